import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `data` in content/<language>/words.yaml. */
export const data = z.strictObject({
  intro: text,
  list: text,
  none: text,
  storage: text,
  nothingLeft: text,
  exportOne: text,
  exportAll: text,
  import: text,
  exported: text,
  backup: z.strictObject({ advice: text, first: text, old: text, never: text, action: text, later: text }),
  persist: z.strictObject({ ask: text, why: text, granted: text, denied: text }),
  trash: z.strictObject({
    title: text,
    text,
    moved: text,
    until: text,
    restore: text,
    restored: text,
    deleteNow: text,
    empty: text,
  }),
  share: z.strictObject({
    title: text,
    text,
    notSent: text,
    copy: text,
    copied: text,
    tooLong: text,
    received: text,
    keep: text,
    look: text,
  }),
})
export type DataWords = z.infer<typeof data>
