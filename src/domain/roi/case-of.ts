import type { Model } from '../scan/model.ts'
import { transfer } from '../transfer/curve.ts'
import type { Applied, BusinessCase, Costs, Stream, StreamId, Uncertain } from './business-case.ts'
import { around, estimateOf } from './estimate.ts'
import { ownIsolation, sharedIsolation } from './isolation-name.ts'
import { fill, observedOf, participantRate, type Filled } from './filled.ts'
import { streamIds, type NumberInput, type RangeInput, type RoiInputs, type RoiParameters } from './inputs.ts'
import { shareOf } from './share-of.ts'
import { errorsStream, hoursStream, otherStream, salesStream, turnoverStream, type Placed } from './streams.ts'

/**
 * The business case of what was filled in (4.2, 4.3), with what stands in for the rest. A stream counts only when all of it
 * is filled in; a stream whose share due to the training cannot be told is named and does not count.
 */
export function caseOf(
  inputs: RoiInputs,
  parameters: RoiParameters,
  model: Model['parameters'],
): { business: BusinessCase; withoutShare: StreamId[] } {
  const filled = fill(inputs, parameters)
  const isolations: Uncertain[] = []
  const withoutShare: StreamId[] = []
  const place = (id: StreamId): Placed | null => {
    const own = inputs.isolationOf[id]
    const name = own ? ownIsolation(id) : sharedIsolation
    const estimate = shareOf(own ?? inputs.isolation, parameters.isolation)
    if (!estimate) {
      withoutShare.push(id)
      return null
    }
    const known = isolations.findIndex(isolation => isolation.id === name)
    if (known < 0) isolations.push({ id: name, estimate })
    const lag = filled.number(id === 'sales' ? 'salesLag' : 'otherLag')
    return { isolation: known < 0 ? isolations.length - 1 : known, lag }
  }
  const business = {
    applied: appliedOf(inputs.mode, filled, parameters, model),
    streams: streamsOf(filled, place),
    isolations,
    costs: costsOf(inputs, filled, parameters),
    rampUp: filled.number('rampUp'),
    discountRate: filled.number('discountRate') / 100,
  }
  return { business, withoutShare }
}

function appliedOf(
  mode: RoiInputs['mode'],
  filled: Filled,
  { halfLifeSpread }: RoiParameters,
  model: Model['parameters'],
): Applied {
  const { number } = filled
  const scored = { readiness: number('readiness'), after: number('afterCare'), nu: number('certainty') }
  const { start, halfLife: likely, nu } = transfer(scored, model)
  const halfLife = around(likely, halfLifeSpread)
  return mode === 'forecast'
    ? { mode, start: withObserved({ mean: start, nu }, filled), halfLife }
    : { mode, measuredMonths: number('measuredMonths'), halfLife }
}

/** Rule 14 (3.6) with own data: of n people asked s apply it, α = μν + s and β = (1 − μ)ν + n − s. */
function withObserved({ mean, nu }: { mean: number; nu: number }, filled: Filled): { mean: number; nu: number } {
  const observed = observedOf(filled)
  if (!observed) return { mean, nu }
  const whole = nu + observed.asked
  return { mean: (mean * nu + observed.applying) / whole, nu: whole }
}

function costsOf({ timeValue }: RoiInputs, filled: Filled, parameters: RoiParameters): Costs {
  const { has, number, range } = filled
  const rate = participantRate(filled)
  const [managerRate, staffRate] = (['rateManagers', 'rateStaff'] as const).map(id => (has(id) ? number(id) : rate))
  const [people, managers] = [number('participants'), number('managers')]
  const hours = people * number('participantHours')
  const isLost = timeValue === 'lostMargin' && has('lostMargin')
  const sum = (ids: readonly NumberInput[]) => ids.reduce((total, id) => total + number(id), 0)
  const timeAtStart =
    (isLost ? 0 : hours * rate) +
    managers * number('managerHours') * (managerRate ?? rate) +
    number('staffHours') * (staffRate ?? rate)
  const timeAfter =
    people * number('followParticipantHours') * rate + managers * number('followManagerHours') * (managerRate ?? rate)
  const invoices = ['trainerFee', 'material', 'licences', 'venue', 'travelCatering'] as const
  return {
    atStart: sum([...invoices, 'adminCost', 'communicationCost', 'buildCost']) + timeAtStart,
    time: timeAtStart + timeAfter,
    lostMargin: isLost ? { hours, perHour: range('lostMargin') } : null,
    followUp: sum(['followSessions', 'followRefreshers', 'followEvaluation']) + timeAfter,
    followUpMonths: parameters.followUpMonths,
    factor: estimateOf(parameters.costFactor, 100),
    subsidy: number('subsidy'),
  }
}

function streamsOf(filled: Filled, place: (id: StreamId) => Placed | null): Stream[] {
  const { has, number, range, share } = filled
  const [participants, rate] = [number('participants'), participantRate(filled)]
  const needed: Record<StreamId, readonly (NumberInput | RangeInput)[]> = {
    sales: ['salesRevenue', 'salesUplift', 'salesMargin'],
    hours: ['hoursSaved', 'realisation'],
    errors: ['errorsPerMonth', 'errorReduction', 'errorFixHours'],
    turnover: ['turnoverRate', 'grossYearPay', 'turnoverReduction', 'replacementCost'],
    other: ['otherPerMonth'],
  }
  const make: Record<StreamId, (placed: Placed) => Stream> = {
    sales: placed =>
      salesStream(
        { participants, revenue: number('salesRevenue'), uplift: share('salesUplift'), margin: share('salesMargin') },
        placed,
      ),
    hours: placed =>
      hoursStream(
        {
          participants,
          hours: range('hoursSaved'),
          weeksPerYear: number('workingWeeks'),
          rate,
          realisation: share('realisation'),
        },
        placed,
      ),
    errors: placed =>
      errorsStream(
        {
          perMonth: number('errorsPerMonth'),
          reduction: share('errorReduction'),
          fixHours: number('errorFixHours'),
          rate,
          material: number('errorMaterial'),
        },
        placed,
      ),
    turnover: placed =>
      turnoverStream(
        {
          participants,
          perYear: number('turnoverRate') / 100,
          reduction: share('turnoverReduction'),
          replacement: share('replacementCost'),
          yearPay: number('grossYearPay'),
        },
        placed,
      ),
    other: placed => otherStream(range('otherPerMonth'), placed),
  }
  return streamIds
    .filter(id => needed[id].every(has))
    .flatMap(id => {
      const placed = place(id)
      return placed ? [make[id](placed)] : []
    })
}
