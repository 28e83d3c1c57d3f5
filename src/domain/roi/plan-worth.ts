import type { PlannedAction } from '../plan/planned-action.ts'
import type { Assessment } from '../scan/assessment.ts'
import type { Model } from '../scan/model.ts'
import { whatIf } from '../score/what-if.ts'
import { asScored } from './after-care.ts'
import type { BusinessCase } from './business-case.ts'
import type { Estimation, Scores } from './estimation.ts'
import { scoresOf, type Estimator } from './estimator.ts'
import { fill, participantRate } from './filled.ts'
import type { RoiModel } from './input-rule.ts'
import type { Scenario } from './scenario.ts'
import { workOut, type WorkedOut } from './work-out.ts'
import { worthOfChange, type Worth } from './worth.ts'

/** What carrying out a plan is worth within the own horizon, and each of its actions alone. */
export interface PlanWorth {
  /** Points of readiness, now and with all actions done. */
  before: number
  after: number
  hours: number
  worth: Worth
  /** The new readiness lies within the range of the old one: too small to tell apart by a scan. */
  within: boolean
  old: WorkedOut
  renewed: WorkedOut
  /** What is worth most comes first. */
  actions: { action: PlannedAction; worth: Worth }[]
}

interface Facts {
  model: Model
  roi: RoiModel
  assessment: Assessment
  scenario: Scenario
  /** Of the scan as it is. */
  scores: Scores | null
}

/**
 * Every action that is still open and comes from a statement raises it (3.7): the answers are scored anew, the case is
 * drawn with the same dice, and the hours of the actions are paid at the start. Null without such actions, or where too
 * little is known.
 */
export function planWorth(
  planned: readonly PlannedAction[],
  { model, roi, assessment, scenario, scores }: Facts,
  { estimate, work, chances }: Estimator,
): PlanWorth | null {
  const actions = planned.filter(({ item, status }) => item !== null && status !== 'done')
  const own = asScored(scenario)
  const now = estimate(own, scores)
  const old = work(now)
  const { horizon, hurdle } = now
  const doing = (chosen: readonly PlannedAction[]) => {
    const ids = chosen.map(({ id }) => id)
    const what = whatIf(model, assessment, ids)
    const hours = chosen.reduce((sum, action) => sum + action.hours, 0)
    if (!what?.after.total) return null
    const business = withHours(estimate(own, scoresOf(what.after)), hours, roi)
    const worth = worthOfChange(now.business, business, horizon, chances)
    return { gain: what.gain, within: what.within, readiness: what.after.total.readiness, hours, business, worth }
  }
  const whole = actions.length > 0 ? doing(actions) : null
  if (!old || !whole) return null
  const { gain, readiness, hours, within, worth, business } = whole
  return {
    ...{ before: readiness - gain, after: readiness, hours, within, worth, old },
    renewed: workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances),
    actions: actions
      .flatMap(action => {
        const alone = doing([action])
        return alone ? [{ action, worth: alone.worth }] : []
      })
      .toSorted((a, b) => b.worth.drawn.net.median - a.worth.drawn.net.median),
  }
}

/** Paid at the rate of who prepares the training, else at that of who takes part. */
function withHours({ business, inputs }: Estimation, hours: number, { parameters }: RoiModel): BusinessCase {
  const filled = fill(inputs, parameters)
  const rate = filled.has('rateStaff') ? filled.number('rateStaff') : participantRate(filled)
  return { ...business, costs: { ...business.costs, atStart: business.costs.atStart + hours * rate } }
}
