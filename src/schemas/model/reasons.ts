import { z } from 'astro/zod'
import { leverIds, reasonIds, type Reason } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

/** content/model/reasons.yaml */
export const reasons = z.array(
  z.strictObject({
    id: z.enum(reasonIds),
    measures: z.array(text).min(1),
    levers: z.array(z.enum(leverIds)).min(1),
  }),
) satisfies z.ZodType<Reason[]>
