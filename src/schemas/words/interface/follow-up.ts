import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `followUp` in content/<language>/words.yaml. */
export const followUp = z.strictObject({
  openMoment: text,
  notYet: text,
  today: text,
  addAnswers: text,
  enterCounts: text,
  importCode: text,
  imported: text,
  duplicate: text,
  makeLink: text,
  remind: text,
  share: text,
})
export type FollowUpWords = z.infer<typeof followUp>
