import type { Locale } from '../../i18n/locales.ts'
import type { HeadlineWords } from '../../report/headline.ts'
import type { PlanViewWords } from '../../report/plan-view.ts'
import type { DecisionWords } from '../../schemas/words/decisions.ts'
import type { ReportWords } from '../../schemas/words/report.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { PdfButtonWords } from '../parts/PdfButton.tsx'
import type { StorageWords } from '../parts/StorageNotice.tsx'

/** The words of the plan page, one slice from the page; the texts of the actions come from the lazy module. */
export interface PlanIslandWords extends Omit<PlanViewWords, 'items'>, StorageWords, PdfButtonWords {
  visiting: Words['visiting']
  worth: Words['worth']
  title: string
  buttons: Words['buttons']
  decisions: DecisionWords
  transferRange: { transferRange: string; transferOwn: string }
  toScan: string
  assessment: Words['assessment']
  validation: Words['validation']
  headline: HeadlineWords
  brandName: string
  header: ReportWords['header']
}

export interface PlanProps {
  locale: Locale
  words: PlanIslandWords
  paths: { here: string; scan: string; data: string; roi: string }
}
