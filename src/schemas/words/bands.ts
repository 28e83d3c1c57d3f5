import { z } from 'astro/zod'
import { bandIds } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

const labelAndExplanation = z.strictObject({ label: text, explanation: text })

/** content/<language>/bands.yaml */
export const bands = z.strictObject({
  level: text,
  bands: z.record(z.enum(bandIds), z.strictObject({ name: text, meaning: text, notSaying: text, next: text })),
  gate: text,
  gateUnknown: text,
  tooLittle: labelAndExplanation,
  noBand: text,
  completeness: z.strictObject({
    line: text,
    high: labelAndExplanation,
    medium: labelAndExplanation,
    low: labelAndExplanation,
  }),
  coverage: text,
  transferRange: text,
  transferOwn: text,
  quickScan: text,
})
export type BandWords = z.infer<typeof bands>
