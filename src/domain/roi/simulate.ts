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

/** Draws every uncertain number of a business case, independent of each other, and works each draw out (4.5). */
export function simulate(business: BusinessCase, horizon: number, chances: Chances): Outcomes {
  const { applied, costs, rampUp } = business
  const halfLives = draws(applied.halfLife, chances('halfLife'))
  const starts = applied.mode === 'forecast' ? startDraws(applied.start, chances('startTransfer')) : null
  const factors = draws(costs.factor, chances('cost'))
  const lost = costs.lostMargin ? draws(costs.lostMargin.perHour, chances('lostMargin')) : null
  const measured = applied.mode === 'evaluation' ? applied.measuredMonths : 0
  const followed = Math.min(costs.followUpMonths, horizon)
  const rate = monthlyRate(business)
  const discounts = Float64Array.from({ length: horizon + 1 }, (_, month) => (1 + rate) ** -month)
  const lanes = lanesOf(business, chances).map(lane => ({
    ...lane,
    ramps: discounts.map((discount, month) => rampAt(month, lane.lag, rampUp) * discount),
  }))

  const count = factors.length
  const [benefits, cashes, paid, paybacks] = [floats(count), floats(count), floats(count), new Uint8Array(count)]
  for (let draw = 0; draw < count; draw++) {
    const factor = at(factors, draw)
    const followUp = followed > 0 ? (factor * costs.followUp) / followed : 0
    // What is left of a month's effect after one more month: no power per month.
    const left = 2 ** (-1 / at(halfLives, draw))
    let applying = starts ? at(starts, draw) : 1
    let cost = factor * (costs.atStart + (costs.lostMargin?.hours ?? 0) * (lost ? at(lost, draw) : 0)) - costs.subsidy
    let [benefit, cash, payback] = [0, 0, 0]
    for (let month = 1; month <= horizon; month++) {
      if (month > measured) applying *= left
      for (const { ramps, worth, cashWorth } of lanes) {
        const reached = applying * at(ramps, month)
        benefit += at(worth, draw) * reached
        cash += at(cashWorth, draw) * reached
      }
      if (month <= followed) cost += followUp * at(discounts, month)
      if (payback === 0 && benefit >= cost) payback = month
    }
    benefits[draw] = benefit
    cashes[draw] = cash
    paid[draw] = cost
    paybacks[draw] = payback
  }
  return { horizon, benefit: benefits, cash: cashes, cost: paid, payback: paybacks }
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

function draws(estimate: Estimate, shares: Float64Array): Float64Array {
  const shape = pertShape(estimate)
  if (!shape) return floats(shares.length).fill(estimate.likely)
  const quantile = betaQuantiles(shape)
  return shares.map(share => estimate.low + (estimate.high - estimate.low) * quantile(share))
}

/** Beta(μν, (1 − μ)ν) around the share who apply at once. */
function startDraws({ mean, nu }: { mean: number; nu: number }, shares: Float64Array): Float64Array {
  return shares.map(betaQuantiles({ alpha: mean * nu, beta: (1 - mean) * nu }))
}

function floats(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length)
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}
