import { z } from 'astro/zod'
import { measureId } from '../model/measurability.ts'
import { text } from '../text.ts'

/** content/<language>/measurability.yaml. That the ids are those of model/measurability.yaml is checked in words-check.ts. */
export const measurability = z.record(
  measureId,
  z.strictObject({ statement: text, why: text, action: text, done: text }),
)
export type MeasurabilityWords = z.infer<typeof measurability>
