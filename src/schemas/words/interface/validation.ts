import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `validation` in content/<language>/words.yaml. */
export const validation = z.strictObject({
  outOfRange: text,
  dateInvalid: text,
  dateOrder: text,
})
