import type { Estimation, Scores } from '../../domain/roi/estimation.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import { breakEvenView, type BreakEvenView } from '../../report/returns/break-even.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import { outcomeView, type OutcomeView } from '../../report/returns/outcome.ts'
import { estimate, work } from './estimate.ts'
import { pointsWithoutScan } from './Sticks.tsx'

/** What comes of a scenario, in numbers and in words; nulls where too little is filled in. */
export interface Answer {
  estimation: Estimation
  worked: WorkedOut | null
  view: OutcomeView | null
  breakEven: BreakEvenView | null
}

export function answerTo(scenario: Scenario, scores: Scores | null, language: ReturnsLanguage): Answer {
  const estimation = estimate(scenario, scores)
  const worked = work(estimation)
  const hasScores = scores !== null || scenario.readiness !== undefined
  const draws = { count: roi.draws, seed: model.parameters.draws.seed }
  const facts = { estimation, hasScores, draws, points: pointsWithoutScan }
  return {
    estimation,
    worked,
    view: worked && outcomeView({ ...facts, worked }, language),
    breakEven: breakEvenView(estimation, worked, language),
  }
}
