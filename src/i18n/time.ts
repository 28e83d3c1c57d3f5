import { localeTags, type Locale } from './locales.ts'

const clocks = new Map<Locale, Intl.DateTimeFormat>()

/** 14:02, where the visitor is. Apart from the other formats, because the scan needs no more than this. */
export function timeText(moment: Date, locale: Locale): string {
  // Making one takes longer than all the rest of what an answer does.
  const clock =
    clocks.get(locale) ?? new Intl.DateTimeFormat(localeTags[locale], { hour: '2-digit', minute: '2-digit' })
  clocks.set(locale, clock)
  return clock.format(moment)
}
