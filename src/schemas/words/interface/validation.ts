import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `validation` in content/<language>/words.yaml. */
export const validation = z.strictObject({
  needNumber: text,
  outOfRange: text,
  order: text,
  missing: text,
  dateInvalid: text,
  datePast: text,
  dateOrder: text,
  nameLike: text,
  tooLong: text,
  summary: text,
})
export type ValidationWords = z.infer<typeof validation>
