import { timeOf, type Day } from '../domain/day.ts'
import { localeTags, type Locale } from './locales.ts'

/** Numbers and dates as the visitor's language writes them. */
export interface Format {
  locale: Locale
  /** A whole number, halves rounded up: scores and counts. */
  whole: (value: number) => string
  decimal: (value: number, digits: number) => string
  /** A share of 0 to 1 as `35%` or `35 %`, after the language. */
  percentage: (share: number) => string
  /** 12 januari 2027 */
  date: (day: Day) => string
  /** 12 jan 2027 */
  shortDate: (day: Day) => string
  /** a, b en c */
  list: (items: readonly string[]) => string
}

export function formatFor(locale: Locale): Format {
  const tag = localeTags[locale]
  const day = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' })
  const long = day({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = day({ day: 'numeric', month: 'short', year: 'numeric' })
  const and = new Intl.ListFormat(tag, { type: 'conjunction' })
  // Made once: making one takes longer than all it writes.
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const decimal = (value: number, digits: number): string =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .format(value)
      .replace('-', '−')
  return {
    locale,
    whole: value => decimal(Math.floor(value + 0.5), 0),
    decimal,
    percentage: share => percent.format(share),
    date: value => long.format(timeOf(value)),
    // Unbreakable, because it stands in narrow columns.
    shortDate: value => short.format(timeOf(value)).replaceAll(' ', '\u00a0'),
    list: items => and.format(items),
  }
}

/** 1,5 and not 1.5: a spreadsheet then expects another separator too. */
export function hasDecimalComma(locale: Locale): boolean {
  return formatFor(locale).decimal(0, 1).includes(',')
}
