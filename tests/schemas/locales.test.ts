import { expect, test } from 'vitest'
import { defaultLocale, localeName, localePath, localePaths, locales, localeTags } from '../../src/i18n/locales.ts'

const others = locales.filter(locale => locale !== defaultLocale)

test('puts the default language at the root and every other under its own name', () => {
  expect([localePath('nl', '/'), localePath('nl', '/scan/')]).toEqual(['/', '/scan/'])
  expect([localePath('en', '/'), localePath('en', '/scan/')]).toEqual(['/en/', '/en/scan/'])
})

test('makes a page per language', () => {
  expect(localePaths()).toEqual([
    { params: { locale: undefined }, props: { locale: 'nl' } },
    ...others.map(locale => ({ params: { locale }, props: { locale } })),
  ])
})

test('names languages in their own words', () => {
  expect([localeName('nl'), localeName('en')]).toEqual(['Nederlands', 'English'])
})

test.each(locales)('knows %s as Intl does, so that numbers and dates are written in it', locale => {
  const tag = localeTags[locale]
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag])
  expect(new Intl.Locale(tag).language).toBe(locale)
  expect(localeName(locale)).not.toBe(locale)
})
