import type { PlanWorth } from '../../domain/roi/plan-worth.ts'
import type { Worth } from '../../domain/roi/worth.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { chanceText, type ReturnsLanguage } from './language.ts'

/** One state of the phase after, by name, worked out. */
export interface CareState {
  id: 'weak' | 'now' | 'strong'
  worked: WorkedOut
}

/** What follow-up is worth: three states side by side, and the difference between the outer two in a sentence. */
export function followUpView(
  states: readonly CareState[],
  worth: { year: Worth; twoYears: Worth } | null,
  { words, money, format }: ReturnsLanguage,
): { columns: string[]; rows: string[][]; sentences: string[] } {
  const { page, results, groups } = words
  const language = { words, money, format }
  const horizons = states[0] ? [states[0].worked.year, states[0].worked.twoYears].map(({ months }) => months) : []
  const rows = states.map(({ id, worked }) => [
    page.followUpStates[id],
    ...[worked.year, worked.twoYears].flatMap(({ drawn }) => [
      chanceText(drawn.chances.positive, language),
      money.roughGain(drawn.net.median),
    ]),
  ])
  const columns = [
    groups['follow-up'].label,
    ...horizons.flatMap(months => {
      const when = fill(page.line.months, { month: months })
      return [`${page.columnChance}, ${when}`, `${page.columnNet}, ${when}`]
    }),
  ]
  if (!worth) return { columns, rows, sentences: [] }
  const { year, twoYears } = worth
  const [months = 0] = horizons
  const first =
    year.net >= 0
      ? fill(results.followUpValue, {
          months,
          cost: money.roughly(year.cost),
          benefit: money.roughly(year.benefit),
          net: money.roughGain(year.net),
        })
      : fill(results.followUpNegative, { months, net: money.roughGain(year.net) })
  const later = fill(results.followUpLater, { net12: money.roughGain(year.net), net24: money.roughGain(twoYears.net) })
  return { columns, rows, sentences: [first, later] }
}

/** What carrying out the plan is worth, in sentences. */
export function planWorthView(
  { before, after, hours, worth, within, old, renewed }: PlanWorth,
  { words, money, format }: ReturnsLanguage,
): string[] {
  const { results, page } = words
  const band = ({ own }: WorkedOut) => ({
    low: money.percent(own.drawn.roi?.low ?? 0),
    high: money.percent(own.drawn.roi?.high ?? 0),
  })
  const [was, is] = [band(old), band(renewed)]
  return [
    fill(results.planValue, {
      before: format.whole(before),
      after: format.whole(after),
      benefit: money.roughly(worth.benefit),
      cost: money.roughly(worth.cost),
    }),
    fill(results.planRange, { oldLow: was.low, oldHigh: was.high, newLow: is.low, newHigh: is.high }),
    fill(page.planHours, { hours: format.whole(hours), cost: money.roughly(worth.cost) }),
    ...(within ? [page.planSmall] : []),
    results.planNote,
  ]
}
