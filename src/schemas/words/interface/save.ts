import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `save` in content/<language>/words.yaml. */
export const save = z.strictObject({
  saved: text,
  notSaved: text,
  deletedElsewhere: z.strictObject({ title: text, text, keep: text, start: text }),
})
