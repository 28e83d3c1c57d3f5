import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `review` in content/<language>/words.yaml. */
export const review = z.strictObject({
  title: text,
  intro: text,
  unanswered: text,
  unansweredOne: text,
  allAnswered: text,
  dontKnow: text,
  dontKnowAdvice: text,
  goToFirst: text,
  contradictions: text,
  noContradictions: text,
  finish: text,
  finishAnyway: text,
})
