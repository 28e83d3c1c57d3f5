import type { Random } from '../random.ts'
import { monthlyRate, rampAt } from './cash-flow.ts'
import { drawn, leftDraws, startDraws } from './drawn.ts'
import { addTimes, drawsOf, multiply, passMonth, paybackOf, type Draws } from './month-by-month.ts'
import type { BusinessCase, Costs } from './business-case.ts'

/** One number of 0 to 1 per draw for each uncertain number, by its name: the same name is always drawn alike. */
export type Chances = (name: string) => Float64Array

/** What comes of all draws within a horizon of so many months, draw by draw; euros of today. */
export interface Outcomes {
  horizon: number
  benefit: Float64Array
  cost: Float64Array
  /** The month of payback, 0 where it is not within the horizon. */
  payback: Uint8Array
}

/**
 * Numbers for so many draws, spread evenly: each of as many equal parts of 0 to 1 is drawn once, in an order of chance (Latin
 * hypercube sampling; McKay, Beckman and Conover 1979), which steadies percentiles. Each name keeps its numbers, so that
 * two cases with the same inputs are drawn alike (paired) and an input that is dragged moves the outcomes, not the dice.
 */
export function evenChances(count: number, generator: (name: string) => Random): Chances {
  const made = new Map<string, Float64Array>()
  return name => {
    const known = made.get(name)
    if (known) return known
    const random = generator(name)
    const shares = Float64Array.from({ length: count }, (_, draw) => (draw + random()) / count)
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const moved = shares[last] ?? 0
      shares[last] = shares[other] ?? 0
      shares[other] = moved
    }
    made.set(name, shares)
    return shares
  }
}

/** Told after every month: all draws so far, in euros of today; not to be kept, the next month goes on with them. */
export type EachMonth = (month: number, soFar: SoFar) => void
export type SoFar = Pick<Draws, 'benefit' | 'cost' | 'net'>

/** Draws every uncertain number of a business case, independent of each other, and works each draw out (4.5). */
export function simulate(business: BusinessCase, horizon: number, chances: Chances, eachMonth?: EachMonth): Outcomes {
  const [outcomes] = simulateTo(business, [horizon], chances, eachMonth)
  if (!outcomes) throw new Error('One horizon gives one outcome')
  return outcomes
}

/** The same for several horizons at the price of the longest. */
export function simulateTo(
  business: BusinessCase,
  horizons: readonly number[],
  chances: Chances,
  eachMonth?: EachMonth,
): Outcomes[] {
  const { applied, costs, rampUp } = business
  const longest = Math.max(...horizons)
  const followedIn = (horizon: number) => Math.min(costs.followUpMonths, horizon)
  const followed = followedIn(longest)
  const left = leftDraws(applied.halfLife, chances('halfLife'))
  const starts = applied.mode === 'forecast' ? startDraws(applied.start, chances('startTransfer')) : null
  const factors = drawn(costs.factor, chances('cost'))
  const measured = applied.mode === 'evaluation' ? applied.measuredMonths : 0
  const rate = monthlyRate(business)
  const lanes = lanesOf(business, chances)
  const lost = costs.lostMargin && drawn(costs.lostMargin.perHour, chances('lostMargin'))
  const applying = starts ? starts.slice() : floats(factors.length).fill(1)
  const draws = drawsOf(applying, startCosts(costs, factors, lost))
  const lasting = measured > 0 ? floats(factors.length).fill(1) : left
  const reached = new Map<number, Outcomes>()
  // Month by month over all draws, not draw by draw over all months: twice as fast.
  for (let month = 1; month <= longest; month++) {
    const discount = (1 + rate) ** -month
    passMonth(draws, {
      left: month > measured ? left : lasting,
      brought: lanes.map(({ lag, worth }) => ({ worth, reach: rampAt(month, lag, rampUp) * discount })),
      paid: month <= followed ? { factors, each: (costs.followUp / followed) * discount } : null,
    })
    eachMonth?.(month, draws)
    if (!horizons.includes(month)) continue
    reached.set(month, outcomesOf(draws, month === longest))
  }
  return horizons.map(horizon => {
    // Follow-up is paid within the horizon: in a shorter one than it lasts, in fewer and larger parts.
    const found = followedIn(horizon) === followed ? reached.get(horizon) : undefined
    return found ?? simulate(business, horizon, chances)
  })
}

function startCosts(costs: Costs, factors: Float64Array, lost: Float64Array | null): Float64Array {
  const cost = floats(factors.length)
  const hours = costs.lostMargin?.hours ?? 0
  for (let draw = 0; draw < cost.length; draw++) {
    const time = lost ? hours * at(lost, draw) : 0
    cost[draw] = at(factors, draw) * (costs.atStart + time) - costs.subsidy
  }
  return cost
}

/** What came of them by now, as a copy unless it is the end. */
function outcomesOf(draws: Draws, isEnd: boolean): Outcomes {
  const { month, benefit, cost } = draws
  const payback = paybackOf(draws)
  if (isEnd) return { horizon: month, benefit, cost, payback }
  return { horizon: month, benefit: benefit.slice(), cost: cost.slice(), payback }
}

/** Streams with the same lag, added up: a month's worth per draw. */
interface Lane {
  lag: number
  worth: Float64Array
}

function lanesOf({ streams, isolations }: BusinessCase, chances: Chances): Lane[] {
  const shares = isolations.map(({ id, estimate }) => drawn(estimate, chances(id)))
  const lanes = new Map<number, Lane>()
  for (const { lag, base, factors, isolation } of streams) {
    const share = shares[isolation]
    if (!share) throw new Error(`There is no isolation ${isolation}`)
    const worth = floats(share.length)
    addTimes(worth, share, base)
    for (const { id, estimate } of factors) multiply(worth, drawn(estimate, chances(id)))
    const lane = lanes.get(lag) ?? { lag, worth: floats(share.length) }
    lanes.set(lag, lane)
    addTimes(lane.worth, worth, 1)
  }
  return [...lanes.values()]
}

function floats(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length)
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}
