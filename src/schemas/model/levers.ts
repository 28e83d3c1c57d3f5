import { z } from 'astro/zod'
import { leverIds, type Lever } from '../../domain/scan/model.ts'
import { weight } from './weight.ts'

/** content/model/levers.yaml */
export const levers = z.array(
  z.strictObject({
    id: z.enum(leverIds),
    group: z.enum(['trainees', 'design', 'organisation']),
    weight,
    gitp: z.int().min(1).nullable(),
  }),
) satisfies z.ZodType<Lever[]>
