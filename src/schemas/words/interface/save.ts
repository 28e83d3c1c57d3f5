import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `save` in content/<language>/words.yaml. */
export const save = z.strictObject({
  saving: text,
  saved: text,
  notSaved: text,
  unsavedLeave: text,
  welcomeBack: text,
  undone: text,
  nothingToUndo: text,
  deletedElsewhere: z.strictObject({ title: text, text, keep: text, start: text }),
})
export type SaveWords = z.infer<typeof save>
