import { percentilesOf } from '../percentile.ts'
import { niceStep, niceTicks } from './ticks.ts'

/** ROI in percent, `from` inclusive; the share of all draws, of 0 to 1. */
export interface Bin {
  from: number
  to: number
  share: number
}

/** Bars that lie between p1 and p99; the series 1, 2, 5 comes as near to it as it can. */
const wishedBins = 24
const wishedTicks = 5
/** Percent: a return is not known better than that, and ticks stay whole. */
const narrowest = 1
/** So many bins away zero is still drawn, that losses and gains share no bar. */
const zeroReach = 6

/**
 * Unsorted returns in percent, counted in bins of one round width with 0 as an edge. The long tails beyond p1 and p99 are
 * counted in the first and the last bin. With round numbers for along the axis.
 */
export function binsOf(values: ArrayLike<number>): { bins: Bin[]; ticks: number[] } {
  if (values.length === 0) return { bins: [], ticks: [] }
  const [least = 0, low = 0, high = 0, most = 0] = percentilesOf(values, [0, 1, 99, 100])
  const width = niceStep(Math.max(narrowest, (high - low) / wishedBins))
  const [first, last] = edgesOf({ least, low, high, most }, width)
  const counts = new Uint32Array(last - first)
  count(values, { width, first, counts })
  const bins = Array.from(counts, (count, index): Bin => {
    const place = first + index
    return { from: place * width, to: (place + 1) * width, share: count / values.length }
  })
  const [from, to] = [first * width, last * width]
  const ticks = niceTicks(from, to, wishedTicks).filter(at => at >= from && at <= to && Number.isInteger(at))
  return { bins, ticks }
}

/** A function of its own: what comes after the loop would keep a browser from making it fast. */
function count(
  values: ArrayLike<number>,
  { width, first, counts }: { width: number; first: number; counts: Uint32Array },
): void {
  const most = counts.length - 1
  for (let index = 0; index < values.length; index++) {
    const bin = Math.min(most, Math.max(0, Math.floor((values[index] ?? 0) / width) - first))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
}

interface Reach {
  least: number
  /** p1 and p99. */
  low: number
  high: number
  most: number
}

/** The first and the last edge, in widths from 0. */
function edgesOf({ least, low, high, most }: Reach, width: number): [number, number] {
  const first = Math.floor(low / width)
  const last = Math.max(first + 1, Math.ceil(high / width))
  const isLossBelow = least < 0 && first >= 0 && first <= zeroReach
  const isGainAbove = most > 0 && last <= 0 && last >= -zeroReach
  return [isLossBelow ? -1 : first, isGainAbove ? 1 : last]
}
