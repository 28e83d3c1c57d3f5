import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `common` in content/<language>/words.yaml. */
export const common = z.strictObject({
  buttons: z.strictObject({
    start: text,
    next: text,
    previous: text,
    print: text,
  }),
  optional: text,
  about: text,
})
