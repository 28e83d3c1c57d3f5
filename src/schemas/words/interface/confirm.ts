import { z } from 'astro/zod'
import { text } from '../../text.ts'

const question = z.strictObject({ title: text, text, copyFirst: text, confirm: text, cancel: text })

/** Under `confirm` in content/<language>/words.yaml. */
export const confirm = z.strictObject({
  deleteAll: question,
  deleteNow: question,
  deleteAnswers: question,
  replaceCase: question,
  endWorkshop: question,
  deleted: text,
})
export type ConfirmWords = z.infer<typeof confirm>
