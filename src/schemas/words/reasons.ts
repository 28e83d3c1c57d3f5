import { z } from 'astro/zod'
import { reasonIds } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

/** content/<language>/reasons.yaml */
export const reasons = z.record(z.enum(reasonIds), z.strictObject({ title: text, question: text, problem: text }))
export type ReasonWords = z.infer<typeof reasons>
