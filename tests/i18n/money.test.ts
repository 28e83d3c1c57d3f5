import { describe, expect, test } from 'vitest'
import { moneyFor } from '../../src/i18n/money.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { readNumber } from '../../src/i18n/read-number.ts'

const all = (locale: Locale) => {
  const money = moneyFor(locale)
  return {
    euros: [36_364, -5_414.4, 0, -0.4].map(money.euros),
    cents: money.cents(5.625),
    roughly: [-21_649, 15_450, 6_164, 359, 1_234_567].map(money.roughly),
    gains: [15_450, -6_164, 0.2, -0.2].map(money.roughGain),
    thousands: [-40_000, 54_900, 0].map(money.thousands),
    percent: [41.4, -58.2, 0.3, -0.3, 1_385].map(money.percent),
    share: money.share(0.0588),
    tenths: money.tenths(3.44),
    plain: [1_250.5, -3, 0.75, 100_000].map(money.plain),
    units: [money.inUnit('2 – 4', '€ per uur'), money.inUnit('8', '% per jaar'), money.inUnit('12', 'maanden')],
  }
}
/** With the unbreakable spaces that languages put there made visible. */
const seen = (texts: ReturnType<typeof all>) => JSON.parse(JSON.stringify(texts).replaceAll('\u00a0', '_'))

describe('money and returns', () => {
  test('as Dutch writes them', () => {
    expect(seen(all('nl'))).toEqual({
      euros: ['€_36.364', '−€_5.414', '€_0', '€_0'],
      cents: '€_5,63',
      roughly: ['−€_21.600', '€_15.500', '€_6.160', '€_359', '€_1.235.000'],
      gains: ['+€_15.500', '−€_6.160', '€_0', '€_0'],
      thousands: ['−40k', '55k', '0k'],
      percent: ['+41%', '−58%', '0%', '0%', '+1.385%'],
      share: '5,9%',
      tenths: '3,4',
      plain: ['1.250,5', '−3', '0,75', '100.000'],
      units: ['€_2 – 4 per uur', '8% per jaar', '12 maanden'],
    })
  })
  test('as English writes them', () => {
    expect(seen(all('en'))).toMatchObject({
      euros: ['€36,364', '−€5,414', '€0', '€0'],
      percent: ['+41%', '−58%', '0%', '0%', '+1,385%'],
      plain: ['1,250.5', '−3', '0.75', '100,000'],
      units: ['€2 – 4 per uur', '8% per jaar', '12 maanden'],
    })
  })
  test.each(['nl', 'en'] as const)('what stands in a field of %s is read back as the same number', locale => {
    for (const value of [0, 1_250.5, -3, 0.75, 100_000, 0.1, 1_234.567, 12.345])
      expect(readNumber(moneyFor(locale).plain(value), locale)).toEqual({ state: 'number', value })
  })
})
