import { estimatorOf, scoresOf } from '../../domain/roi/estimator.ts'
import type { Estimation, Scores } from '../../domain/roi/estimation.ts'
import type { RoiModel } from '../../domain/roi/input-rule.ts'
import { measuresOf, needsNote, sanityOf } from '../../domain/roi/sanity.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { scenariosOf } from '../../domain/saved-file/scenarios-of.ts'
import { moneyFor } from '../../i18n/money.ts'
import { nameOfScenario } from '../../report/returns/compare.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import { outcomeView, type OutcomeView } from '../../report/returns/outcome.ts'
import type { Given } from './content.ts'

/** What the estimate is made from. */
export interface ReturnsAsked extends Pick<Given, 'model' | 'assessment' | 'result' | 'words' | 'format'> {
  /** The numbers of the returns. */
  roi: RoiModel
}

/** A scenario with what may be said of it. */
export interface ReturnsCase {
  name: string
  scenario: Scenario
  estimation: Estimation
  /** Null while too little is filled in, and for a return so high that nobody believes it without the note it lacks. */
  worked: WorkedOut | null
  /** The checks that fire, by id. */
  checks: readonly string[]
}

/** The estimate of what the training yields. */
export interface ReturnsContent {
  /** The one begun first of those that can be worked out; what it yields may still want a note. */
  shown: ReturnsCase
  /** Of the one that is shown; null where it wants a note. */
  outcome: OutcomeView | null
  /** All of them, in the order in which they were begun. */
  all: readonly ReturnsCase[]
  /** Of the scan; null without one. */
  scores: Scores | null
  language: ReturnsLanguage
}

/** Null where no scenario can be worked out. The same dice as on the page give the same digits. */
export function returnsContent(asked: ReturnsAsked): ReturnsContent | null {
  const { model, roi, assessment, result, words, format } = asked
  const language = { words: words.returns, format, money: moneyFor(format.locale) }
  const scores = scoresOf(result)
  const { estimate, work } = estimatorOf(roi, model.parameters)
  const all = scenariosOf(assessment).map(({ scenario }, place) => {
    const estimation = estimate(scenario, scores)
    const worked = work(estimation)
    const checks = sanityOf(roi, scenario, measuresOf(scenario, estimation, worked?.own ?? null))
    const name = nameOfScenario(scenario, place, words.returns)
    const canBeShown = worked?.own.drawn.roi != null
    return {
      ...{ name, scenario, estimation, checks, canBeShown },
      worked: needsNote(checks, scenario) ? null : worked,
    }
  })
  const shown = all.find(({ canBeShown }) => canBeShown)
  if (!shown) return null
  const { scenario, estimation, worked } = shown
  const facts = {
    estimation,
    hasScores: scores !== null || scenario.readiness !== undefined,
    draws: { count: roi.draws, seed: model.parameters.draws.seed },
    points: roi.parameters.numbers.readiness ?? 0,
  }
  return { shown, outcome: worked && outcomeView({ ...facts, worked }, language), all, scores, language }
}
