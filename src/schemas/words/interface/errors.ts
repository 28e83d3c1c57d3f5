import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `errors` in content/<language>/words.yaml. */
export const errors = z.strictObject({
  storageFull: z.strictObject({ title: text, text, action: text }),
  storageBlocked: z.strictObject({ title: text, text, action: text, show: text }),
  storageDamaged: z.strictObject({ title: text, text, action: text }),
  storageNewer: z.strictObject({ title: text, text, action: text }),
  fileUnreadable: z.strictObject({ title: text, text, action: text }),
  fileNewer: z.strictObject({ title: text, text, action: text }),
  fileWrong: z.strictObject({ title: text, text, action: text }),
  fileTooLarge: z.strictObject({ title: text, text, action: text }),
  pdfFailed: z.strictObject({ title: text, text, action: text }),
  pageMissing: z.strictObject({ title: text, text, action: text }),
  unknown: z.strictObject({ title: text, text, action: text }),
})
