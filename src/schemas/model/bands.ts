import { z } from 'astro/zod'
import { bandIds, leverIds, type Bands } from '../../domain/scan/model.ts'

const points = z.number().min(0).max(100)

/** content/model/bands.yaml */
export const bands = z.strictObject({
  bands: z.array(z.strictObject({ id: z.enum(bandIds), from: points, to: points })),
  gate: z.strictObject({
    levers: z.array(z.enum(leverIds)).min(1),
    minimum: points,
    appliesTo: z.array(z.enum(bandIds)).min(1),
    otherwise: z.enum(bandIds),
  }),
}) satisfies z.ZodType<Bands>
