import { betaQuantile } from '../transfer/beta.ts'
import { cashFlow } from './cash-flow.ts'
import { pertQuantile, type Estimate } from './estimate.ts'
import { returnsOf } from './returns.ts'
import { mostLikely, type BusinessCase, type Values } from './business-case.ts'

/** What one uncertain number does to the net result while all others are as they are likely; euros of today. */
export interface Swing {
  id: string
  /** The net result with the number at its p10, and at its p90. */
  low: number
  high: number
}

const [lowShare, highShare] = [0.1, 0.9]

/** Every number that is not known exactly, the one that does most first (4.5). */
export function tornado(business: BusinessCase, horizon: number): Swing[] {
  const likely = mostLikely(business)
  const net = (values: Values) => returnsOf(cashFlow(business, values, horizon)).net
  const swings = knobsOf(business, likely).map(({ id, at, set }) => ({
    id,
    low: net(set(at(lowShare))),
    high: net(set(at(highShare))),
  }))
  return swings.filter(({ low, high }) => low !== high).toSorted((a, b) => width(b) - width(a))
}

function width({ low, high }: Swing): number {
  return Math.abs(high - low)
}

/** One uncertain number: its value below which a share lies, and all values with this one set. */
interface Knob {
  id: string
  at: (share: number) => number
  set: (value: number) => Values
}

function knobsOf({ streams, isolations, applied, costs }: BusinessCase, likely: Values): Knob[] {
  const knob = (id: string, estimate: Estimate, set: Knob['set']): Knob => ({
    id,
    at: share => pertQuantile(estimate, share),
    set,
  })
  const factors = streams.flatMap((stream, row) =>
    stream.factors.map(({ id, estimate }, column) =>
      knob(id, estimate, value => ({
        ...likely,
        factors: likely.factors.map((own, index) => (index === row ? own.with(column, value) : own)),
      })),
    ),
  )
  const shares = isolations.map(({ id, estimate }, index) =>
    knob(id, estimate, value => ({ ...likely, isolations: likely.isolations.with(index, value) })),
  )
  const start = applied.mode === 'forecast' ? [startKnob(applied.start, likely)] : []
  const lost = costs.lostMargin
    ? [knob('lostMargin', costs.lostMargin.perHour, value => ({ ...likely, lostMargin: value }))]
    : []
  return [
    ...factors,
    ...lost,
    ...shares,
    ...start,
    knob('halfLife', applied.halfLife, value => ({ ...likely, halfLife: value })),
    knob('cost', costs.factor, value => ({ ...likely, costFactor: value })),
  ]
}

function startKnob({ mean, nu }: { mean: number; nu: number }, likely: Values): Knob {
  return {
    id: 'startTransfer',
    at: share => betaQuantile(share, mean * nu, (1 - mean) * nu),
    set: start => ({ ...likely, start }),
  }
}
