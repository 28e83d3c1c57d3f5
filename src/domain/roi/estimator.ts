import { seededFor } from '../random.ts'
import type { Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import { estimationOf, type Estimation, type Scores } from './estimation.ts'
import type { RoiModel } from './input-rule.ts'
import type { Scenario } from './scenario.ts'
import { evenChances, type Chances } from './simulate.ts'
import { workOut, type WorkedOut } from './work-out.ts'

/** Works scenarios out with one set of dice: what is compared is drawn alike, and page and PDF say the same. */
export interface Estimator {
  chances: Chances
  estimate: (scenario: Scenario, scores: Scores | null) => Estimation
  /** Null while too little is filled in. */
  work: (estimation: Estimation) => WorkedOut | null
}

export function estimatorOf(roi: RoiModel, model: Model['parameters']): Estimator {
  const chances = evenChances(roi.draws, name => seededFor(model.draws.seed, name))
  return {
    chances,
    estimate: (scenario, scores) => estimationOf(scenario, { roi, model, scores }),
    work: ({ business, horizon, hurdle, isReady }) =>
      isReady ? workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances) : null,
  }
}

/** What a result says of how much sticks; null where too little is known. */
export function scoresOf(result: Result | null): Scores | null {
  const total = result?.total
  const after = result?.phases.after
  if (!total?.transfer || !after?.shown) return null
  return { readiness: total.readiness, afterCare: after.score, certainty: total.transfer.nu }
}
