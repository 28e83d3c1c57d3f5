import { around, type Estimate } from './estimate.ts'

/**
 * Isolation (4.4): which share (0 to 1) of a change is due to the training. `spread` is how far the real share may lie from
 * the computed one, as factors of it; no share is ever above 1. Null where the figures allow no share.
 */
export type Spread = readonly [number, number, number]

/** (Δtrained − Δcontrol) / Δtrained, between 0 and 1; null where the trained group did not change. */
export function controlShare(trained: number, control: number): number | null {
  return trained === 0 ? null : Math.min(1, Math.max(0, (trained - control) / trained))
}

/**
 * (actual − forecast) / (actual − baseline), between 0 and 1; null where nothing changed against the baseline, or where what
 * the trend did not expect goes the other way.
 */
export function trendShare({
  baseline,
  forecast,
  actual,
}: {
  baseline: number
  forecast: number
  actual: number
}): number | null {
  const whole = actual - baseline
  const share = (actual - forecast) / whole
  return whole === 0 || share < 0 ? null : Math.min(1, share)
}

export function spreadShare(share: number, spread: Spread): Estimate {
  const { low, likely, high } = around(share, spread)
  return { low, likely: Math.min(1, likely), high: Math.min(1, high) }
}

/** One person asked: the share due to the training, and how sure of it; both 0 to 1. */
export interface Asked {
  share: number
  confidence: number
}

/** Low = mean(p · c²), likely = mean(p · c), high = mean(p); null when nobody was asked. */
export function askedShare(people: readonly Asked[]): Estimate | null {
  if (people.length === 0) return null
  const mean = (of: (one: Asked) => number) => people.reduce((sum, one) => sum + of(one), 0) / people.length
  return {
    low: mean(({ share, confidence }) => share * confidence ** 2),
    likely: mean(({ share, confidence }) => share * confidence),
    high: mean(({ share }) => share),
  }
}
