import { isKnown, type ScoredAnswers } from '../scan/assessment.ts'
import type { Model } from '../scan/model.ts'
import type { Scenario } from './scenario.ts'

/** How the phase after could be: hardly anything arranged, or all of it largely (example 2 of 4.6). */
export type AfterCare = 'weak' | 'strong'

const most = 1

/**
 * Answers with the phase after as weak or as strong as that: weak leaves no answer above 1, strong none below the target of
 * a plan, "don't know" included. "Not applicable" and what was not answered stay.
 */
export function withAfterCare(model: Model, answers: ScoredAnswers, care: AfterCare): ScoredAnswers {
  const target = model.parameters.plan.targetAnswer
  const changed = model.items
    .filter(({ phase }) => phase === 'after')
    .flatMap(({ id }): [string, number][] => {
      const answer = answers[id]
      if (care === 'weak') return isKnown(answer) ? [[id, Math.min(answer, most)]] : []
      if (answer === 'W') return [[id, target]]
      return isKnown(answer) ? [[id, Math.max(answer, target)]] : []
    })
  return { ...answers, ...Object.fromEntries(changed) }
}

/** What follow-up costs, in a scenario. */
const followUpInputs = [
  'followSessions',
  'followRefreshers',
  'followParticipantHours',
  'followManagerHours',
  'followEvaluation',
] as const

/** The same scenario in which follow-up costs nothing. */
export function withoutFollowUp(scenario: Scenario): Scenario {
  return { ...scenario, ...Object.fromEntries(followUpInputs.map(id => [id, 0])) }
}

/**
 * The same scenario with how much sticks left to the scan. Also what was measured goes: it was measured with things as they
 * are, and says nothing of how they could be.
 */
export function asScored(scenario: Scenario): Scenario {
  const { readiness: _r, afterCare: _a, certainty: _c, observedPeople: _p, observedApplying: _o, ...left } = scenario
  return left
}
