import { z } from 'astro/zod'
import { leverIds } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

/** content/<language>/decisions.yaml */
export const decisions = z.strictObject({
  title: text,
  intro: text,
  columnDecision: text,
  columnAnswer: text,
  levers: z.record(z.enum(leverIds), text),
  always: z.strictObject({ measure: text, managerHours: text }),
  answers: z.strictObject({ yes: text, yesIf: text, no: text, open: text }),
  replyBefore: text,
  mail: z.strictObject({
    button: text,
    copied: text,
    failed: text,
    show: text,
    unnamed: text,
    subject: text,
    body: text,
  }),
  doNothing: z.strictObject({ title: text, text, note: text }),
})
export type DecisionWords = z.infer<typeof decisions>
