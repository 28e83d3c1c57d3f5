import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `print` in content/<language>/words.yaml. */
export const print = z.strictObject({
  title: text,
  contents: text,
  optionSummary: text,
  optionPlan: text,
  optionScores: text,
  optionRoi: text,
  optionNotes: text,
  optionCards: text,
  paper: text,
  ready: text,
})
export type PrintWords = z.infer<typeof print>
