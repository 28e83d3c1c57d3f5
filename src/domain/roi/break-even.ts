import { cashFlow, monthlyRate, worthOf, type Flow } from './cash-flow.ts'
import { mostLikely, type BusinessCase, type Values } from './business-case.ts'
import { returnsOf } from './returns.ts'

/** What would just earn the costs back within a horizon, all else as it is likely (4.3). */
export interface BreakEven {
  /** k*: all benefits times this equal the costs. */
  multiplier: number
  /** The average share who apply it over the months that count, as it is likely. */
  applying: number
  /** That average, as it would have to be; above 1 it cannot be earned back even if everyone applies everything. */
  neededApplying: number
}

/** Null where there is no benefit at all: no multiple of nothing earns anything back. */
export function breakEven(business: BusinessCase, horizon: number): BreakEven | null {
  const values = mostLikely(business)
  const flow = cashFlow(business, values, horizon)
  const { benefit, cost } = returnsOf(flow)
  if (benefit <= 0) return null
  const multiplier = cost / benefit
  const applying = averageApplying(business, values, flow)
  return { multiplier, applying, neededApplying: multiplier * applying }
}

/** τ̄ = Σ τ(m) · ramp(m) · df(m) ÷ Σ ramp(m) · df(m), the ramps of the streams weighed by what each is worth. */
function averageApplying(business: BusinessCase, values: Values, { months }: Flow): number {
  const worths = business.streams.map((stream, index) => worthOf(stream, index, values))
  const rate = monthlyRate(business)
  let [applied, whole] = [0, 0]
  for (const { month, ramps, applying } of months) {
    const reached = ramps.reduce((sum, ramp, index) => sum + ramp * (worths[index] ?? 0), 0) * (1 + rate) ** -month
    applied += applying * reached
    whole += reached
  }
  return applied / whole
}

/**
 * Break-even first: the margin in euros a month per participant that earns the costs back, with nothing known of benefits
 * but that they come evenly, in every month of the horizon.
 */
export function neededMargin(cost: number, participants: number, months: number): number {
  return cost / (participants * months)
}
