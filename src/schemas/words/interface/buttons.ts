import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `buttons` in content/<language>/words.yaml. */
export const buttons = z.strictObject({
  start: text,
  next: text,
  previous: text,
  print: text,
  keep: text,
  cancel: text,
  close: text,
  copy: text,
})
