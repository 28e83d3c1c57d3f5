import { sharedIsolation } from '../../domain/roi/isolation-name.ts'
import type { Estimation } from '../../domain/roi/estimation.ts'
import type { AtHorizon, WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { chanceText, type ReturnsLanguage } from './language.ts'

/** What is said first of an outcome: a range and how often it is earned back, never one number alone. */
export interface OutcomeView {
  title: string
  headline: string
  rangeNote: string
  median: string
  /** Careful, middle, favourable. */
  trio: { label: string; roi: string; net: string }[]
  /** The two that are always said, and the own period where it is another. */
  horizons: string[]
  horizonsNote: string
  back: string
  payback: string
  chances: string[]
  balance: string
  undiscounted: string
  cash: { text: string; only: string; note: string } | null
  worst: { text: string; note: string }
  /** What must be known beside the outcome: without a scan, without a method, a subsidy. */
  limits: string[]
  reproducible: string
}

export interface OutcomeFacts {
  estimation: Estimation
  worked: WorkedOut
  /** Readiness comes from a scan, or was filled in. */
  hasScores: boolean
  draws: { count: number; seed: number }
  /** Points that stand in for a scan. */
  points: number
}

export function outcomeView(facts: OutcomeFacts, language: ReturnsLanguage): OutcomeView | null {
  const { worked, estimation, draws } = facts
  const { words, money } = language
  const { results } = words
  const { own } = worked
  const { roi, net, chances } = own.drawn
  if (!roi) return null
  const months = own.months
  const range = { low: money.percent(roi.low), high: money.percent(roi.high) }
  const trio = (['low', 'median', 'high'] as const).map(place => ({
    label: { low: results.careful, median: results.middle, high: results.favourable }[place],
    roi: money.percent(roi[place]),
    net: money.roughGain(net[place]),
  }))
  return {
    title: fill(words.page.between, range),
    headline: fill(results.headline, { chance: chanceText(chances.positive, language), months }),
    rangeNote: results.rangeNote,
    median: fill(results.median, { median: money.percent(roi.median) }),
    trio,
    horizons: [horizonsText(worked, language), ...ownText(worked, language)],
    horizonsNote: results.twoHorizonsNote,
    back: backText(own, language),
    payback:
      own.likely.payback === null
        ? fill(results.noPayback, { months })
        : fill(results.payback, { month: own.likely.payback }),
    chances: [
      fill(results.hurdleChance, {
        hurdle: language.format.percentage(estimation.hurdle / 100),
        chance: chanceText(chances.aboveHurdle, language),
      }),
      fill(results.doubleChance, { chance: chanceText(chances.doubled, language) }),
      fill(results.paybackChance, { months: worked.year.months, chance: chanceText(chances.withinYear, language) }),
    ],
    balance: fill(results.balanceRange, { months, low: money.roughGain(net.low), high: money.roughGain(net.high) }),
    // Not asked for while a slider moves.
    get undiscounted() {
      const honest = worked.byShortcut.find(({ id }) => id === 'honest')
      return fill(results.undiscounted, { roi: money.percent(honest?.roi ?? 0) })
    },
    cash: cashText(own, language),
    get worst() {
      const text = fill(results.worst.text, { months, balance: money.roughGain(own.worst.net) })
      return { text, note: results.worst.note }
    },
    limits: limitsOf(facts, language),
    reproducible: fill(results.reproducible, { draws: money.plain(draws.count), seed: draws.seed }),
  }
}

function horizonsText({ year, twoYears }: WorkedOut, language: ReturnsLanguage): string {
  const { words, money } = language
  const at = ({ drawn }: AtHorizon) => ({
    low: money.percent(drawn.roi?.low ?? 0),
    high: money.percent(drawn.roi?.high ?? 0),
    chance: chanceText(drawn.chances.positive, language),
  })
  const [one, two] = [at(year), at(twoYears)]
  return fill(words.results.twoHorizons, {
    ...{ low12: one.low, high12: one.high, chance12: one.chance },
    ...{ low24: two.low, high24: two.high, chance24: two.chance },
  })
}

function ownText({ own, year, twoYears }: WorkedOut, { words, money }: ReturnsLanguage): string[] {
  const { roi } = own.drawn
  if (!roi || own.months === year.months || own.months === twoYears.months) return []
  const range = { low: money.percent(roi.low), high: money.percent(roi.high) }
  return [fill(words.results.ownHorizon, { months: own.months, ...range })]
}

/** BCR and ROI said together: what comes back of every euro, and what of that is gain. */
function backText({ likely }: AtHorizon, { words: { results }, money }: ReturnsLanguage): string {
  const ratio = likely.ratio ?? 0
  const back = money.cents(ratio)
  return ratio >= 1
    ? fill(results.back, { back, gain: money.cents(ratio - 1) })
    : fill(results.backLoss, { back, loss: money.cents(1 - ratio) })
}

/** Null where everything is money, and nothing has to be told apart. */
function cashText(
  { likely, months }: AtHorizon,
  { words, money }: ReturnsLanguage,
): { text: string; only: string; note: string } | null {
  const { cash } = words.results
  const time = likely.benefit - likely.cash
  if (time <= 0) return null
  return {
    text: fill(cash.text, { money: money.roughly(likely.cash), time: money.roughly(time) }),
    only: fill(cash.onlyMoney, { months, balance: money.roughGain(likely.cash - likely.cost) }),
    note: cash.note,
  }
}

function limitsOf({ estimation, hasScores, points, worked }: OutcomeFacts, language: ReturnsLanguage): string[] {
  const { words, money } = language
  const { inputs, business } = estimation
  const { results } = words
  const isForecast = business.applied.mode === 'forecast'
  const usesNone =
    inputs.isolation.method === 'none' &&
    business.isolations.some(({ id }) => id === sharedIsolation) &&
    !inputs.isolation.share
  const { subsidy } = business.costs
  const { benefit, cost } = worked.own.likely
  return [
    ...(isForecast && !hasScores ? [fill(results.withoutScan, { points })] : []),
    ...(usesNone ? [results.noMethod] : []),
    ...(subsidy > 0
      ? [
          fill(results.subsidy, {
            amount: money.euros(subsidy),
            roi: money.percent((100 * (benefit - cost - subsidy)) / (cost + subsidy)),
          }),
        ]
      : []),
  ]
}
