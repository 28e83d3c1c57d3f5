import { z } from 'astro/zod'
import { depths, mostParticipants } from '../../domain/scan/assessment.ts'
import type { Example } from '../../domain/scan/example.ts'
import { roles, stages } from '../../domain/scan/model.ts'

/** content/model/example.yaml. That there is one answer per statement is checked in model-check.ts. */
export const example = z.strictObject({
  depth: z.enum(depths),
  context: z.strictObject({
    stage: z.enum(stages),
    role: z.enum(roles),
    participants: z.int().min(1).max(mostParticipants),
  }),
  startsInDays: z.int().min(1).max(365),
  endsInDays: z.int().min(1).max(365),
  answers: z.string().regex(/^[0-4NW ]+$/, 'gebruik alleen 0 tot en met 4, N en W, met spaties ertussen'),
}) satisfies z.ZodType<Example>
