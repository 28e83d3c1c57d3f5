import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `confirm` in content/<language>/words.yaml. */
export const confirm = z.strictObject({
  deleteAll: z.strictObject({ title: text, text, copyFirst: text, confirm: text, cancel: text }),
  deleted: text,
  notDeleted: text,
  deleteNow: z.strictObject({
    title: text,
    text,
    copyFirst: text,
    confirm: text,
    cancel: text,
  }),
})
