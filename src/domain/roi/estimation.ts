import type { Model } from '../scan/model.ts'
import type { BusinessCase, StreamId } from './business-case.ts'
import { caseOf } from './case-of.ts'
import { checkInputs, hasError, type InputProblem } from './check-inputs.ts'
import { countedInputs } from './counted.ts'
import { fill } from './filled.ts'
import type { RoiModel } from './input-rule.ts'
import { streamIds, type NumberInput, type RoiInputs } from './inputs.ts'
import type { Scenario } from './scenario.ts'
import { likelyWorth } from './streams.ts'

/** What a scan says of how much sticks: points of 0 to 100, and the weight of the estimate. */
export interface Scores {
  readiness: number
  afterCare: number
  certainty: number
}

/** A scenario, ready to be worked out, with everything there is to say beside its inputs. */
export interface Estimation {
  inputs: RoiInputs
  business: BusinessCase
  problems: readonly InputProblem[]
  horizon: number
  /** ROI in percent. */
  hurdle: number
  participants: number
  /** All costs before subsidy, at the likely values and without discounting; and the part of it that is working time. */
  cost: { total: number; time: number }
  /** Streams that were begun and do not count yet, and those whose method gives no share yet. */
  unfinished: readonly StreamId[]
  withoutShare: readonly StreamId[]
  /** Whether anything can be worked out: people, costs and at least one benefit. */
  isReady: boolean
}

/** `scores`: of the scan, where there is one; what the scenario itself says goes before. */
export function estimationOf(
  scenario: Scenario,
  { roi, model, scores }: { roi: RoiModel; model: Model['parameters']; scores: Scores | null },
): Estimation {
  const counted = countedInputs(scenario, roi)
  const inputs = { ...counted, numbers: { ...scores, ...counted.numbers } }
  const first = checked(scenario, inputs, roi, model)
  // What cannot be right is left out, and said beside its field.
  const wrong = (['subsidy', 'horizon'] as const).filter(id => hasError(first.problems, id))
  if (wrong.length === 0) return first
  const right: RoiInputs = { ...inputs, numbers: without(inputs.numbers, wrong) }
  return { ...checked(scenario, right, roi, model), problems: first.problems }
}

function checked(scenario: Scenario, inputs: RoiInputs, roi: RoiModel, model: Model['parameters']): Estimation {
  const { business, withoutShare } = caseOf(inputs, roi.parameters, model)
  const filled = fill(inputs, roi.parameters)
  const [horizon, participants] = [filled.number('horizon'), filled.number('participants')]
  const afterCare = filled.number('afterCare')
  const { costs, streams } = business
  const lost = (costs.lostMargin?.hours ?? 0) * (costs.lostMargin?.perHour.likely ?? 0)
  const total = costs.atStart + lost + costs.followUp
  const counts = (id: StreamId) => streams.some(stream => stream.id === id)
  return {
    inputs,
    business,
    problems: checkInputs(roi, { scenario, business, horizon, afterCare }),
    horizon,
    hurdle: filled.number('hurdle'),
    participants,
    cost: { total, time: lost + costs.time },
    unfinished: streamIds.filter(id => isBegun(id, scenario) && !counts(id) && !withoutShare.includes(id)),
    withoutShare,
    isReady: participants > 0 && leastCost(business) > costs.subsidy && streams.some(stream => likelyWorth(stream) > 0),
  }
}

/** In euros, when everything costs as little as it can: without any cost there is no return on it. */
function leastCost({ costs }: BusinessCase): number {
  const lost = (costs.lostMargin?.hours ?? 0) * (costs.lostMargin?.perHour.low ?? 0)
  return costs.factor.low * (costs.atStart + lost + costs.followUp)
}

/** A stream is begun with what only the visitor can know of it. */
const beginnings: Record<StreamId, readonly (keyof Scenario)[]> = {
  sales: ['salesRevenue', 'salesUplift', 'salesMargin'],
  hours: ['hoursSaved'],
  errors: ['errorsPerMonth', 'errorReduction', 'errorFixHours'],
  turnover: ['turnoverRate'],
  other: ['otherPerMonth'],
}

function isBegun(id: StreamId, scenario: Scenario): boolean {
  return beginnings[id].some(field => scenario[field] !== undefined)
}

function without(numbers: RoiInputs['numbers'], ids: readonly NumberInput[]): RoiInputs['numbers'] {
  const left = { ...numbers }
  for (const id of ids) delete left[id]
  return left
}
