import type { LeverId, Model } from '../scan/model.ts'

/** A lever that is shown, with the score that counts (or its low or high bound). */
export interface LeverPoint {
  id: LeverId
  weight: number
  score: number
}
export interface Readiness {
  /** Formula 7. */
  total: number
  /** Formula 8. */
  bottleneck: number
  /** Formula 9. */
  readiness: number
}

/** Formulas 7 to 9 (3.6), 0 to 100; null with fewer levers than a total needs. */
export function readiness(levers: readonly LeverPoint[], parameters: Model['parameters']): Readiness | null {
  if (levers.length < parameters.display.minLevers) return null
  const { totalShare, bottleneckShare, bottleneckSize } = parameters.readiness
  const weight = levers.reduce((sum, lever) => sum + lever.weight, 0)
  const total = levers.reduce((sum, lever) => sum + lever.weight * lever.score, 0) / weight
  const lowest = lowestLevers(levers, bottleneckSize)
  const bottleneck = lowest.reduce((sum, lever) => sum + lever.score, 0) / lowest.length
  return { total, bottleneck, readiness: totalShare * total + bottleneckShare * bottleneck }
}

/** The lowest ones, lowest first. Tied scores go to the lower lever number, so that nothing depends on sort order. */
export function lowestLevers(levers: readonly LeverPoint[], count: number): LeverPoint[] {
  return levers.toSorted((a, b) => a.score - b.score || numberOf(a.id) - numberOf(b.id)).slice(0, count)
}

function numberOf(id: LeverId): number {
  return Number(id.slice(1))
}
