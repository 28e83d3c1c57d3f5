import { z } from 'astro/zod'
import { ruleId } from '../model/contradictions.ts'
import { text } from '../text.ts'

/** content/<language>/contradictions.yaml */
export const contradictions = z.strictObject({
  question: text,
  intro: text,
  keep: text,
  change: text,
  kept: text,
  rules: z.record(ruleId, text),
  notes: z.strictObject({
    roleBias: text,
    perceptionGap: text,
    discuss: text,
    evidenceGap: text,
  }),
})
export type ContradictionWords = z.infer<typeof contradictions>
