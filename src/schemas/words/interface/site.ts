import { z } from 'astro/zod'
import { locales } from '../../../i18n/locales.ts'
import { text } from '../../text.ts'

/** Under `site` in content/<language>/words.yaml. */
export const site = z.strictObject({
  menu: text,
  openMenu: text,
  closeMenu: text,
  skipToContent: text,
  language: text,
  languages: z.array(z.strictObject({ id: z.enum(locales), name: text })).length(locales.length),
  switched: text,
  theme: text,
  themeLight: text,
  themeDark: text,
  themeAuto: text,
  noScript: z.strictObject({ title: text, text }),
  update: z.strictObject({ title: text, text, action: text, later: text }),
  offlineReady: text,
  exampleBanner: z.strictObject({ text, own: text, start: text }),
})
export type SiteWords = z.infer<typeof site>
