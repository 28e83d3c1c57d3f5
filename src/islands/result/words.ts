import type { ReasonId } from '../../domain/scan/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { DecisionWords } from '../../schemas/words/decisions.ts'
import type { LeverWords } from '../../schemas/words/levers.ts'
import type { ReportWords } from '../../schemas/words/report.ts'
import type { ResultViewWords } from '../../report/result-view.ts'
import type { ScaleWords } from '../../schemas/words/scales.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { ActionWords } from '../../report/plan.ts'
import type { PdfButtonWords } from '../parts/PdfButton.tsx'
import type { StorageWords } from '../parts/StorageNotice.tsx'

/** The words of the result page, one slice from the page. Long texts of the first actions come from the lazy module. */
export interface ResultIslandWords
  extends
    Omit<ResultViewWords, 'levers' | 'reasons'>,
    Omit<ActionWords, 'items' | 'levers' | 'reasons'>,
    StorageWords,
    PdfButtonWords {
  visiting: Words['visiting']
  data: Pick<Words['data'], 'copy' | 'persist' | 'exported'>
  scales: ScaleWords
  unanswered: string
  header: ReportWords['header']
  review: Words['review']
  levers: LeverWords
  assessment: Words['assessment']
  reasons: Record<ReasonId, { title: string }>
  alt: ReportWords['alt']
  table: ReportWords['results']
  doNothing: DecisionWords['doNothing']
}

export interface ResultProps {
  locale: Locale
  words: ResultIslandWords
  paths: { here: string; scan: string; plan: string; data: string; method: string }
}
