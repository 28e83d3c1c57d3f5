import { documents, measures, records, texts } from 'virtual:languages'
import type { Locale } from '../i18n/locales.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import type { MeasurabilityWords } from '../schemas/words/measurability.ts'
import type { ItemWords } from '../schemas/words/items.ts'
import type { RecordWords } from '../schemas/words/record-words.ts'

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

/** The words of what a workshop left behind, for an assessment that came from one. */
export async function loadRecordWords(locale: Locale): Promise<RecordWords> {
  return (await records[locale]()).default
}
