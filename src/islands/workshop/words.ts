import type { Locale } from '../../i18n/locales.ts'
import type { ReasonId } from '../../domain/scan/model.ts'
import type { ScaleWords } from '../../schemas/words/scales.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { WorkshopWords } from '../../schemas/words/workshop.ts'

/** The words of the facilitator's page, one slice from the page. */
export interface DeskWords {
  workshop: WorkshopWords
  scales: ScaleWords
  reasons: Record<ReasonId, { label: string; hint: string }>
  statements: Readonly<Record<string, string>>
  shortcuts: Words['shortcuts']
  validation: Words['validation']
  pdf: Words['pdf']
  /** How the site names a file: `{name}` and `{date}`. */
  fileName: string
}

export interface DeskProps {
  locale: Locale
  words: DeskWords
  /** Addresses in the page's language. */
  paths: { screen: string; join: string; result: string; plan: string; returns: string }
}
