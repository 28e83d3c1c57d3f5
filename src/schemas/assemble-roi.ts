import {
  isolationMethods,
  isolationNumbers,
  numberInputs,
  rangeInputs,
  streamIds,
  type RoiInputs,
  type RoiParameters,
  type Triple,
} from '../domain/roi/inputs.ts'
import type { Roi } from './model/roi.ts'
import type { Transfer } from './model/transfer.ts'

/** What stands in for empty inputs, and the assumptions that are not asked, as the domain wants them. */
export function roiParameters({ inputs, isolationRanges, assumptions }: Roi, { halfLife }: Transfer): RoiParameters {
  const { control, trend, none } = isolationRanges
  const inputOf = (id: string) => inputs.find(input => input.id === id)
  const assumed = (id: string) => {
    const found = assumptions.find(assumption => assumption.id === id)
    return found && 'value' in found ? found.value : undefined
  }
  const [costFactor, followUpMonths] = [assumed('costFactor'), assumed('followUpMonths')]
  if (!isTriple(costFactor) || typeof followUpMonths !== 'number')
    throw new Error('content/model/roi.yaml: onder assumptions horen costFactor en followUpMonths te staan.')
  return {
    numbers: pick(numberInputs, id => inputOf(id)?.default, isNumber),
    evaluation: pick(numberInputs, id => inputOf(id)?.defaultIn?.evaluation, isNumber),
    ranges: pick(rangeInputs, id => inputOf(id)?.default, isTriple),
    isolation: {
      smallGroup: control.smallGroup.factors,
      largeGroup: control.largeGroup.factors,
      largeFrom: control.largeFrom,
      trend: trend.factors,
      none: none.range,
    },
    costFactor,
    halfLifeSpread: halfLife.spread.value,
    followUpMonths,
  }
}

/** One of the ready cases, as if a visitor had filled it in. */
export function roiExample({ values, streams = {} }: Roi['examples'][number]): RoiInputs {
  const isolationOf: RoiInputs['isolationOf'] = {}
  for (const id of streamIds) {
    const own = streams[id]
    if (!own) continue
    const { method, stakeholderEstimates: estimates } = own
    const figures = pick(isolationNumbers, figure => own[figure], isNumber)
    isolationOf[id] = { method, ...figures, ...(estimates ? { asked: estimates } : {}) }
  }
  const { stakeholderEstimates: asked } = values
  const isolation = {
    method: isolationMethods.find(method => method === values.isolationMethod) ?? 'none',
    ...pick(isolationNumbers, id => values[id], isNumber),
  }
  return {
    mode: values.mode === 'evaluation' ? 'evaluation' : 'forecast',
    numbers: pick(numberInputs, id => values[id], isNumber),
    ranges: pick(rangeInputs, id => values[id], isTriple),
    timeValue: values.timeValue === 'lostMargin' ? 'lostMargin' : 'wage',
    isolation: isPairs(asked) ? { ...isolation, asked } : isolation,
    isolationOf,
  }
}

function pick<Id extends string, Value>(
  ids: readonly Id[],
  valueOf: (id: Id) => unknown,
  is: (value: unknown) => value is Value,
): Partial<Record<Id, Value>> {
  const picked: Partial<Record<Id, Value>> = {}
  for (const id of ids) {
    const value = valueOf(id)
    if (is(value)) picked[id] = value
  }
  return picked
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isTriple(value: unknown): value is Triple {
  return Array.isArray(value) && value.length === 3 && value.every(isNumber)
}

function isPairs(value: unknown): value is [number, number][] {
  return Array.isArray(value) && value.every(pair => Array.isArray(pair) && pair.length === 2 && pair.every(isNumber))
}
