import { z } from 'astro/zod'
import { text } from '../text.ts'

const section = z.strictObject({ title: text, question: text, intro: text })

/** content/<language>/sections.yaml */
export const sections = z.strictObject({
  goals: section,
  opportunities: section,
  followUp: section,
})
export type SectionWords = z.infer<typeof sections>
