import { z } from 'astro/zod'
import { stages, type Condition, type Rule } from '../../domain/scan/model.ts'
import { itemId } from './items.ts'

const answer = z.number().min(0).max(4).optional()
const share = z.number().min(0).max(1)

const condition = z.union([
  z.strictObject({ item: itemId, min: answer, max: answer }),
  z.strictObject({ meanOf: z.array(itemId).min(2), min: answer, max: answer }),
]) satisfies z.ZodType<Condition>

/** `H1`, a hard contradiction; `S1`, a soft one. */
export const ruleId = z
  .string()
  .regex(/^[HS]\d+$/, 'het nummer van een regel is een H (hard) of een S (zacht) met een getal, zoals H3')

const ruleBase = z.strictObject({
  id: z
    .string()
    .regex(/^[HS]\d+$/, 'het nummer van een regel is een H (hard) of een S (zacht) met een getal, zoals H3'),
  kind: z.enum(['hard', 'soft']),
  penalty: share,
  stages: z.array(z.enum(stages)).min(1).optional(),
})

/** content/model/contradictions.yaml */
export const contradictions = z.strictObject({
  rules: z.array(
    z.union([
      ruleBase.extend({ all: z.array(condition).min(1) }),
      ruleBase.extend({
        special: z.literal('uniform'),
        minAnswered: z.int().positive(),
        sameShareFrom: share,
        deviationBelow: z.number().positive(),
      }),
    ]) satisfies z.ZodType<Rule>,
  ),
})
