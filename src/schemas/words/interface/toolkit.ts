import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `toolkit` in content/<language>/words.yaml. */
export const toolkit = z.strictObject({
  choose: text,
  printEmpty: text,
  printFilled: text,
  addRow: text,
  removeRow: text,
})
export type ToolkitWords = z.infer<typeof toolkit>
