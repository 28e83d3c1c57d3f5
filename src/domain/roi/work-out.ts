import { everythingAgainst } from './against.ts'
import { breakEven, type BreakEven } from './break-even.ts'
import { mostLikely, type BusinessCase, type Values } from './business-case.ts'
import { cashFlow, type Flow } from './cash-flow.ts'
import { returnsOf, type Returns } from './returns.ts'
import { byShortcut, shortcuts, type Shortcut } from './shortcuts.ts'
import { simulateTo, type Chances, type Outcomes } from './simulate.ts'
import { bandOf, isAlwaysPaid, roiDraws, summarise, type Band, type Summary } from './summary.ts'
import { tornado, type Swing } from './tornado.ts'

/** What comes of a case within so many months. */
export interface AtHorizon {
  months: number
  /** Of all draws. */
  drawn: Summary
  /** At the most likely values: the sum as it could be done by hand. */
  likely: Returns
  /** With everything against. */
  readonly worst: Returns
  /** Null where there is no benefit at all. */
  breakEven: BreakEven | null
}

/** Everything that is shown of a case, from one run of the draws; what no moving slider asks for is worked out when asked. */
export interface WorkedOut {
  own: AtHorizon
  year: AtHorizon
  twoYears: AtHorizon
  /** ROI in percent of every draw, own horizon; empty where some draw costs nothing. */
  rois: Float64Array
  /** What is left over, month by month from the training (month 0) to the longest horizon; euros of today. */
  net: readonly ({ month: number } & Band)[]
  /** Month by month at the most likely values, own horizon. */
  flow: Flow
  readonly tornado: readonly Swing[]
  /** ROI in percent by each way of working it out, own horizon, undiscounted; null without cost. */
  readonly byShortcut: readonly { id: Shortcut | 'honest'; roi: number | null }[]
}

/** What is not in the case itself: the months to look at, and the ROI in percent that is asked for. */
export interface Asked {
  horizon: number
  always: readonly [number, number]
  hurdle: number
}

export function workOut(business: BusinessCase, { horizon, always, hurdle }: Asked, chances: Chances): WorkedOut {
  const [year, twoYears] = always
  const net: ({ month: number } & Band)[] = []
  const horizons = [horizon, year, twoYears]
  const [ownDraws, yearDraws, twoYearDraws] = simulateTo(business, horizons, chances, (month, soFar) => {
    net.push({ month, ...bandOf(soFar.net) })
  })
  if (!ownDraws || !yearDraws || !twoYearDraws) throw new Error('Every horizon has outcomes')
  const likely = mostLikely(business)
  const at = (months: number, draws: Outcomes): AtHorizon => {
    const worst = once(() => returnsOf(cashFlow(business, everythingAgainst(business), months)))
    return {
      months,
      drawn: summarise(draws, hurdle),
      likely: returnsOf(cashFlow(business, likely, months)),
      get worst() {
        return worst()
      },
      breakEven: breakEven(business, months),
    }
  }
  const flow = cashFlow(business, likely, horizon)
  const swings = once(() => tornado(business, horizon))
  const ways = once(() => shortcuts.map(id => ({ id, roi: shortcutRoi(byShortcut(business, id, horizon), horizon) })))
  const [afterYear, afterTwo] = [at(year, yearDraws), at(twoYears, twoYearDraws)]
  return {
    own: [afterYear, afterTwo].find(({ months }) => months === horizon) ?? at(horizon, ownDraws),
    year: afterYear,
    twoYears: afterTwo,
    rois: isAlwaysPaid(ownDraws.cost) ? roiDraws(ownDraws) : new Float64Array(0),
    net: [{ month: 0, ...atStart(business, likely) }, ...net],
    flow,
    get tornado() {
      return swings()
    },
    get byShortcut() {
      return ways()
    },
  }
}

/** Made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null
  return () => (made ??= { value: make() }).value
}

function shortcutRoi(business: BusinessCase, horizon: number): number | null {
  return returnsOf(cashFlow(business, mostLikely(business), horizon)).roi
}

/** Before the first month only costs are known; their own spread is small beside what comes later. */
function atStart(business: BusinessCase, likely: Values): Band {
  const { start } = cashFlow(business, likely, 0)
  return { low: -start, median: -start, high: -start }
}
