import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `assessment` in content/<language>/words.yaml. */
export const assessment = z.strictObject({
  current: text,
  untitled: text,
  new: text,
  open: text,
  copyName: text,
  fileName: text,
})
