import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, localeTags } from '../../src/i18n/locales.ts'
import { readNumber } from '../../src/i18n/read-number.ts'

describe.each([
  ['nl', '1.250,50', 1250.5],
  ['en', '1,250.50', 1250.5],
  ['nl', '1250,5', 1250.5],
  ['en', '1250.5', 1250.5],
  ['nl', '1.250', 1250],
  ['en', '1,250', 1250],
  ['nl', '1,250', 1.25],
  ['en', '1.250', 1.25],
  ['nl', '1.234.567', 1_234_567],
  ['en', '1,234,567.8', 1_234_567.8],
  ['nl', '1.5', 1.5],
  ['en', '1,5', 1.5],
  ['nl', '12.5', 12.5],
  ['nl', '1.2500', 1.25],
  ['nl', ',5', 0.5],
  ['en', '.5', 0.5],
  ['nl', '€ 1.250,50', 1250.5],
  ['nl', '€1250', 1250],
  ['nl', '1.250,-', 1250],
  ['nl', '€ 1.250,--', 1250],
  ['nl', '1250 euro', 1250],
  ['nl', 'EUR 1.250', 1250],
  ['en', '1,250 EUR', 1250],
  ['nl', '32%', 32],
  ['nl', '32 %', 32],
  ['nl', '1 250,50', 1250.5],
  ['nl', '1\u00A0250', 1250],
  ['nl', '1\u202F250,5', 1250.5],
  ['nl', "1'250", 1250],
  ['nl', '1250\t', 1250],
  ['nl', ' 1250\r\n', 1250],
  ['nl', '-5', -5],
  ['nl', '\u22125,5', -5.5],
  ['nl', '€ -1.250,00', -1250],
  ['nl', '-€ 1.250,00', -1250],
  ['nl', '+3', 3],
  ['nl', '1250,', 1250],
  ['en', '1250.', 1250],
  ['nl', '007', 7],
  ['nl', '0', 0],
] as const)('in %s', (locale, typed, value) => {
  test(`${JSON.stringify(typed)} is ${value}`, () => {
    expect(readNumber(typed, locale)).toEqual({ state: 'number', value })
  })
})

test.each(['', ' ', '\t\r\n', '\u00A0'])('%j is nothing', typed => {
  expect(readNumber(typed, 'nl')).toEqual({ state: 'empty' })
})

test.each([
  'veel',
  '12 tot 15',
  '10-20',
  '1250\t300',
  '12 5',
  '1.250,50,3',
  '1,250.50.3',
  '1.25.0',
  '12.34.567,8',
  '1,2.3',
  '--5',
  '€',
  '%',
  '-',
  ',',
  '.',
  '1e5',
  '0x10',
  'Infinity',
  'NaN',
  '١٢',
  '<b>5</b>',
  '=1+1',
  '9'.repeat(400),
])('%j is not taken for a number', typed => {
  expect(readNumber(typed, 'nl')).toEqual({ state: 'unreadable' })
})

test('what a language writes is read back in that language', () => {
  for (const locale of locales) {
    const plain = new Intl.NumberFormat(localeTags[locale], { maximumFractionDigits: 2 })
    const money = new Intl.NumberFormat(localeTags[locale], { style: 'currency', currency: 'EUR' })
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), cents => {
        const value = cents / 100
        for (const text of [plain.format(value), money.format(value)])
          expect(readNumber(text, locale)).toEqual({ state: 'number', value: value === 0 ? 0 : value })
      }),
      { seed: 3, numRuns: 300 },
    )
  }
})

test('any text is read, or refused, quickly and without an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,' €%-]{0,60}$/)), typed => {
      const found = readNumber(typed, 'nl')
      if (found.state === 'number') expect(Number.isFinite(found.value)).toBe(true)
    }),
    { seed: 3, numRuns: 2_000 },
  )
})
