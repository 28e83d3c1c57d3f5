import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `pdf` in content/<language>/words.yaml. */
export const pdf = z.strictObject({
  make: text,
  busy: text,
  ready: text,
  missing: text,
  makeFor: text,
})
