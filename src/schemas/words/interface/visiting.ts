import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `visiting` in content/<language>/words.yaml. */
export const visiting = z.strictObject({
  example: text,
  shared: text,
  copy: text,
  keep: text,
  back: text,
  refused: text,
  sharedName: text,
  names: z.strictObject({
    training: text,
    organisation: text,
  }),
  linkWrong: z.strictObject({
    title: text,
    text,
  }),
  problems: z.strictObject({
    broken: text,
    newer: text,
    otherQuestions: text,
  }),
})
