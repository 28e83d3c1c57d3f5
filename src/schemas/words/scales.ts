import { z } from 'astro/zod'
import { phases, roles, stages } from '../../domain/scan/model.ts'
import { labelAndHint, text } from '../text.ts'

const answerScale = z.strictObject({
  '0': labelAndHint,
  '1': labelAndHint,
  '2': labelAndHint,
  '3': labelAndHint,
  '4': labelAndHint,
})

/** content/<language>/scales.yaml */
export const scales = z.strictObject({
  arranged: answerScale,
  happened: answerScale,
  usual: answerScale,
  frame: z.strictObject({ question: text, one: labelAndHint, usual: labelAndHint, mixed: text }),
  dontKnow: labelAndHint,
  notApplicable: labelAndHint,
  stages: z.record(z.enum(stages), labelAndHint),
  roles: z.record(z.enum(roles), text),
  phases: z.record(z.enum(phases), text),
  effort: z.strictObject({ '1': labelAndHint, '2': labelAndHint, '3': labelAndHint }),
})
export type ScaleWords = z.infer<typeof scales>
