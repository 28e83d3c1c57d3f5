import type { Locale } from '../i18n/locales.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import type { MeasurabilityWords } from '../schemas/words/measurability.ts'
import type { ItemWords } from '../schemas/words/items.ts'

/** The long texts of all statements in one language: one lazy module, shared by scan, result and plan. */
export async function loadTexts(locale: Locale): Promise<ItemWords> {
  return (await texts[locale]()).default
}

/** The statements on measuring, which only who asks for them needs. */
export async function loadMeasureTexts(locale: Locale): Promise<MeasurabilityWords> {
  return (await measures[locale]()).default
}

/** All words of the PDF in one language. */
export async function loadDocumentWords(locale: Locale): Promise<DocumentWords> {
  return (await documents[locale]()).default
}

const texts: Record<Locale, () => Promise<{ default: ItemWords }>> = {
  nl: () => import('virtual:texts/nl'),
  en: () => import('virtual:texts/en'),
}

const measures: Record<Locale, () => Promise<{ default: MeasurabilityWords }>> = {
  nl: () => import('virtual:measures/nl'),
  en: () => import('virtual:measures/en'),
}

const documents: Record<Locale, () => Promise<{ default: DocumentWords }>> = {
  nl: () => import('virtual:document/nl'),
  en: () => import('virtual:document/en'),
}
