import { localeTags, type Locale } from './locales.ts'

/** 14:02, where the visitor is. Apart from the other formats, because the scan needs no more than this. */
export function timeText(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTags[locale], { hour: '2-digit', minute: '2-digit' }).format(moment)
}
