import { z } from 'astro/zod'
import { text } from '../text.ts'

const titleAndText = z.strictObject({ title: text, text })

const audience = z.strictObject({
  label: text,
  title: text,
  promise: text,
  who: text,
  steps: z.array(titleAndText).min(1),
  gets: z.array(text).min(1),
  time: text,
  privacy: text,
  start: text,
})

/** content/<language>/landing.yaml */
export const landing = z.strictObject({
  brand: z.strictObject({ name: text, tagline: text, short: text }),
  hero: z.strictObject({
    title: text,
    text,
    start: text,
    startNote: text,
    full: text,
    resume: text,
    example: text,
    privacy: text,
  }),
  chooser: z.strictObject({ title: text, text }),
  audiences: z.strictObject({
    buy: audience,
    workshop: audience,
    leaders: audience,
  }),
  howItWorks: z.strictObject({ title: text, steps: z.array(titleAndText).min(1) }),
  honest: z.strictObject({ title: text, items: z.array(text).min(1) }),
  faq: z.strictObject({ title: text, items: z.array(z.strictObject({ id: text, q: text, a: text })).min(1) }),
  footer: z.strictObject({
    maker: text,
    licence: text,
    method: text,
    myths: text,
    tools: text,
    provider: text,
    privacy: text,
    data: text,
    accessibility: text,
    sources: text,
  }),
})
export type LandingWords = z.infer<typeof landing>
