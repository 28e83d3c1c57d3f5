import type { ScoredAnswer } from '../scan/assessment.ts'
import type { ItemId, Model } from '../scan/model.ts'
import { readinessAt } from './result.ts'
import { scopeOf, type Scoped } from './scope.ts'

export interface Sensitivity {
  id: ItemId
  from: ScoredAnswer
  to: number
  /** Points of readiness; below 0 only where the answer makes a low lever visible that had no score. */
  gain: number
}

/** What "don't know" becomes in this comparison: the middle of the scale. */
const foundOut = 2
const highest = 4

/**
 * Sensitivity (3.7): what readiness gains when one answer alone goes one step up, most first; ties in the order of the
 * statements. "Not applicable", the highest answer and unanswered statements have no step. Empty without a readiness.
 */
export function sensitivity(model: Model, assessment: Scoped): Sensitivity[] {
  const before = readinessAt(model, assessment)
  if (!before) return []
  const { answers } = assessment
  return scopeOf(model, assessment)
    .items.flatMap(({ id }): Sensitivity[] => {
      const from = answers[id]
      if (from === undefined || from === 'N' || from === highest) return []
      const to = from === 'W' ? foundOut : Math.min(highest, from + 1)
      const after = readinessAt(model, { ...assessment, answers: { ...answers, [id]: to } })
      return after ? [{ id, from, to, gain: after.readiness - before.readiness }] : []
    })
    .toSorted((a, b) => (Math.abs(a.gain - b.gain) < equalWithin ? 0 : b.gain - a.gain))
}

/** Gains closer than this are equal. */
const equalWithin = 1e-9
