import { isKnown, type ScoredAnswers } from '../scan/assessment.ts'
import type { ItemId, Model } from '../scan/model.ts'
import type { Range } from './range.ts'
import { rangeOf } from './range.ts'
import { drawsOf, score, type Result, type ScoredAssessment } from './result.ts'

export interface WhatIf {
  /** The same assessment with the chosen statements arranged. */
  after: Result
  /** Points of readiness that it gains; below 0 only where a low lever gets its first score by it. */
  gain: number
  /** The gain in eight out of ten paired draws: both drawn with the same chances, so that only the change is left. */
  gainRange: Range
  /** The new readiness still lies within the range of the old one: too small to tell apart by a scan. */
  within: boolean
}

/**
 * What-if (3.7): the chosen statements become at least the target answer ("don't know" becomes it, "not applicable" and
 * unanswered ones stay), and everything is scored anew. Null without a readiness before or after.
 */
export function whatIf(model: Model, assessment: ScoredAssessment, chosen: readonly ItemId[]): WhatIf | null {
  const before = score(model, assessment)
  const raised = { ...assessment, answers: arranged(assessment.answers, chosen, model.parameters.plan.targetAnswer) }
  const after = score(model, raised)
  const [drawsBefore, drawsAfter] = [drawsOf(model, assessment, before), drawsOf(model, raised, after)]
  if (!before.total || !after.total || !drawsBefore || !drawsAfter) return null
  const gains = drawsAfter.map((draw, index) => draw - (drawsBefore[index] ?? draw))
  const gain = after.total.readiness - before.total.readiness
  const [low, high] = rangeOf(gains, model.parameters.certainty)
  return {
    after,
    gain,
    gainRange: [Math.min(low, gain), Math.max(high, gain)],
    within: after.total.readiness <= before.total.range[1],
  }
}

function arranged(answers: ScoredAnswers, chosen: readonly ItemId[], target: number): ScoredAnswers {
  const raised = chosen.flatMap((id): [ItemId, number][] => {
    const answer = answers[id]
    if (answer === 'W') return [[id, target]]
    return isKnown(answer) ? [[id, Math.max(answer, target)]] : []
  })
  return { ...answers, ...Object.fromEntries(raised) }
}
