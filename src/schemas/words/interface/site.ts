import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `site` in content/<language>/words.yaml. */
export const site = z.strictObject({
  menu: text,
  skipToContent: text,
  theme: text,
  noScript: z.strictObject({ title: text, text }),
  update: z.strictObject({ title: text, text, action: text, later: text }),
  offline: z.strictObject({ title: text, text }),
  online: z.strictObject({ title: text, text }),
  close: text,
})
