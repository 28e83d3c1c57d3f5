import type { Estimation } from '../../domain/roi/estimation.ts'
import { neededMargin } from '../../domain/roi/break-even.ts'
import { mostLikely } from '../../domain/roi/business-case.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from './language.ts'

/** What would earn the costs back, in sentences. */
export interface BreakEvenView {
  /** With nothing known of benefits: a margin per participant per month. */
  first: string
  firstNote: string
  /** With benefits known: who must apply it, and else which growth or margin. */
  lines: string[]
  /** Said plainly where it cannot be earned back, with what would change it most. */
  cannot: { text: string; now: string; useful: string } | null
}

export function breakEvenView(
  estimation: Estimation,
  worked: WorkedOut | null,
  language: ReturnsLanguage,
): BreakEvenView | null {
  const { cost, participants, horizon, business } = estimation
  const net = cost.total - business.costs.subsidy
  if (participants === 0 || net <= 0) return null
  const { words, money } = language
  const { results } = words
  const needed = money.euros(neededMargin(net, participants, horizon))
  const sells = business.streams.length === 0 || business.streams.some(({ id }) => id === 'sales')
  const expected = worked && worked.own.likely.benefit / (participants * horizon)
  const sentence = sells ? results.breakEvenMonth : results.breakEvenMonthOther
  return {
    first:
      expected === null
        ? fill(words.page.breakEvenFirst, { needed, months: horizon })
        : fill(sentence, { needed, expected: money.euros(expected) }),
    firstNote: fill(results.breakEvenMonthNote, { months: horizon }),
    lines: worked ? linesOf(estimation, worked, language) : [],
    cannot: worked && cannotOf(estimation, worked, language),
  }
}

function linesOf(
  { business }: Estimation,
  { own: { breakEven } }: WorkedOut,
  { words, format, money }: ReturnsLanguage,
): string[] {
  if (!breakEven) return []
  const { results } = words
  const { multiplier, applying, neededApplying } = breakEven
  const values = mostLikely(business)
  const sales = business.streams.findIndex(({ id }) => id === 'sales')
  const [uplift = 0, margin = 0] = values.factors[sales] ?? []
  const share = (value: number) => money.share(value)
  const sentence = multiplier <= 1 ? results.breakEvenMet : results.breakEven
  const people =
    business.applied.mode === 'forecast' && neededApplying <= 1
      ? [fill(sentence, { needed: format.percentage(neededApplying), expected: format.percentage(applying) })]
      : []
  // Growth or margin alone earn it back only where nothing else brings anything.
  const onlySales = sales >= 0 && business.streams.length === 1
  return [
    ...people,
    ...(onlySales ? [fill(results.breakEvenUplift, { needed: share(multiplier * uplift), now: share(uplift) })] : []),
    ...(onlySales && multiplier * margin <= 1
      ? [fill(results.breakEvenMargin, { needed: share(multiplier * margin), now: share(margin) })]
      : []),
  ]
}

function cannotOf(
  { business }: Estimation,
  { own: { breakEven }, tornado }: WorkedOut,
  { words }: ReturnsLanguage,
): BreakEvenView['cannot'] {
  const isOut = business.applied.mode === 'forecast' && breakEven !== null && breakEven.neededApplying > 1
  if (!isOut) return null
  const [first, second, third] = tornado.map(({ id }) => swingName(id, words))
  const { results } = words
  return {
    text: results.cannotBeEarnedBack,
    now: first && second && third ? fill(results.cannotWhatNow, { first, second, third }) : '',
    useful: results.negativeIsUseful,
  }
}

/** An uncertain number by its name; an isolation of one stream is named after that stream too. */
export function swingName(id: string, { tornado, groups }: ReturnsLanguage['words']): string {
  const [name = '', stream] = id.split(' ')
  const label = Object.entries(tornado.labels).find(([key]) => key === name)?.[1] ?? name
  const group = Object.entries(groups).find(([key]) => key === stream)?.[1]
  return group ? `${label}: ${group.label}` : label
}
