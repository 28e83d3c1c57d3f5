import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `scan` in content/<language>/words.yaml. */
export const scan = z.strictObject({
  about: z.strictObject({
    title: text,
    intro: text,
    organisation: text,
    organisationHint: text,
    training: text,
    trainingHint: text,
    participants: text,
    participantsHint: text,
    stage: text,
    role: text,
    start: text,
    end: text,
    datesHint: text,
    more: text,
  }),
  choose: text,
  quick: text,
  full: text,
  deepen: text,
  deepenNote: text,
  section: text,
  progress: text,
  answerScale: text,
  whyAsk: text,
  addNote: text,
  notePlaceholder: text,
  clearAnswer: text,
  finish: text,
  measure: text,
  measureNote: text,
  overview: text,
})
export type ScanWords = z.infer<typeof scan>
