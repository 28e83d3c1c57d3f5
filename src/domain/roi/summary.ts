import { percentilesOf } from '../percentile.ts'
import type { Outcomes } from './simulate.ts'

/** Cautious, expected and favourable: the values below which 10, 50 and 90 percent of the draws lie. */
export interface Band {
  low: number
  median: number
  high: number
}

/** What is said of all draws (4.5): money in euros of today, returns in percent, chances as shares of 0 to 1. */
export interface Summary {
  net: Band
  /** Null where some draw costs nothing: without cost there is no return on it. */
  roi: Band | null
  ratio: Band | null
  chances: {
    /** Earned back: ROI above 0. */
    positive: number
    /** ROI above 100 percent. */
    doubled: number
    aboveHurdle: number
    /** Payback within twelve months. */
    withinYear: number
  }
}

const yearMonths = 12

/** `hurdle` is the ROI in percent that is asked for. */
export function summarise(outcomes: Outcomes, hurdle: number): Summary {
  const { benefit, cost, payback } = outcomes
  const count = cost.length
  const isPaid = isAlwaysPaid(cost)
  const roi = isPaid ? bandOf(roiDraws({ benefit, cost })) : null
  return {
    net: bandOf(netDraws(outcomes)),
    roi,
    ratio: roi && { low: ratioOf(roi.low), median: ratioOf(roi.median), high: ratioOf(roi.high) },
    chances: {
      positive: countAbove(outcomes, 0) / count,
      doubled: countAbove(outcomes, 100) / count,
      aboveHurdle: countAbove(outcomes, hurdle) / count,
      withinYear: countWithin(payback, yearMonths) / count,
    },
  }
}

/** Benefit less cost of every draw. */
export function netDraws({ benefit, cost }: Pick<Outcomes, 'benefit' | 'cost'>): Float64Array {
  const net = new Float64Array(cost.length)
  for (let draw = 0; draw < net.length; draw++) net[draw] = (benefit[draw] ?? 0) - (cost[draw] ?? 0)
  return net
}

/** Draws with a ROI above so many percent; written without dividing, for draws that cost nothing. */
function countAbove({ benefit, cost }: Pick<Outcomes, 'benefit' | 'cost'>, percent: number): number {
  const factor = 1 + percent / 100
  let count = 0
  for (let draw = 0; draw < cost.length; draw++) count += Number((benefit[draw] ?? 0) > factor * (cost[draw] ?? 0))
  return count
}

/** Draws that are earned back within so many months. */
function countWithin(payback: Uint8Array, months: number): number {
  let count = 0
  for (let draw = 0; draw < payback.length; draw++) {
    const month = payback[draw] ?? 0
    count += Number(month > 0) & Number(month <= months)
  }
  return count
}

/** Only where something is paid in every draw there is a return on it. */
export function isAlwaysPaid(cost: Float64Array): boolean {
  for (let draw = 0; draw < cost.length; draw++) if (!((cost[draw] ?? 0) > 0)) return false
  return true
}

/** ROI in percent, draw by draw; only of draws that cost something. */
export function roiDraws({ benefit, cost }: Pick<Outcomes, 'benefit' | 'cost'>): Float64Array {
  const draws = new Float64Array(cost.length)
  for (let draw = 0; draw < draws.length; draw++) draws[draw] = 100 * ((benefit[draw] ?? 0) / (cost[draw] ?? 0) - 1)
  return draws
}

/** BCR of a ROI in percent. */
function ratioOf(roi: number): number {
  return roi / 100 + 1
}

/** The borders of unsorted, non-empty draws. */
export function bandOf(values: Float64Array): Band {
  const [low = 0, median = 0, high = 0] = percentilesOf(values, [10, 50, 90])
  return { low, median, high }
}
