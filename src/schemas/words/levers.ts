import { z } from 'astro/zod'
import { leverIds } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

/** content/<language>/levers.yaml */
export const levers = z.strictObject({
  label: text,
  termNote: text,
  groups: z.strictObject({ trainees: text, design: text, organisation: text }),
  levers: z.record(z.enum(leverIds), z.strictObject({ name: text, term: text, meaning: text, weak: text, tip: text })),
})
export type LeverWords = z.infer<typeof levers>
