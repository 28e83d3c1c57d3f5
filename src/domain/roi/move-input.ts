import { completeRange, ruleOf } from './counted.ts'
import type { InputId, RoiModel } from './input-rule.ts'
import { rangeInputs } from './inputs.ts'
import type { Scenario } from './scenario.ts'

/**
 * The field of a scenario with its number moved, of a range the likely one; it takes its ends along where it would pass
 * them. `from` is the scenario before the moving began, not the one after the last step: ends that were taken along come
 * back with the number.
 */
export function movedInput(from: Scenario, id: InputId, moved: number, roi: RoiModel): Scenario {
  const range = rangeInputs.find(known => known === id)
  if (!range) return { [id]: moved }
  const rule = ruleOf(roi, id)
  const standIn = typeof rule.default === 'object' ? rule.default : null
  const [before = null, likely = null, after = null] = from[range] ?? standIn ?? []
  const [low, , high] = completeRange([before, likely ?? moved, after], rule, roi.suggested) ?? [moved, moved, moved]
  return { [range]: [Math.min(low, moved), moved, Math.max(high, moved)] }
}
