import { describe, expect, test } from 'vitest'
import { defaultLocale, locales, type Locale } from '../../src/i18n/locales.ts'
import { checkAll } from '../../src/schemas/check-all.ts'
import { checkLanguage } from '../../src/schemas/language-check.ts'
import { readContent } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { allowedDigits } from './allowed-digits.ts'

const files = Object.keys(wordSchemas)

describe('all languages', () => {
  test.each(files)('say the same things with the same placeholders in %s.yaml', file => {
    const original = readContent(`${defaultLocale}/${file}.yaml`)
    const compare = (locale: Locale) =>
      checkLanguage({ file: `${file}.yaml`, locale, words: readContent(`${locale}/${file}.yaml`), original })
    expect(locales.flatMap(compare)).toEqual([])
  })

  test('fit the model', () => {
    expect(checkAll()).toEqual([])
  })

  test('leave numbers to the model', () => {
    const found = locales.flatMap(locale => files.flatMap(file => textsOf(locale, file).filter(hasOwnDigits)))
    expect(found).toEqual([])
  })
})

interface Text {
  place: string
  text: string
}

function hasOwnDigits({ place, text }: Text): boolean {
  const own = allowedDigits
    .filter(allowed => allowed.place.test(place))
    .reduce((rest, { digits }) => rest.replaceAll(digits, ''), text.replaceAll(/\{\w+\}/g, ''))
  return /\d/.test(own)
}

/** Every text with its place, `words.scan.next`; ids are names, not texts. */
function textsOf(locale: Locale, file: string): Text[] {
  return inside(file, readContent(`${locale}/${file}.yaml`)).map(({ place, text }) => ({ place, text }))
}

function inside(place: string, value: unknown): Text[] {
  if (typeof value === 'string')
    return place.endsWith('.id') || place.endsWith('.status') ? [] : [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => inside(`${place}.${key}`, child))
}

describe('a difference between the languages', () => {
  const names = { file: 'words.yaml', locale: 'en' } as const

  test('is found in a line that only one has', () => {
    expect(checkLanguage({ ...names, words: { scan: {} }, original: { scan: { next: 'Volgende' } } })).toEqual([
      { name: 'en/words.yaml', path: ['scan', 'next'], cure: absentFrom('nl/words.yaml') },
    ])
    expect(checkLanguage({ ...names, words: { list: ['a', 'b'] }, original: { list: ['a'] } })).toEqual([
      { name: 'nl/words.yaml', path: ['list', 1], cure: absentFrom('en/words.yaml') },
    ])
  })

  test('is found in placeholders', () => {
    expect(
      checkLanguage({ ...names, words: { of: '{done} of {totl}' }, original: { of: '{done} van {total}' } }),
    ).toEqual([
      {
        name: 'en/words.yaml',
        path: ['of'],
        cure: 'hier staat {done} {totl}, maar in content/nl/words.yaml staat {done} {total}. Maak dat gelijk; zelf een invulwaarde bedenken kan niet.',
      },
    ])
  })

  test('is allowed in the order and the number of times of a placeholder', () => {
    expect(checkLanguage({ ...names, words: '{a} and {b}', original: '{b}, {a} en nog eens {b}' })).toEqual([])
  })

  test('is found in the ids of a list', () => {
    expect(checkLanguage({ ...names, words: [{ id: 'who' }], original: [{ id: 'wie' }] })).toEqual([
      { name: 'en/words.yaml', path: [0, 'id'], cure: 'hier hoort ‘wie’ te staan, net als in content/nl/words.yaml.' },
    ])
  })

  function absentFrom(other: string): string {
    return `deze regel ontbreekt. Hij staat wel in content/${other}. Zet hem er hier ook bij, of haal hem daar weg.`
  }
})
