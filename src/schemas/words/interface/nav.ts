import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `nav` in content/<language>/words.yaml. */
export const nav = z.strictObject({
  home: text,
  scan: text,
  result: text,
  roi: text,
  plan: text,
  followUp: text,
  workshop: text,
  toolkit: text,
  provider: text,
  facts: text,
  method: text,
  privacy: text,
  data: text,
  accessibility: text,
})
export type NavWords = z.infer<typeof nav>
