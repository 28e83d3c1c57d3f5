/** The languages of the site. The first stands at the root (`/scan/`), every other one under its own name (`/en/scan/`). */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'nl'

/** What a browser and `Intl` call the language (BCP 47). English has the day before the month and the euro sign in front. */
export const localeTags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' }

/** The language in its own words: Nederlands, English. */
export function localeName(locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(locale) ?? locale
}

/** The address of a page in a language, from its address in the default one: `/scan/` → `/en/scan/`. */
export function localePath(locale: Locale, path: `/${string}`): string {
  return locale === defaultLocale ? path : `/${locale}${path}`
}

/** For `getStaticPaths` of a page under `pages/[...locale]/`. Without a name in the address it is the default language. */
export function localePaths(): { params: { locale: Locale | undefined }; props: { locale: Locale } }[] {
  return locales.map(locale => ({
    params: { locale: locale === defaultLocale ? undefined : locale },
    props: { locale },
  }))
}
