import { estimationOf, type Estimation, type Scores } from '../../domain/roi/estimation.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { evenChances } from '../../domain/roi/simulate.ts'
import { workOut, type WorkedOut } from '../../domain/roi/work-out.ts'
import { seededFor } from '../../domain/random.ts'
import type { Result } from '../../domain/score/result.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'

/** One set of dice for everything on the page: what is compared is drawn alike. */
export const chances = evenChances(roi.draws, name => seededFor(model.parameters.draws.seed, name))

/** What a result says of how much sticks; null where too little is known. */
export function scoresOf(result: Result | null): Scores | null {
  const total = result?.total
  const after = result?.phases.after
  if (!total?.transfer || !after?.shown) return null
  return { readiness: total.readiness, afterCare: after.score, certainty: total.transfer.nu }
}

export function estimate(scenario: Scenario, scores: Scores | null): Estimation {
  return estimationOf(scenario, { roi, model: model.parameters, scores })
}

/** Null while too little is filled in. */
export function work(estimation: Estimation): WorkedOut | null {
  const { business, horizon, hurdle, isReady } = estimation
  return isReady ? workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances) : null
}
