import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `result` in content/<language>/words.yaml. */
export const result = z.strictObject({
  rangeOne: text,
  rangeSeveral: text,
  rangeNone: text,
  scoreOutOf: text,
  range: text,
  provisional: text,
  provisionalNote: text,
  strongest: text,
  weakest: text,
  byReason: text,
  byLever: text,
  byPhase: text,
  byRole: text,
  explain: text,
  sensitivity: z.strictObject({ title: text, intro: text, row: text, unknown: text, findOut: text }),
  whatIf: z.strictObject({ title: text, intro: text, switch: text, now: text, then: text, reset: text, toPlan: text }),
  equalWeights: text,
  compare: text,
  change: text,
  noChange: text,
  chartText: text,
  table: text,
  toPlan: text,
  toRoi: text,
  askOther: text,
})
export type ResultWords = z.infer<typeof result>
