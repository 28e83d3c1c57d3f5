import { expect, test } from 'vitest'
import { localePath, localePaths, localeTags } from '../../src/i18n/locales.ts'

test('puts the default language at the root and the other under its own name', () => {
  expect([localePath('nl', '/'), localePath('nl', '/scan/')]).toEqual(['/', '/scan/'])
  expect([localePath('en', '/'), localePath('en', '/scan/')]).toEqual(['/en/', '/en/scan/'])
})

test('makes a page per language', () => {
  expect(localePaths()).toEqual([
    { params: { locale: undefined }, props: { locale: 'nl' } },
    { params: { locale: 'en' }, props: { locale: 'en' } },
  ])
})

test('names languages as Intl knows them', () => {
  expect(Intl.getCanonicalLocales(Object.values(localeTags))).toEqual(['nl-NL', 'en-GB'])
})
