import type { StreamId } from './business-case.ts'
import { ruleOf } from './counted.ts'
import type { Estimation, Scores } from './estimation.ts'
import { fill, observedOf } from './filled.ts'
import type { InputRule, RoiModel } from './input-rule.ts'
import { numberInputs, rangeInputs, streamIds, type NumberInput, type RangeInput } from './inputs.ts'
import type { Scenario } from './scenario.ts'

/** An input that the outcome rests on, and whose value it is: the visitor's, the scan's, or one that stands in. */
export interface CountingInput {
  id: NumberInput | RangeInput
  value: number | { low: number; likely: number; high: number }
  origin: 'own' | 'scan' | Exclude<InputRule['status'], 'user'>
}

/** Every input that counts in this case, in the order of the model: what moves nothing is left out. */
export function countingInputs(
  scenario: Scenario,
  estimation: Estimation,
  { roi, scores }: { roi: RoiModel; scores: Scores | null },
): CountingInput[] {
  const filled = fill(estimation.inputs, roi.parameters)
  const counts = (id: NumberInput | RangeInput) => filled.has(id) && isUsed(id, estimation, roi)
  const originOf = (id: NumberInput | RangeInput): CountingInput['origin'] => {
    if (scenario[id] !== undefined) return 'own'
    if (scores && id in scores) return 'scan'
    const { status } = ruleOf(roi, id)
    return status === 'user' ? 'own' : status
  }
  return roi.inputs.flatMap(({ id }): CountingInput[] => {
    const number = numberInputs.find(known => known === id)
    // A cost that nobody makes says nothing; a zero that somebody chose does.
    if (number && counts(number) && (filled.number(number) !== 0 || scenario[number] !== undefined))
      return [{ id: number, value: filled.number(number), origin: originOf(number) }]
    const range = rangeInputs.find(known => known === id)
    return range && counts(range) ? [{ id: range, value: filled.range(range), origin: originOf(range) }] : []
  })
}

function isUsed(id: NumberInput | RangeInput, { inputs, business }: Estimation, roi: RoiModel): boolean {
  const counted = (stream: StreamId) => business.streams.some(one => one.id === stream)
  const isForecast = inputs.mode === 'forecast'
  const needsPay = inputs.numbers.rateParticipants === undefined
  switch (id) {
    case 'readiness':
    case 'certainty':
      return isForecast
    case 'observedPeople':
    case 'observedApplying':
      return isForecast && observedOf(fill(inputs, roi.parameters)) !== null
    case 'measuredMonths':
      return !isForecast
    case 'lostMargin':
      return business.costs.lostMargin !== null
    case 'salesLag':
      return counted('sales')
    case 'otherLag':
      return business.streams.some(stream => stream.id !== 'sales')
    case 'grossYearPay':
      return needsPay || counted('turnover')
    case 'employerLoad':
    case 'productiveHours':
      return needsPay
    default: {
      const stream = streamIds.find(stream => stream === ruleOf(roi, id).group)
      return stream === undefined || counted(stream)
    }
  }
}
