import { percentile } from '../percentile.ts'
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
  cashRoi: Band | null
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
export function summarise({ benefit, cash, cost, payback }: Outcomes, hurdle: number): Summary {
  const count = cost.length
  const net = benefit.map((brought, draw) => brought - (cost[draw] ?? 0))
  const isPaid = cost.every(paid => paid > 0)
  const roi = (of: Float64Array) => of.map((brought, draw) => 100 * (brought / (cost[draw] ?? 0) - 1))
  const roiBand = isPaid ? bandOf(roi(benefit)) : null
  const above = (percent: number) =>
    net.reduce((sum, value, draw) => sum + (100 * value > percent * (cost[draw] ?? 0) ? 1 : 0), 0) / count
  return {
    net: bandOf(net),
    roi: roiBand,
    cashRoi: isPaid ? bandOf(roi(cash)) : null,
    ratio: roiBand && { low: ratioOf(roiBand.low), median: ratioOf(roiBand.median), high: ratioOf(roiBand.high) },
    chances: {
      positive: above(0),
      doubled: above(100),
      aboveHurdle: above(hurdle),
      withinYear: payback.reduce((sum, month) => sum + (month > 0 && month <= yearMonths ? 1 : 0), 0) / count,
    },
  }
}

/** BCR of a ROI in percent. */
function ratioOf(roi: number): number {
  return roi / 100 + 1
}

/** The borders of unsorted, non-empty draws. */
export function bandOf(values: Float64Array): Band {
  const sorted = values.toSorted()
  return { low: percentile(sorted, 10), median: percentile(sorted, 50), high: percentile(sorted, 90) }
}
