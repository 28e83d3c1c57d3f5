import type { Estimate } from './estimate.ts'
import type { Stream, Uncertain } from './business-case.ts'

/** Where a stream takes its share from, and how many months it waits. */
export interface Placed {
  isolation: number
  lag: number
}

/** B1: extra margin of people who sell. Money in euros per person per month, uplift and margin as shares. */
export function salesStream(
  input: { participants: number; revenue: number; uplift: Estimate; margin: Estimate },
  placed: Placed,
): Stream {
  const factors = uncertain({ salesUplift: input.uplift, salesMargin: input.margin })
  return { id: 'sales', base: input.participants * input.revenue, factors, cashShare: 1, ...placed }
}

/** B2: hours that come free, of which a share becomes output. Hours per person per week, rate in euros per hour. */
export function hoursStream(
  input: { participants: number; hours: Estimate; weeksPerYear: number; rate: number; realisation: Estimate },
  placed: Placed,
): Stream {
  const factors = uncertain({ hoursSaved: input.hours, realisation: input.realisation })
  const base = (input.participants * input.weeksPerYear * input.rate) / 12
  return { id: 'hours', base, factors, cashShare: 0, ...placed }
}

/** B3: errors that are no longer made. Only their material is money; mending them takes time. */
export function errorsStream(
  input: { perMonth: number; reduction: Estimate; fixHours: number; rate: number; material: number },
  placed: Placed,
): Stream {
  const each = input.fixHours * input.rate + input.material
  return {
    id: 'errors',
    base: input.perMonth * each,
    factors: uncertain({ errorReduction: input.reduction }),
    cashShare: each > 0 ? input.material / each : 0,
    ...placed,
  }
}

/** B4: people who stay. Turnover and reduction as shares, replacement as a share of a year's pay in euros. */
export function turnoverStream(
  input: { participants: number; perYear: number; reduction: Estimate; replacement: Estimate; yearPay: number },
  placed: Placed,
): Stream {
  const factors = uncertain({ turnoverReduction: input.reduction, replacementCost: input.replacement })
  const base = (input.participants * input.perYear * input.yearPay) / 12
  return { id: 'turnover', base, factors, cashShare: 0, ...placed }
}

/** B5: anything else, in euros per month when everyone applies everything. */
export function otherStream(perMonth: Estimate, placed: Placed): Stream {
  return { id: 'other', base: 1, factors: uncertain({ otherPerMonth: perMonth }), cashShare: 0, ...placed }
}

/** Euros a month when everyone applies everything, at the likely values. */
export function likelyWorth({ base, factors }: Stream): number {
  return factors.reduce((worth, { estimate }) => worth * estimate.likely, base)
}

function uncertain(estimates: Record<string, Estimate>): Uncertain[] {
  return Object.entries(estimates).map(([id, estimate]) => ({ id, estimate }))
}
