import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `screenReader` in content/<language>/words.yaml. */
export const screenReader = z.strictObject({
  expanded: text,
  collapsed: text,
  selected: text,
  scoreReading: text,
  rangeReading: text,
  required: text,
  chart: text,
  table: text,
  moved: text,
})
export type ScreenReaderWords = z.infer<typeof screenReader>
