import { isolationNumbers, numberInputs, rangeInputs, streamIds, type IsolationInputs } from './inputs.ts'
import type { RoiInputs, Triple } from './inputs.ts'
import type { InputId, InputRule, RoiModel } from './input-rule.ts'
import type { IsolationFields, PartRange, Scenario } from './scenario.ts'

/** What is wrong with a value by itself. */
export type Misfit = 'outOfBounds' | 'notWhole' | 'order'

/** People and months come in whole ones. */
const wholeUnits = ['persons', 'months']

export function ruleOf({ inputs }: Pick<RoiModel, 'inputs'>, id: InputId): InputRule {
  const rule = inputs.find(input => input.id === id)
  if (!rule) throw new Error(`There is no input ${id}`)
  return rule
}

/** Null for a number that can be counted with. */
export function misfitOf(value: number, { min, max, unit }: InputRule): Misfit | null {
  if (value < (min ?? -Infinity) || value > (max ?? Infinity)) return 'outOfBounds'
  return wholeUnits.includes(unit) && !Number.isInteger(value) ? 'notWhole' : null
}

/** The same for what was filled in of a range. */
export function rangeMisfit(part: PartRange, rule: InputRule): Misfit | null {
  const filled = part.filter(value => value !== null)
  const wrong = filled.map(value => misfitOf(value, rule)).find(misfit => misfit !== null)
  if (wrong) return wrong
  return filled.some((value, index) => value < (filled[index - 1] ?? value)) ? 'order' : null
}

/** A range whose likely value is known, with what we suggest for its ends where they are still empty. */
export function completeRange(part: PartRange, rule: InputRule, suggested: Triple): Triple | null {
  const [low, likely, high] = part
  if (likely === null) return null
  const within = (value: number) => Math.min(rule.max ?? value, Math.max(rule.min ?? value, value))
  const around = (percent: number) => within((likely * percent) / 100)
  return [low ?? around(suggested[0]), likely, high ?? around(suggested[2])]
}

/** What of a scenario can be counted with: within bounds, in order, complete. */
export function countedInputs(scenario: Scenario, model: RoiModel): RoiInputs {
  const numbers: RoiInputs['numbers'] = {}
  for (const id of numberInputs) {
    const value = scenario[id]
    if (value !== undefined && misfitOf(value, ruleOf(model, id)) === null) numbers[id] = value
  }
  const ranges: RoiInputs['ranges'] = {}
  for (const id of rangeInputs) {
    const range = countedRange(scenario[id], ruleOf(model, id), model)
    if (range) ranges[id] = range
  }
  const isolationOf: RoiInputs['isolationOf'] = {}
  const isShared = scenario.isolationScope !== 'perStream'
  for (const id of isShared ? [] : streamIds) {
    const own = scenario.streams?.[id]
    if (own) isolationOf[id] = countedIsolation(own, model)
  }
  return {
    mode: scenario.mode ?? 'forecast',
    numbers,
    ranges,
    timeValue: scenario.timeValue ?? 'wage',
    isolation: isShared ? countedIsolation(scenario, model) : { method: 'none' },
    isolationOf,
  }
}

function countedRange(part: PartRange | undefined, rule: InputRule, { suggested }: RoiModel): Triple | null {
  return part && rangeMisfit(part, rule) === null ? completeRange(part, rule, suggested) : null
}

function countedIsolation(fields: IsolationFields, model: RoiModel): IsolationInputs {
  const figures: Partial<Record<(typeof isolationNumbers)[number], number>> = {}
  for (const id of isolationNumbers) {
    const value = fields[id]
    if (value !== undefined && misfitOf(value, ruleOf(model, id)) === null) figures[id] = value
  }
  const pairs = ruleOf(model, 'stakeholderEstimates')
  const asked = (fields.stakeholderEstimates ?? []).flatMap(([share, sure]) =>
    [share, sure].every(value => value !== null && misfitOf(value, pairs) === null)
      ? [[share ?? 0, sure ?? 0] as const]
      : [],
  )
  const share = countedRange(fields.isolationShare, ruleOf(model, 'isolationShare'), model)
  return {
    method: fields.isolationMethod ?? 'none',
    ...figures,
    ...(asked.length > 0 ? { asked } : {}),
    ...(share ? { share } : {}),
  }
}
