import type { SectionId } from '../../domain/scan/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { ContradictionWords } from '../../schemas/words/contradictions.ts'
import type { ScaleWords } from '../../schemas/words/scales.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { StorageWords } from '../parts/StorageNotice.tsx'

/** The words of the scan, one slice from the page. The long texts (why a statement is asked) come when opened. */
export interface ScanIslandWords extends StorageWords {
  assessment: Words['assessment']
  scan: Words['scan']
  review: Words['review']
  save: Words['save']
  shortcuts: Words['shortcuts']
  validation: Words['validation']
  buttons: Words['buttons']
  scales: ScaleWords
  sections: Record<SectionId, { title: string; question: string; intro: string }>
  statements: Readonly<Record<string, { statement: string; notApplicable?: string | undefined }>>
  contradictions: ContradictionWords
}

export interface ScanProps {
  locale: Locale
  words: ScanIslandWords
  /** Addresses in the page's language. */
  paths: { result: string; data: string }
}
