import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `plan` in content/<language>/words.yaml. */
export const plan = z.strictObject({
  chosen: text,
  secondWave: text,
  quickWin: text,
  bigStep: text,
  findOutTask: text,
  firstThis: text,
  nextTime: text,
  why: text,
  proof: text,
  question: text,
  hours: text,
  onStart: text,
  daysBefore: text,
  daysAfter: text,
  load: text,
  loadOne: text,
  empty: text,
  allDone: text,
  changed: text,
  changedOne: text,
  takeOver: text,
  noneInPhase: text,
})
export type PlanWords = z.infer<typeof plan>
