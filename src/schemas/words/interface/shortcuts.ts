import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `shortcuts` in content/<language>/words.yaml. */
export const shortcuts = z.strictObject({
  actions: z.strictObject({
    answer: text,
    next: text,
    dontKnow: text,
    notApplicable: text,
    previous: text,
    arrows: text,
  }),
  title: text,
  switch: text,
  help: text,
})
