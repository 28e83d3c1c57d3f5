import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `shortcuts` in content/<language>/words.yaml. */
export const shortcuts = z.strictObject({
  title: text,
  switch: text,
  help: text,
  list: text,
  actions: z.strictObject({
    answer: text,
    dontKnow: text,
    notApplicable: text,
    next: text,
    previous: text,
    note: text,
    undo: text,
    help: text,
  }),
})
export type ShortcutsWords = z.infer<typeof shortcuts>
