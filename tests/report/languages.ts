import { formatFor } from '../../src/i18n/format.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import type { Language } from '../../src/report/language.ts'
import type { ReturnsLanguage } from '../../src/report/returns/language.ts'
import { readDocumentWords, type DocumentWords } from '../../src/schemas/document-words.ts'

/** The real words of a language: what a visitor reads is what is tested. */
export function languageFor(locale: Locale): Language<DocumentWords> {
  return { words: readDocumentWords(locale), format: formatFor(locale) }
}

/** The same for what is said of returns. */
export function returnsLanguage(locale: Locale): ReturnsLanguage {
  return { words: readDocumentWords(locale).returns, format: formatFor(locale), money: moneyFor(locale) }
}
