import type { ScoredAnswers } from '../scan/assessment.ts'
import type { Item, Model } from '../scan/model.ts'
import type { ItemValues } from './item-values.ts'

interface Base {
  /** Statements with a known answer, out of all of the group at this depth. */
  counted: number
  of: number
}
/** A score of 0 to 100 with its bounds by "don't know", or too little known to show one. */
export type GroupScore = Base & ({ shown: true; score: number; low: number; high: number } | { shown: false })

/**
 * Formulas 4 to 6 (3.6) for any group: a reason, lever, phase or owner. `items` are all of the group at the chosen depth;
 * their weight is the full weight. A group without anything applicable is not shown, never 0 or NaN.
 */
export function groupScore(
  items: readonly Item[],
  { answers, values }: { answers: ScoredAnswers; values: ItemValues },
  display: Model['parameters']['display'],
): GroupScore {
  const applicable = items.filter(item => answers[item.id] !== 'N')
  const known = applicable.filter(item => values.get(item.id)?.known)
  const base = { counted: known.length, of: items.length }
  const enough =
    weightOf(applicable) >= display.minApplicableShare * weightOf(items) &&
    applicable.length >= display.minApplicableItems &&
    weightOf(known) >= display.minKnownShare * weightOf(applicable)
  if (!enough || known.length === 0) return { ...base, shown: false }
  const mean = (side: 'value' | 'low' | 'high') => weightedMean(applicable, values, side)
  return { ...base, shown: true, score: mean('value'), low: mean('low'), high: mean('high') }
}

/** Formula 11: known weight out of applicable weight, 0 to 1; 0 when nothing applies. */
export function coverage(items: readonly Item[], answers: ScoredAnswers, values: ItemValues): number {
  const applicable = items.filter(item => answers[item.id] !== 'N')
  const known = applicable.filter(item => values.get(item.id)?.known)
  return applicable.length === 0 ? 0 : weightOf(known) / weightOf(applicable)
}

function weightedMean(items: readonly Item[], values: ItemValues, side: 'value' | 'low' | 'high'): number {
  let weight = 0
  let points = 0
  for (const item of items) {
    const value = values.get(item.id)
    if (!value) continue
    weight += item.weight
    points += item.weight * value[side]
  }
  return points / weight
}

function weightOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.weight, 0)
}
