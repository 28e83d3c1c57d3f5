import { describe, expect, test } from 'vitest'
import { fill } from '../../src/i18n/fill.ts'
import { formatFor, hasDecimalComma } from '../../src/i18n/format.ts'
import { localeTags, locales } from '../../src/i18n/locales.ts'
import { aDay } from '../factories.ts'

const dutch = formatFor('nl')
const english = formatFor('en')

describe('a number', () => {
  test('is rounded to whole with halves up, and has a real minus sign', () => {
    expect([49.4, 49.5, 0, -3].map(dutch.whole)).toEqual(['49', '50', '0', '−3'])
  })

  test('is written as the browser would, also where its formatter is not asked', () => {
    const numbers = [0, 7, 42, 999, 1000, -12, -999, -1000]
    for (const locale of locales) {
      const browser = new Intl.NumberFormat(localeTags[locale])
      expect(numbers.map(formatFor(locale).whole)).toEqual(numbers.map(n => browser.format(n).replace('-', '−')))
    }
  })

  test('follows the language', () => {
    expect([dutch.decimal(13.786, 1), english.decimal(13.786, 1)]).toEqual(['13,8', '13.8'])
    expect([dutch.whole(2000), english.whole(2000)]).toEqual(['2.000', '2,000'])
    expect([hasDecimalComma('nl'), hasDecimalComma('en')]).toEqual([true, false])
    expect([dutch.percentage(0.75), english.percentage(0.75)]).toEqual(['75%', '75%'])
  })
})

test('a date is the same day wherever the visitor is', () => {
  expect(dutch.date(aDay('2027-01-12'))).toBe('12 januari 2027')
  expect(english.date(aDay('2027-01-12'))).toBe('12 January 2027')
  expect(dutch.shortDate(aDay('2027-03-01'))).toBe('1\u00a0mrt\u00a02027')
})

test('a list is joined as people say it', () => {
  expect(dutch.list(['30', '60', '90'])).toBe('30, 60 en 90')
  expect(english.list(['30', '60', '90'])).toBe('30, 60 and 90')
})

describe('a text with places', () => {
  test('gets its values, as often as they stand there', () => {
    expect(fill('{low} tot {high}, dus {low}', { low: 12, high: '59' })).toBe('12 tot 59, dus 12')
  })

  test('leaves braces in a value alone', () => {
    expect(fill('Plan voor {training}', { training: '{low} $& $1' })).toBe('Plan voor {low} $& $1')
  })

  test('is our mistake without a value', () => {
    expect(() => fill('{low} tot {high}', { low: 1 })).toThrow('{high}')
  })
})
