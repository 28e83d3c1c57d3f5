import type { Locale } from '../../i18n/locales.ts'
import type { CompareWords } from '../../report/compare.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { StorageWords } from '../parts/StorageNotice.tsx'

/** The words of the page with all saved work. */
export interface DataWords extends StorageWords, Omit<CompareWords, 'compare' | 'untitled'> {
  progress: string
  assessment: Words['assessment']
  data: Words['data']
  importReport: Words['importReport']
  confirm: Words['confirm']
  buttons: Words['buttons']
}

export interface DataProps {
  locale: Locale
  words: DataWords
  paths: { scan: string; result: string }
}
