import { isKnown, type ScoredAnswers } from '../scan/assessment.ts'
import type { Item, ItemId, LeverId, Model } from '../scan/model.ts'

/** What an answered statement is worth, 0 to 100; low and high differ from the value only where it is "don't know". */
export interface ItemValue {
  known: boolean
  value: number
  low: number
  high: number
}
export type ItemValues = ReadonlyMap<ItemId, ItemValue>

/** Formulas 1 to 5 (3.6): values of the answered, applicable statements; `N` and unanswered ones have no entry. */
export function itemValues(model: Model, items: readonly Item[], answers: ScoredAnswers): ItemValues {
  const { pointsPerStep, dontKnow } = model.parameters.answers
  const knownMeans = leverMeans(items, answers, pointsPerStep)
  const values = new Map<ItemId, ItemValue>()
  for (const item of items) {
    const answer = answers[item.id]
    if (isKnown(answer)) {
      const value = pointsPerStep * answer
      values.set(item.id, { known: true, value, low: value, high: value })
    } else if (answer === 'W') {
      const mean = knownMeans.get(item.lever)
      const value = Math.min(dontKnow, mean ?? dontKnow)
      values.set(item.id, { known: false, value, low: 0, high: Math.max(value, mean ?? value) })
    }
  }
  return values
}

/** Formula 2: the weighted mean of what is known of each lever; a lever of which nothing is known has none. */
function leverMeans(items: readonly Item[], answers: ScoredAnswers, pointsPerStep: number): Map<LeverId, number> {
  const sums = new Map<LeverId, { weight: number; points: number }>()
  for (const item of items) {
    const answer = answers[item.id]
    if (!isKnown(answer)) continue
    const sum = sums.get(item.lever) ?? { weight: 0, points: 0 }
    sums.set(item.lever, {
      weight: sum.weight + item.weight,
      points: sum.points + item.weight * pointsPerStep * answer,
    })
  }
  return new Map([...sums].map(([lever, sum]) => [lever, sum.points / sum.weight]))
}
