import type { Locale } from '../../src/i18n/locales.ts'
import { readDocumentWords, type DocumentWords } from '../../src/schemas/document-words.ts'
import type { LandingWords } from '../../src/schemas/words/landing.ts'
import type { MethodWords } from '../../src/schemas/words/method.ts'
import type { RoiWords } from '../../src/schemas/words/roi.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import type { Words } from '../../src/schemas/words/words.ts'

export interface PageWords extends Words {
  document: DocumentWords
  landing: LandingWords
  method: MethodWords
  roi: RoiWords
}

/** The words a visitor reads, so that a journey finds buttons by their names in either language. */
export function wordsOf(language: Locale): PageWords {
  return {
    ...readAs(`${language}/words.yaml`, wordSchemas.words),
    document: readDocumentWords(language),
    landing: readAs(`${language}/landing.yaml`, wordSchemas.landing),
    method: readAs(`${language}/method.yaml`, wordSchemas.method),
    roi: readAs(`${language}/roi.yaml`, wordSchemas.roi),
  }
}
