import { z } from 'astro/zod'
import { text } from '../../text.ts'

const error = z.strictObject({ title: text, text, action: text })

/** Under `errors` in content/<language>/words.yaml. */
export const errors = z.strictObject({
  storageFull: error,
  storageBlocked: error,
  storageDamaged: error,
  storageNewer: error,
  fileUnreadable: error,
  fileNewer: error,
  fileOlder: error,
  fileWrong: error,
  fileTooLarge: error,
  linkWrong: error,
  codeWrong: error,
  offline: error,
  backOnline: error,
  pdfFailed: error,
  calculationFailed: error,
  cameraBlocked: error,
  pageMissing: error,
  unknown: error,
  oldBrowser: error,
})
export type ErrorsWords = z.infer<typeof errors>
