import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `nav` in content/<language>/words.yaml. */
export const nav = z.strictObject({
  scan: text,
  result: text,
  returns: text,
  plan: text,
  workshop: text,
  method: text,
  privacy: text,
  accessibility: text,
  data: text,
})
