import type { RoiModel } from '../domain/roi/input-rule.ts'
import { numberInputs, rangeInputs, type RoiParameters, type Triple } from '../domain/roi/inputs.ts'
import type { Scenario } from '../domain/roi/scenario.ts'
import { readScenario } from '../domain/saved-file/parse-scenario.ts'
import { newTrouble } from '../domain/saved-file/problem.ts'
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
    // What is nothing by default is no benefit until somebody fills it in.
    ranges: pick(rangeInputs, id => inputOf(id)?.default, isEarning),
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

/** All that the estimator knows without being told: questions, what stands in for answers, checks and ready cases. */
export function assembleRoi(roi: Roi, transfer: Transfer): RoiModel {
  const draws = roi.assumptions.find(({ id }) => id === 'draws')
  return {
    inputs: roi.inputs,
    groups: roi.groups,
    parameters: roiParameters(roi, transfer),
    suggested: roi.suggested.factors,
    horizons: roi.horizons,
    intangibles: roi.intangibles,
    guards: roi.guards,
    sanity: roi.sanity,
    examples: roi.examples.map(example => ({ id: example.id, scenario: roiExample(example) })),
    draws: draws && 'value' in draws && typeof draws.value === 'number' ? draws.value : 0,
  }
}

/** One of the ready cases, as if a visitor had filled it in. Throws where it has what no visitor could. */
export function roiExample({ id, values, streams }: Roi['examples'][number]): Scenario {
  const trouble = newTrouble()
  const scenario = readScenario({ ...values, ...(streams ? { streams } : {}) }, id, trouble)
  const [problem] = trouble.problems
  if (problem) throw new Error(`content/model/roi.yaml: ${problem.place} kan zo niet worden ingevuld.`)
  return scenario
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

function isEarning(value: unknown): value is Triple {
  return isTriple(value) && value.some(part => part > 0)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isTriple(value: unknown): value is Triple {
  return Array.isArray(value) && value.length === 3 && value.every(isNumber)
}
