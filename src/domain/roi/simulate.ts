import type { Random } from '../random.ts'
import { monthlyRate, rampAt } from './cash-flow.ts'
import { pertShape, type Estimate } from './estimate.ts'
import { betaQuantiles } from './quantiles.ts'
import type { BusinessCase } from './business-case.ts'

/** One number of 0 to 1 per draw for each uncertain number, by its name: the same name is always drawn alike. */
export type Chances = (name: string) => Float64Array

/** What comes of all draws within a horizon of so many months, draw by draw; euros of today. */
export interface Outcomes {
  horizon: number
  benefit: Float64Array
  cash: Float64Array
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
export type EachMonth = (month: number, soFar: { benefit: Float64Array; cost: Float64Array }) => void

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
  const factors = draws(costs.factor, chances('cost'))
  const lost = costs.lostMargin ? draws(costs.lostMargin.perHour, chances('lostMargin')) : null
  const measured = applied.mode === 'evaluation' ? applied.measuredMonths : 0
  const rate = monthlyRate(business)
  const lanes = lanesOf(business, chances)
  const count = factors.length
  const cost = factors.map((factor, draw) => {
    const time = (costs.lostMargin?.hours ?? 0) * (lost ? at(lost, draw) : 0)
    return factor * (costs.atStart + time) - costs.subsidy
  })
  const applying = starts ? starts.slice() : floats(count).fill(1)
  const [benefit, cash, payback] = [floats(count), floats(count), new Uint8Array(count)]
  const reached = new Map<number, Outcomes>()
  // Month by month over all draws, not draw by draw over all months: twice as fast.
  for (let month = 1; month <= longest; month++) {
    const discount = (1 + rate) ** -month
    if (month > measured) multiply(applying, left)
    for (const { lag, worth, cashWorth } of lanes) {
      const ramp = rampAt(month, lag, rampUp) * discount
      if (ramp === 0) continue
      addProduct(benefit, applying, worth, ramp)
      addProduct(cash, applying, cashWorth, ramp)
    }
    if (month <= followed) addTimes(cost, factors, (costs.followUp / followed) * discount)
    for (let draw = 0; draw < count; draw++) {
      if (payback[draw] === 0 && at(benefit, draw) >= at(cost, draw)) payback[draw] = month
    }
    eachMonth?.(month, { benefit, cost })
    if (horizons.includes(month)) reached.set(month, { horizon: month, ...copied({ benefit, cash, cost, payback }) })
  }
  return horizons.map(horizon => {
    // Follow-up is paid within the horizon: in a shorter one than it lasts, in fewer and larger parts.
    const found = followedIn(horizon) === followed ? reached.get(horizon) : undefined
    return found ?? simulate(business, horizon, chances)
  })
}

function copied({ benefit, cash, cost, payback }: Omit<Outcomes, 'horizon'>): Omit<Outcomes, 'horizon'> {
  return { benefit: benefit.slice(), cash: cash.slice(), cost: cost.slice(), payback: payback.slice() }
}

/** Streams with the same lag, added up: a month's worth per draw. */
interface Lane {
  lag: number
  worth: Float64Array
  cashWorth: Float64Array
}

function lanesOf({ streams, isolations }: BusinessCase, chances: Chances): Lane[] {
  const shares = isolations.map(({ id, estimate }) => draws(estimate, chances(id)))
  const lanes = new Map<number, Lane>()
  for (const { lag, base, factors, isolation, cashShare } of streams) {
    const drawn = factors.map(({ id, estimate }) => draws(estimate, chances(id)))
    const share = shares[isolation]
    if (!share) throw new Error(`There is no isolation ${isolation}`)
    const lane = lanes.get(lag) ?? { lag, worth: floats(share.length), cashWorth: floats(share.length) }
    lanes.set(lag, lane)
    for (let draw = 0; draw < share.length; draw++) {
      let worth = base * at(share, draw)
      for (const factor of drawn) worth *= at(factor, draw)
      lane.worth[draw] = at(lane.worth, draw) + worth
      lane.cashWorth[draw] = at(lane.cashWorth, draw) + worth * cashShare
    }
  }
  return [...lanes.values()]
}

/** What was last drawn with the same chances: in a case of which one number is dragged, all others stay as they are. */
const lastDrawn = new WeakMap<Float64Array, { of: string; values: Float64Array }>()

/** Not to be written to: the next case with the same estimate gets the same list. */
function drawnOnce(shares: Float64Array, estimate: object, draw: () => Float64Array): Float64Array {
  const of = Object.values(estimate).join()
  const last = lastDrawn.get(shares)
  if (last?.of === of) return last.values
  const values = draw()
  lastDrawn.set(shares, { of, values })
  return values
}

function draws(estimate: Estimate, shares: Float64Array): Float64Array {
  return drawnOnce(shares, estimate, () => pertDraws(estimate, shares))
}

function pertDraws(estimate: Estimate, shares: Float64Array): Float64Array {
  const shape = pertShape(estimate)
  if (!shape) return floats(shares.length).fill(estimate.likely)
  const quantile = betaQuantiles(shape)
  return shares.map(share => estimate.low + (estimate.high - estimate.low) * quantile(share))
}

/** What is left of an effect after one more month, by how long half of it lasts: no power per month. */
function leftDraws(halfLife: Estimate, shares: Float64Array): Float64Array {
  return drawnOnce(shares, halfLife, () => pertDraws(halfLife, shares).map(months => 2 ** (-1 / months)))
}

/** Beta(μν, (1 − μ)ν) around the share who apply at once. */
function startDraws(start: { mean: number; nu: number }, shares: Float64Array): Float64Array {
  const { mean, nu } = start
  return drawnOnce(shares, start, () => shares.map(betaQuantiles({ alpha: mean * nu, beta: (1 - mean) * nu })))
}

function multiply(values: Float64Array, factors: Float64Array): void {
  for (let draw = 0; draw < values.length; draw++) values[draw] = at(values, draw) * at(factors, draw)
}

function addTimes(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let draw = 0; draw < sums.length; draw++) sums[draw] = at(sums, draw) + at(values, draw) * factor
}

function addProduct(sums: Float64Array, some: Float64Array, others: Float64Array, factor: number): void {
  for (let draw = 0; draw < sums.length; draw++)
    sums[draw] = at(sums, draw) + at(some, draw) * at(others, draw) * factor
}

function floats(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length)
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}
