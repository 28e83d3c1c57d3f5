import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `data` in content/<language>/words.yaml. */
export const data = z.strictObject({
  list: text,
  none: text,
  exportOne: text,
  import: text,
  exported: text,
})
