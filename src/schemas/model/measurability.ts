import { z } from 'astro/zod'
import { phases, type Measure } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

/** `M01` to `M09`. */
export const measureId = z.string().regex(/^M0\d$/, 'het nummer van deze stelling is een M met twee cijfers, zoals M03')

/** content/model/measurability.yaml */
export const measurability = z.array(
  z.strictObject({ id: measureId, source: text, phase: z.enum(phases) }),
) satisfies z.ZodType<Measure[]>
