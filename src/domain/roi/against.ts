import { betaQuantile } from '../transfer/beta.ts'
import type { BusinessCase, Values } from './business-case.ts'

/** What Beta distributions, which have no end of their own, count as unfavourable: their p10. */
const unfavourable = 0.1

/** Everything against: benefits at their least, costs at their most, and few who start to apply it (4.2). */
export function everythingAgainst({ applied, streams, isolations, costs }: BusinessCase): Values {
  return {
    factors: streams.map(({ factors }) => factors.map(({ estimate }) => estimate.low)),
    isolations: isolations.map(({ estimate }) => estimate.low),
    start: applied.mode === 'forecast' ? fewStarting(applied.start) : 1,
    halfLife: applied.halfLife.low,
    costFactor: costs.factor.high,
    lostMargin: costs.lostMargin?.perHour.high ?? 0,
  }
}

function fewStarting({ mean, nu }: { mean: number; nu: number }): number {
  return betaQuantile(unfavourable, mean * nu, (1 - mean) * nu)
}
