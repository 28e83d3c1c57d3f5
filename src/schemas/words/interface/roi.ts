import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `roi` in content/<language>/words.yaml. */
export const roi = z.strictObject({
  inputs: text,
  outcome: text,
  short: text,
  all: text,
  expertOn: text,
  addStream: text,
  removeStream: text,
  useScan: text,
  withoutScan: text,
  recalculate: text,
  whatIf: text,
  showMonths: text,
  showFormulas: text,
})
export type RoiWords = z.infer<typeof roi>
