import type { BusinessCase, StreamId } from './business-case.ts'
import { misfitOf, rangeMisfit, type Misfit } from './counted.ts'
import type { InputId, InputRule, RoiModel } from './input-rule.ts'
import type { IsolationFields, Scenario } from './scenario.ts'
import { streamIds } from './inputs.ts'
import { trendShare } from './isolation.ts'
import { likelyWorth } from './streams.ts'

/** Something to say beside an input: a value that does not count, an error, or a warning. */
export interface InputProblem {
  id: InputId
  /** For what is asked per stream. */
  stream?: StreamId
  kind: Misfit | 'error' | 'warning'
}

/** What the rules look at: what was filled in, what it came to, and the scores it counts with. */
interface Seen {
  scenario: Scenario
  business: BusinessCase
  horizon: number
  afterCare: number
  horizons: RoiModel['horizons']
}

/** Every problem, in the order of the form. A rule speaks only of inputs that were touched. */
export function checkInputs(model: RoiModel, seen: Omit<Seen, 'horizons'>): InputProblem[] {
  const { scenario } = seen
  const all = { ...seen, horizons: model.horizons }
  const isShared = scenario.isolationScope !== 'perStream'
  return [
    ...model.inputs
      .filter(({ group }) => isShared || group !== 'isolation')
      .flatMap(rule => problemsOf(rule, scenario, all).map(kind => ({ id: rule.id, kind }))),
    // A stream has fields of its isolation alone.
    ...(isShared ? [] : streamIds).flatMap(stream => {
      const own = scenario.streams?.[stream] ?? {}
      return model.inputs.flatMap(rule => problemsOf(rule, own, all).map(kind => ({ id: rule.id, stream, kind })))
    }),
  ]
}

/** The problem that keeps a subsidy or a horizon from being counted with; null where it can be. */
export function hasError(problems: readonly InputProblem[], id: InputId): boolean {
  return problems.some(problem => problem.id === id && problem.kind === 'error')
}

function problemsOf(rule: InputRule, fields: Scenario | IsolationFields, seen: Seen): InputProblem['kind'][] {
  const value: unknown = Object.entries(fields).find(([field]) => field === rule.id)?.[1]
  if (value === undefined) return []
  const misfit = misfitIn(value, rule)
  if (misfit) return [misfit]
  if (rule.errorRule && errorRules[rule.errorRule]?.(seen)) return ['error']
  const likely = likelyOf(value)
  const isBeyond = likely.some(
    one => (rule.warnAbove !== null && one > rule.warnAbove) || (rule.warnBelow !== null && one < rule.warnBelow),
  )
  return isBeyond || (rule.warnRule && warnRules[rule.warnRule]?.(seen, fields, rule.id)) ? ['warning'] : []
}

function misfitIn(value: unknown, rule: InputRule): Misfit | null {
  if (typeof value === 'number') return misfitOf(value, rule)
  if (!Array.isArray(value)) return null
  if (rule.shape === 'triple') {
    const [low = null, likely = null, high = null] = value.map(part => (typeof part === 'number' ? part : null))
    return rangeMisfit([low, likely, high], rule)
  }
  const numbers = value.flat().filter(part => typeof part === 'number')
  return numbers.map(part => misfitOf(part, rule)).find(misfit => misfit !== null) ?? null
}

/** The number a border looks at: the likely one of a range, the share of each person asked. */
function likelyOf(value: unknown): number[] {
  const parts: unknown[] = Array.isArray(value)
    ? Array.isArray(value[0])
      ? value.map(pair => (Array.isArray(pair) ? pair[0] : null))
      : [value[1]]
    : [value]
  return parts.filter(part => typeof part === 'number')
}

const errorRules: Record<string, (seen: Seen) => boolean> = {
  aboveTotalCost: ({ scenario: { subsidy = 0 }, business: { costs } }) =>
    subsidy > costs.atStart + costs.followUp + (costs.lostMargin?.hours ?? 0) * (costs.lostMargin?.perHour.likely ?? 0),
  needsLongTerm: ({ scenario: { horizon = 0, longTerm }, horizons }) =>
    horizon > horizons.ownMax && !(longTerm === 'yes' && horizon === horizons.ownLongTerm),
}

const warnRules: Record<string, (seen: Seen, fields: Scenario | IsolationFields, id: InputId) => boolean> = {
  belowParticipantRate: ({ scenario: { rateManagers = Infinity, rateParticipants = 0 } }) =>
    rateManagers < rateParticipants,
  aboveParticipants: ({ scenario: { observedPeople = 0, participants = Infinity } }) => observedPeople > participants,
  aboveObserved: ({ scenario: { observedApplying = 0, observedPeople = 0 } }) => observedApplying > observedPeople,
  directTotalZero: ({ scenario }) =>
    (['trainerFee', 'material', 'licences', 'venue', 'travelCatering'] as const).every(id => !scenario[id]),
  zeroWithHighAfterCare: ({ business, afterCare }) => business.costs.followUp === 0 && afterCare > highAfterCare,
  countedTwice: ({ scenario: { followManagerHours = 0, managerHours } }) =>
    followManagerHours > 0 && followManagerHours === managerHours,
  otherIsLargest: ({ business: { streams } }) => {
    const worth = (id: StreamId) =>
      streams.filter(stream => stream.id === id).reduce((sum, stream) => sum + likelyWorth(stream), 0)
    return worth('other') > 0 && streams.every(({ id }) => worth(id) <= worth('other'))
  },
  lagBeyondHorizon: ({ business: { streams }, horizon }, _, id) =>
    streams.some(stream => (stream.id === 'sales') === (id === 'salesLag') && stream.lag >= horizon),
  measuredBeyondHorizon: ({ scenario: { measuredMonths = 0 }, horizon }) => measuredMonths > horizon,
  noMethod: (_, { isolationMethod }) => isolationMethod === 'none',
  controlEqualOrHigher: (_, { controlTrained = missing, controlUntrained }) =>
    controlUntrained !== undefined && (controlTrained === 0 || controlUntrained / controlTrained >= 1),
  trendSigns: (
    _,
    { trendBaseline: baseline = missing, trendForecast: forecast = missing, trendActual: actual = missing },
  ) => trendShare({ baseline, forecast, actual }) === null,
}

/** Points from which after-care is well arranged, so that it costs something (4.2). */
const highAfterCare = 60

/** No comparison holds for a figure that was not filled in. */
const missing = Number.NaN
