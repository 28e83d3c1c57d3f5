import { localeTags, type Locale } from './locales.ts'
import { once } from './once.ts'

/** Money and returns as the language writes them, with a real minus sign. */
export interface Money {
  /** Whole euros: € 36.364, −€ 5.414. */
  euros: (value: number) => string
  /** Euros and cents: € 5,63. */
  cents: (value: number) => string
  /** As exact as such a number can be, to two or three figures: € 36.400. */
  roughly: (value: number) => string
  /** The same with a plus sign, for what is gained or lost. */
  roughGain: (value: number) => string
  /** Thousands of euros, for narrow drawings: −40k. */
  thousands: (value: number) => string
  /** A return in percent (12 = 12 %) with its sign, in whole percents: +41%, −58%. */
  percent: (value: number) => string
  /** A share (0 to 1) to one tenth of a percent: 5,9%. */
  share: (value: number) => string
  /** A number with one decimal: 3,4. */
  tenths: (value: number) => string
  /** A number as somebody may type it: 1.250,5. */
  plain: (value: number) => string
  /** A written number with its unit, where the language puts it: € 48 per uur, 8% per jaar, 12 maanden. */
  inUnit: (number: string, unit: string) => string
}

/** One for each language. */
export const moneyFor: (locale: Locale) => Money = once(locale => {
  const tag = localeTags[locale]
  const currency = once(
    (digits: number) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
  const share = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }))
  const decimal = once(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const tenths = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }))
  const tens = once(() => new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 }))
  const plain = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 10 }))
  /** Minus before the sign of the currency in every language: where it stands otherwise, it is easily missed. */
  const signed = (value: number, text: (size: number) => string, plus = '') => {
    const shown = text(Math.abs(value))
    const isNothing = !/[1-9]/.test(shown)
    return `${isNothing ? '' : value < 0 ? '−' : plus}${shown}`
  }
  const euros = (value: number) => signed(value, size => currency(0).format(size))
  return {
    euros,
    cents: value => signed(value, size => currency(2).format(size)),
    roughly: value => euros(rounded(value)),
    roughGain: value => signed(rounded(value), size => currency(0).format(size), '+'),
    thousands: value => signed(value, size => `${tens().format(size / 1_000)}k`),
    percent: value => signed(value, size => share().format(Math.round(size) / 100), '+'),
    share: value => tenths().format(value),
    tenths: value => decimal().format(value),
    plain: value => plain().format(value).replace('-', '−'),
    inUnit: (number, unit) => {
      if (unit.startsWith('€')) return `${currency(0).format(0).replace('0', number)}${unit.slice(1)}`
      return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`
    },
  }
})

/** To hundreds from 10,000, to tens from 1,000: more digits would say more than anyone can know. */
function rounded(value: number): number {
  const size = Math.abs(value)
  const step = size >= 1_000_000 ? 1_000 : size >= 10_000 ? 100 : size >= 1_000 ? 10 : 1
  return Math.round(value / step) * step
}
