import { timeOf, type Day } from '../domain/day.ts'
import { localeTags, type Locale } from './locales.ts'
import { once } from './once.ts'

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

/** One for each language. */
export const formatFor: (locale: Locale) => Format = once(locale => {
  const tag = localeTags[locale]
  const day = once(
    (month: 'long' | 'short') =>
      new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  )
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }))
  const decimals = once(
    (digits: number) => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const decimal = (value: number, digits: number): string => decimals(digits).format(value).replace('-', '−')
  return {
    locale,
    whole: value => {
      const whole = Math.floor(value + 0.5)
      // No mark stands in these, and the browser's first formatter takes as long as all else that a page does at first.
      return Math.abs(whole) < 1000 ? String(whole).replace('-', '−') : decimal(whole, 0)
    },
    decimal,
    percentage: share => percent().format(share),
    date: value => day('long').format(timeOf(value)),
    // Unbreakable, because it stands in narrow columns.
    shortDate: value => day('short').format(timeOf(value)).replaceAll(' ', '\u00a0'),
    list: items => and().format(items),
  }
})

/** 1,5 and not 1.5: a spreadsheet then expects another separator too. */
export function hasDecimalComma(locale: Locale): boolean {
  return formatFor(locale).decimal(0, 1).includes(',')
}
