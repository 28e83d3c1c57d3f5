import type { ScoredAnswers } from '../scan/assessment.ts'
import type { Item, LeverId, Model, Stage } from '../scan/model.ts'
import type { ItemValues } from '../score/item-values.ts'

export interface Priority {
  item: Item
  /** 0 to 1.25: what closing the gap could matter. */
  impact: number
  /** Impact times ease times timing, times 100. */
  priority: number
  /** Nobody knows whether it is arranged: the task is to find out. */
  findOut: boolean
  quickWin: boolean
  bigStep: boolean
}

/** P values closer than this are equal; then the item id decides. */
const equalWithin = 1e-9

/** The answered, applicable statements as actions, most urgent first (3.7). */
export function priorities(
  model: Model,
  {
    answers,
    stage,
    values,
    lowest,
  }: { answers: ScoredAnswers; stage: Stage; values: ItemValues; lowest: readonly LeverId[] },
): Priority[] {
  const { priority: rules } = model.parameters
  const leverWeights = new Map(model.levers.map(lever => [lever.id, lever.weight]))
  const boosted = lowest.slice(0, rules.boostedLevers)
  return model.items
    .flatMap(item => {
      const value = values.get(item.id)
      if (!value) return []
      const gap = (100 - value.value) / 100
      const weights = (item.weight / rules.fullWeight) * ((leverWeights.get(item.lever) ?? 0) / rules.fullWeight)
      const impact = gap * weights * (boosted.includes(item.lever) ? rules.boost : 1)
      const findOut = answers[item.id] === 'W'
      const factors = rules.ease[item.effort] * rules.timing[stage][item.phase] * (findOut ? rules.dontKnowFactor : 1)
      const strong = impact >= rules.strongImpact
      return {
        item,
        impact,
        priority: 100 * impact * factors,
        findOut,
        quickWin: strong && item.effort === rules.quickWinEffort,
        bigStep: strong && item.effort === rules.bigStepEffort,
      }
    })
    .toSorted((a, b) => (Math.abs(a.priority - b.priority) < equalWithin ? byItem(a, b) : b.priority - a.priority))
}

function byItem(a: Priority, b: Priority): number {
  return a.item.id < b.item.id ? -1 : 1
}
