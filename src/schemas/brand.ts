import { z } from 'astro/zod'
import { locales } from '../i18n/locales.ts'
import { text } from './text.ts'

/** content/brand.yaml */
export const brand = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'gebruik alleen kleine letters, cijfers en streepjes, en begin met een letter'),
  name: text,
  maker: z.record(z.enum(locales), text),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], 'vul een mailadres of een webadres in, of null')
    .nullable(),
  address: z
    .url({ protocol: /^https?$/, error: 'vul het hele webadres in, met https:// ervoor, of null' })
    .refine(address => !address.endsWith('/'), 'haal de schuine streep aan het eind weg')
    .nullable(),
})
export type Brand = z.infer<typeof brand>
