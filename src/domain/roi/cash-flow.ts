import type { Values, Stream, BusinessCase } from './business-case.ts'

/** One month of a business case: euros, shares of 0 to 1, counted from the training. */
export interface Month {
  month: number
  /** The share of the effect that those who train still have: who apply it (forecast), or what is left of what was measured. */
  applying: number
  /** By stream, how far the full effect is reached. */
  ramps: number[]
  /** By stream, what it brings. */
  streams: number[]
  benefit: number
  cash: number
  cost: number
  discounted: { benefit: number; cash: number; cost: number }
  /** Discounted benefits less discounted costs, up to and with this month. */
  cumulative: number
}

export interface Flow {
  /** Costs before the first month. */
  start: number
  months: Month[]
}

/** 0 until the lag is over, then in equal steps to 1. */
export function rampAt(month: number, lag: number, rampUp: number): number {
  return Math.min(1, Math.max(0, month - lag) / rampUp)
}

/** Which share applies it in that month: τ0 · 2^(−m/H); of what was measured, all of it until the measuring ends. */
function applyingAt(month: number, { applied }: BusinessCase, { start, halfLife }: Values): number {
  if (applied.mode === 'forecast') return start * 2 ** (-month / halfLife)
  return 2 ** (-Math.max(0, month - applied.measuredMonths) / halfLife)
}

/** d = (1 + r)^(1/12) − 1, the discount rate of a month. */
export function monthlyRate({ discountRate }: Pick<BusinessCase, 'discountRate'>): number {
  return (1 + discountRate) ** (1 / 12) - 1
}

/** What a stream brings in a month when everyone applies everything, its isolation included: P · a. */
export function worthOf(stream: Stream, index: number, { factors, isolations }: Values): number {
  const whole = (factors[index] ?? []).reduce((product, factor) => product * factor, stream.base)
  return whole * (isolations[stream.isolation] ?? 0)
}

/** What is paid before the first month, and in each month of coming back to it. */
function costsOf({ costs }: BusinessCase, { costFactor, lostMargin }: Values): { start: number; followUp: number } {
  const atStart = costs.atStart + (costs.lostMargin?.hours ?? 0) * lostMargin
  return { start: costFactor * atStart - costs.subsidy, followUp: costFactor * costs.followUp }
}

/** Every month up to the horizon, for one value of each uncertain number (4.3): b(m) = [Σ P_k · a_k · ramp_k(m)] · t(m). */
export function cashFlow(business: BusinessCase, values: Values, horizon: number): Flow {
  const { streams, rampUp, costs } = business
  const { start, followUp } = costsOf(business, values)
  const rate = monthlyRate(business)
  const worths = streams.map((stream, index) => worthOf(stream, index, values))
  const followed = Math.min(costs.followUpMonths, horizon)
  const months: Month[] = []
  let cumulative = -start
  for (let month = 1; month <= horizon; month++) {
    const applying = applyingAt(month, business, values)
    const ramps = streams.map(({ lag }) => rampAt(month, lag, rampUp))
    const brought = worths.map((worth, index) => worth * (ramps[index] ?? 0) * applying)
    const benefit = brought.reduce((sum, one) => sum + one, 0)
    const cash = brought.reduce((sum, one, index) => sum + one * (streams[index]?.cashShare ?? 0), 0)
    const cost = month <= followed ? followUp / followed : 0
    const factor = (1 + rate) ** -month
    cumulative += (benefit - cost) * factor
    const discounted = { benefit: benefit * factor, cash: cash * factor, cost: cost * factor }
    months.push({ month, applying, ramps, streams: brought, benefit, cash, cost, discounted, cumulative })
  }
  return { start, months }
}
