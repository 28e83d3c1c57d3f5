import { planWorth, type PlanWorth } from '../../domain/roi/plan-worth.ts'
import { estimatorOf, scoresOf } from '../../domain/roi/estimator.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { PlannedAction } from '../../domain/plan/planned-action.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'

// Fetched with the first look at what actions are worth: nobody waits for it who only reads the plan.

const estimator = estimatorOf(roi, model.parameters)

/** What the plan and each of its actions are worth in a scenario; null where it is not complete. */
export function worthOfPlan(
  assessment: Assessment,
  result: Result,
  actions: readonly PlannedAction[],
  scenario: Scenario,
): PlanWorth | null {
  return planWorth(actions, { model, roi, assessment, scenario, scores: scoresOf(result) }, estimator)
}
