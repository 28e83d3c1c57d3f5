import type { Estimate } from './estimate.ts'

/** An uncertain number, by the name of its input. */
export interface Uncertain {
  id: string
  estimate: Estimate
}

export type StreamId = 'sales' | 'hours' | 'errors' | 'turnover' | 'other'

/** One kind of benefit (B1 to B5): what it is worth in a month when everyone applies everything. */
export interface Stream {
  id: StreamId
  /** What is known exactly of a month's worth, in euros; times each of the factors it is that worth. */
  base: number
  factors: readonly Uncertain[]
  /** The isolation it takes its share from, as a place in `isolations`: streams with one method share one draw. */
  isolation: number
  /** Months before anything comes in. */
  lag: number
  /** The part (0 to 1) of it that is money that comes in or no longer goes out; the rest is time that comes free. */
  cashShare: number
}

/** A forecast is of who applies it, of all that could be gained; an evaluation was measured, so that they are in it already. */
export type Applied =
  | { mode: 'forecast'; start: { mean: number; nu: number }; halfLife: Estimate }
  | { mode: 'evaluation'; measuredMonths: number; halfLife: Estimate }

export interface Costs {
  /** Euros before the first month, subsidy not taken off, time at lost margin not counted. */
  atStart: number
  /** Of all costs, lost margin not counted, the euros that are working time. */
  time: number
  /** Hours of participants that are counted at the margin they would have made, with that margin in euros per hour. */
  lostMargin: { hours: number; perHour: Estimate } | null
  /** Euros of coming back to it, spread over the first months. */
  followUp: number
  followUpMonths: number
  /** How far all costs may run over or under, as a factor; before the subsidy. */
  factor: Estimate
  /** Euros, at most the cost. */
  subsidy: number
}

/** All that the money of one training is worked out from (4.3), in euros, months and shares of 0 to 1. */
export interface BusinessCase {
  applied: Applied
  streams: readonly Stream[]
  isolations: readonly Uncertain[]
  costs: Costs
  /** Months in which the full effect is reached, counted from the end of the lag; at least 1. */
  rampUp: number
  /** Share per year at which later money counts less. */
  discountRate: number
}

/** One value for each of the uncertain numbers of a business case. */
export interface Values {
  /** By stream, by factor. */
  factors: readonly (readonly number[])[]
  isolations: readonly number[]
  start: number
  halfLife: number
  costFactor: number
  lostMargin: number
}

/** Every uncertain number at its most likely value. */
export function mostLikely({ applied, streams, isolations, costs }: BusinessCase): Values {
  return {
    factors: streams.map(({ factors }) => factors.map(({ estimate }) => estimate.likely)),
    isolations: isolations.map(({ estimate }) => estimate.likely),
    start: applied.mode === 'forecast' ? applied.start.mean : 1,
    halfLife: applied.halfLife.likely,
    costFactor: costs.factor.likely,
    lostMargin: costs.lostMargin?.perHour.likely ?? 0,
  }
}
