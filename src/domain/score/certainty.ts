import type { Depth } from '../scan/assessment.ts'
import type { Model } from '../scan/model.ts'

export type Completeness = 'high' | 'medium' | 'low'

/**
 * Formula 14 (3.6): the weight of the transfer estimate, as a number of observed people. `measurability` is 0 to 100.
 */
export function certainty(
  { consistency, measurability, depth }: { consistency: number; measurability: number; depth: Depth },
  parameters: Model['parameters']['certainty'],
): number {
  const nu = parameters.nuBase * consistency * (1 + measurability / parameters.measurabilityScale)
  const bounded = Math.min(parameters.nuMax, Math.max(parameters.nuMin, nu))
  return depth === 'quick' ? Math.max(parameters.quickMin, bounded - parameters.quickDeduction) : bounded
}

/** Formula 15 (3.6): how complete the answers are; never shown as certainty. */
export function completeness(
  { coverage, consistency }: { coverage: number; consistency: number },
  parameters: Model['parameters']['certainty'],
): Completeness {
  if (coverage < parameters.lowCoverageBelow || consistency < parameters.lowConsistencyBelow) return 'low'
  const high = coverage >= parameters.highCoverageFrom && consistency >= parameters.highConsistencyFrom
  return high ? 'high' : 'medium'
}
