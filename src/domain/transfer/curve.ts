import type { Model } from '../scan/model.ts'
import { betaQuantile } from './beta.ts'

/** Shares (0 to 1) of the participants who still apply what they learned, some months after the training. */
export interface TransferAt {
  month: number
  mean: number
  low: number
  median: number
  high: number
}

export interface Transfer {
  /** Share who apply at once. */
  start: number
  /** Months in which the share halves. */
  halfLife: number
  /** Weight of the estimate, as a number of observed people. */
  nu: number
  shown: TransferAt[]
}

/**
 * The transfer range (3.6): start level from readiness, half-life from the score of the phase after (both 0 to 100).
 * An estimate with assumptions, never a forecast.
 */
export function transfer(
  { readiness, after, nu }: { readiness: number; after: number; nu: number },
  parameters: Model['parameters'],
): Transfer {
  const { anchor, anchorReadiness, slope, min, max } = parameters.startLevel
  const start = Math.min(max, Math.max(min, anchor + slope * (readiness - anchorReadiness)))
  const halfLife = parameters.halfLife.base + parameters.halfLife.slope * after
  const curve = { start, halfLife, nu }
  return { ...curve, shown: parameters.halfLife.shownMonths.map(month => transferAt(month, curve, parameters)) }
}

/** τ(m) = τ0 · 2^(−m/H), with the borders of a Beta(μν, (1 − μ)ν) around it. */
export function transferAt(
  month: number,
  { start, halfLife, nu }: Pick<Transfer, 'start' | 'halfLife' | 'nu'>,
  { certainty }: Pick<Model['parameters'], 'certainty'>,
): TransferAt {
  const mean = start * 2 ** (-month / halfLife)
  const at = (share: number) => betaQuantile(share, mean * nu, (1 - mean) * nu)
  return { month, mean, low: at(certainty.rangeFrom / 100), median: at(0.5), high: at(certainty.rangeTo / 100) }
}
