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
    kept: text,
  }),
  choose: text,
  quick: text,
  full: text,
  section: text,
  progress: text,
  whyAsk: text,
  clearAnswer: text,
  optional: text,
  minutes: text,
  overview: text,
})
