import { byId } from '../../domain/by-id.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlannedAction } from '../../domain/plan/planned-action.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { reasonIds, type Model } from '../../domain/scan/model.ts'
import type { Result } from '../../domain/score/result.ts'
import { together, type Together } from '../../domain/score/together.ts'
import type { Format } from '../../i18n/format.ts'
import { measurabilityView, type MeasurabilityView } from '../../report/measurability.ts'
import { planView, type PlanView, type PlanViewWords } from '../../report/plan-view.ts'
import { resultView, type ResultView } from '../../report/result-view.ts'
import { togetherView, type TogetherView } from '../../report/together.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import type { PdfDocument } from '../layout/document.ts'

/** Pages of their own, whose code comes only where there is something to draw. */
export interface DrawnSection {
  draw: (pdf: PdfDocument) => void
}

/** What the training yields: a sentence for page 1 (null where it wants a note first), and its own pages. */
export interface ReturnsSection extends DrawnSection {
  summary: string | null
}

/** What the document is asked to hold. */
export interface Given {
  model: Model
  assessment: Assessment
  result: Result
  /** Everyone's assessment of the same training. */
  group: readonly Assessment[]
  /** Null while too little is known for a plan. */
  plan: Plan | null
  /** Whose actions alone; null = the whole plan. */
  owner: { key: string; name: string } | null
  example: boolean
  /** Null where no scenario can be worked out, and in the plan of one owner. */
  returns: ReturnsSection | null
  /** What a room voted and agreed; null without a workshop, and in the plan of one owner. */
  workshop: DrawnSection | null
  words: DocumentWords
  format: Format
}

/** What every page of the document is made from. */
export interface Content extends Given {
  view: ResultView
  measurability: MeasurabilityView
  /** Only with the actions of the owner, where one is given. */
  planView: PlanView | null
  /** Null with fewer than two people. */
  several: { together: Together; view: TogetherView } | null
}

/** One part of the document: it only adds to what is there. */
export type Part = (pdf: PdfDocument, content: Content) => void

export function contentOf(given: Given): Content {
  const { model, assessment, result, words, format } = given
  const { report, scales } = words
  const { phases, roles } = scales
  const resultWords = { ...words, phases, roles, results: report.results, computed: report.computed }
  const measureWords = { measure: words.result.measure, statements: words.measurability }
  return {
    ...given,
    view: resultView(model, assessment, result, { words: resultWords, format }),
    measurability: measurabilityView(model, assessment, result, { words: measureWords, format }),
    planView: planViewOf(given),
    several: severalOf(given),
  }
}

function planViewOf({ assessment, plan, owner, words, format }: Given): PlanView | null {
  const { report, scales } = words
  const planWords: PlanViewWords = {
    ...words,
    roles: scales.roles,
    phases: scales.phases,
    levers: words.levers.levers,
    reasons: byId(reasonIds, id => words.reasons[id]),
    document: report.document,
    report: report.plan,
    alt: report.alt,
  }
  const view = plan && planView(assessment, plan, { words: planWords, format })
  if (!plan || !view || !owner) return view
  return planView(assessment, ofOwner(plan, view, owner.key), { words: planWords, format })
}

/** Seen anew with one owner's actions alone, so that the counts and the line are theirs too. */
function ofOwner(plan: Plan, view: PlanView, owner: string): Plan {
  const ids = [...view.actions, ...view.secondWave].filter(action => action.owner === owner).map(({ id }) => id)
  const own = (actions: readonly PlannedAction[]) => actions.filter(({ id }) => ids.includes(id))
  return { ...plan, actions: own(plan.actions), secondWave: own(plan.secondWave) }
}

function severalOf({ model, group, words, format }: Given): Content['several'] {
  const found = together(model, group)
  if (!found) return null
  const togetherWords = {
    ...words,
    levers: words.levers.levers,
    roles: words.scales.roles,
    notes: words.contradictions.notes,
  }
  return { together: found, view: togetherView(model, found, { words: togetherWords, format }) }
}
