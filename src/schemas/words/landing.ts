import { z } from 'astro/zod'
import { text } from '../text.ts'

const titleAndText = z.strictObject({ title: text, text })
const audience = z.strictObject({ label: text, text, privacy: text, start: text })

/** content/<language>/landing.yaml */
export const landing = z.strictObject({
  brand: z.strictObject({ tagline: text, short: text }),
  hero: z.strictObject({
    title: text,
    holds: text,
    text,
    start: text,
    gets: text,
    time: text,
    account: text,
    stays: text,
    resume: text,
    privacy: text,
  }),
  chart: z.strictObject({
    title: text,
    text,
    well: text,
    little: text,
    range: text,
    training: text,
    month: text,
    alt: text,
    origin: text,
    how: text,
    explanation: text,
    link: text,
    caption: text,
    moment: text,
    atOnce: text,
    after: text,
    cell: text,
  }),
  yourWork: titleAndText,
  reasons: z.strictObject({ title: text, text, originTitle: text, origin: text }),
  gets: z.strictObject({
    title: text,
    text,
    sample: text,
    example: text,
    level: z.strictObject({ title: text, text, range: text, alt: text }),
    levers: z.strictObject({ title: text, text, caption: text }),
    plan: z.strictObject({
      title: text,
      text,
      alt: text,
      before: text,
      beforeNote: text,
      after: text,
      afterNote: text,
      training: text,
      actions: text,
      actionsOne: text,
      momentBefore: text,
      momentAfter: text,
    }),
  }),
  chooser: titleAndText,
  audiences: z.strictObject({ buy: audience, workshop: audience, leaders: audience }),
  honest: z.strictObject({ title: text, text, items: z.array(text).min(1) }),
  faq: z.strictObject({ title: text, items: z.array(z.strictObject({ id: text, q: text, a: text })).min(1) }),
  footer: z.strictObject({
    maker: text,
    licence: text,
    method: text,
    privacy: text,
    data: text,
    accessibility: text,
    sources: text,
  }),
})
export type LandingWords = z.infer<typeof landing>
