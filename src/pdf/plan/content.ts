import type { Plan } from '../../domain/plan/plan.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Model } from '../../domain/scan/model.ts'
import type { Result } from '../../domain/score/result.ts'
import type { Format } from '../../i18n/format.ts'
import { byId } from '../../domain/by-id.ts'
import { reasonIds } from '../../domain/scan/model.ts'
import { planView, type PlanView } from '../../report/plan-view.ts'
import { resultView, type ResultView } from '../../report/result-view.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import type { PdfDocument } from '../layout/document.ts'

/** What every page of the document is made from. */
export interface Content {
  model: Model
  assessment: Assessment
  result: Result
  /** Null while too little is known for a plan. */
  plan: Plan | null
  view: ResultView
  planView: PlanView | null
  words: DocumentWords
  format: Format
}

/** One part of the document: it only adds to what is there. */
export type Part = (pdf: PdfDocument, content: Content) => void

type Given = Pick<Content, 'model' | 'assessment' | 'result' | 'plan' | 'words' | 'format'>

export function contentOf(given: Given): Content {
  const { model, assessment, result, plan, words, format } = given
  const { report, scales } = words
  const resultWords = {
    ...words,
    phases: scales.phases,
    roles: scales.roles,
    results: report.results,
    computed: report.computed,
  }
  const planWords = {
    ...words,
    roles: scales.roles,
    phases: scales.phases,
    levers: words.levers.levers,
    reasons: byId(reasonIds, id => words.reasons[id]),
    document: report.document,
    report: report.plan,
    alt: report.alt,
  }
  return {
    ...given,
    view: resultView(model, assessment, result, { words: resultWords, format }),
    planView: plan && planView(assessment, plan, { words: planWords, format }),
  }
}
