import type { Locale } from '../i18n/locales.ts'
import { brand, type Brand } from './brand.ts'
import { readAs } from './read.ts'
import { wordSchemas } from './registry.ts'
import type { BandWords } from './words/bands.ts'
import type { ContradictionWords } from './words/contradictions.ts'
import type { DecisionWords } from './words/decisions.ts'
import type { PlanWords } from './words/interface/plan.ts'
import type { ResultWords } from './words/interface/result.ts'
import type { ItemWords } from './words/items.ts'
import type { LeverWords } from './words/levers.ts'
import type { MeasurabilityWords } from './words/measurability.ts'
import type { MethodWords } from './words/method.ts'
import { outcomeWords, type OutcomeWords } from './words/outcome-words.ts'
import type { ReasonWords } from './words/reasons.ts'
import type { ReportWords } from './words/report.ts'
import type { ScaleWords } from './words/scales.ts'
import type { SectionWords } from './words/sections.ts'
import { workshopReportWords, type WorkshopReportWords } from './words/workshop-report-words.ts'

/** Every word of the PDF in one language: one lazy module, fetched when somebody asks for the PDF. */
export interface DocumentWords {
  report: ReportWords
  decisions: DecisionWords
  bands: BandWords
  levers: LeverWords
  reasons: ReasonWords
  sections: SectionWords
  scales: ScaleWords
  contradictions: ContradictionWords
  items: ItemWords
  measurability: MeasurabilityWords
  plan: PlanWords
  result: ResultWords
  returns: OutcomeWords
  workshop: WorkshopReportWords
  /** What an assessment without a name is called. */
  untitled: string
  sources: MethodWords['sources']
  credits: MethodWords['credits']
  brand: Brand
}

export function readDocumentWords(locale: Locale): DocumentWords {
  const file = (name: keyof typeof wordSchemas) => `${locale}/${name}.yaml`
  const { plan, result, assessment } = readAs(file('words'), wordSchemas.words)
  const { sources, credits } = readAs(file('method'), wordSchemas.method)
  return {
    report: readAs(file('report'), wordSchemas.report),
    decisions: readAs(file('decisions'), wordSchemas.decisions),
    bands: readAs(file('bands'), wordSchemas.bands),
    levers: readAs(file('levers'), wordSchemas.levers),
    reasons: readAs(file('reasons'), wordSchemas.reasons),
    sections: readAs(file('sections'), wordSchemas.sections),
    scales: readAs(file('scales'), wordSchemas.scales),
    contradictions: readAs(file('contradictions'), wordSchemas.contradictions),
    items: readAs(file('items'), wordSchemas.items),
    measurability: readAs(file('measurability'), wordSchemas.measurability),
    brand: readAs('brand.yaml', brand),
    plan,
    result,
    returns: outcomeWords(readAs(file('roi'), wordSchemas.roi)),
    workshop: workshopReportWords(readAs(file('workshop'), wordSchemas.workshop)),
    untitled: assessment.untitled,
    sources,
    credits,
  }
}
