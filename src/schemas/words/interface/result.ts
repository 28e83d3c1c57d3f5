import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `result` in content/<language>/words.yaml. */
export const result = z.strictObject({
  rangeOne: text,
  provisionalNote: text,
  weakest: text,
  byReason: text,
  byLever: text,
  byPhase: text,
  byRole: text,
  explain: text,
  table: text,
  toPlan: text,
  transfer: z.strictObject({
    title: text,
    sub: text,
    sure: text,
    maybe: text,
    notEven: text,
    curve: text,
    curveSub: text,
    atStart: text,
    month: text,
    middle: text,
    range: text,
    explain: text,
    none: text,
  }),
  firstStep: text,
  missing: text,
  begin: text,
  toScan: text,
  toMethod: text,
})
export type ResultWords = z.infer<typeof result>
