import type { CashLineInput } from '../../charts/cash-line.ts'
import type { HistogramInput } from '../../charts/histogram.ts'
import type { TornadoInput } from '../../charts/tornado.ts'
import { binsOf } from '../../domain/roi/histogram.ts'
import { niceTicks } from '../../domain/roi/ticks.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { swingName } from './break-even.ts'
import { countText, type ReturnsLanguage } from './language.ts'

/** A chart with what it is called, what it says in one sentence, and its numbers as a table, made when it is asked for. */
export interface ChartView<Input> {
  title: string
  sub: string
  alt: string
  input: Input
  /** With shorter words, for a narrow drawing; absent where they fit. */
  narrow?: Input
  readonly table: { columns: readonly string[]; rows: readonly (readonly string[])[] }
}

/** Months that the table of the line names; the line itself has all of them. */
const tableStep = 3

export function histogramView(
  { rois, own }: WorkedOut,
  draws: number,
  language: ReturnsLanguage,
): ChartView<HistogramInput> | null {
  const { words, money } = language
  const { roi, chances } = own.drawn
  const { bins, ticks } = binsOf(rois)
  const [first] = bins
  if (!roi || !first) return null
  const text = words.page.histogram
  const of100 = (share: number) => fill(text.of100, { count: countText(share, language) })
  const labels = { low: money.percent(roi.low), median: money.percent(roi.median), high: money.percent(roi.high) }
  const values = { draws: money.plain(draws), months: own.months }
  return {
    title: fill(text.title, { draws: values.draws }),
    sub: fill(text.sub, { months: own.months, step: money.plain(first.to - first.from) }),
    alt: fill(text.alt, { ...values, ...labels, chance: countText(chances.positive, language) }),
    input: {
      bins,
      ticks: ticks.map(at => ({ at, label: money.percent(at) })),
      band: roi,
      labels: {
        ...labels,
        lossLines: [of100(1 - chances.positive), text.loss],
        gainLines: [of100(chances.positive), text.gain],
        band: text.band,
      },
    },
    get table() {
      const rows = bins.map(({ from, to, share }) => [
        fill(text.from, { low: money.percent(from), high: money.percent(to) }),
        money.tenths(100 * share),
      ])
      return { columns: [text.columnRoi, text.columnShare], rows }
    },
  }
}

export function lineView({ net, own }: WorkedOut, { words, money }: ReturnsLanguage): ChartView<CashLineInput> {
  const text = words.page.line
  const payback = net.find(({ median, month }) => month > 0 && median >= 0)?.month ?? null
  const last = net.at(-1) ?? { month: 0, low: 0, median: 0, high: 0 }
  const at = net.find(({ month }) => month === own.months) ?? last
  const values = net.flatMap(({ low, high }) => [low, high])
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 5)
  const input: CashLineInput = {
    months: net,
    horizon: own.months,
    payback,
    ticks: ticks.map(value => ({ at: value, label: money.euros(value) })),
    labels: {
      start: text.start,
      month: month => fill(text.months, { month }),
      horizon: fill(text.horizon, { months: own.months }),
      payback: payback === null ? [] : [fill(text.payback, { month: payback }), text.paybackWhat],
      low: fill(text.careful, { value: money.roughGain(last.low) }),
      median: fill(text.middle, { value: money.roughGain(last.median) }),
      high: fill(text.favourable, { value: money.roughGain(last.high) }),
    },
  }
  const short = {
    horizon: fill(text.months, { month: own.months }),
    payback: input.labels.payback.slice(0, 1),
    low: money.thousands(last.low),
    median: money.thousands(last.median),
    high: money.thousands(last.high),
  }
  return {
    title: text.title,
    sub: text.sub,
    alt: fill(text.alt, {
      months: own.months,
      low: money.roughGain(at.low),
      high: money.roughGain(at.high),
      median: money.roughGain(at.median),
      payback:
        payback === null ? fill(text.altNoPayback, { months: last.month }) : fill(text.altPayback, { month: payback }),
    }),
    input,
    narrow: {
      ...input,
      ticks: ticks.map(value => ({ at: value, label: money.thousands(value) })),
      labels: { ...input.labels, ...short },
    },
    get table() {
      const { careful, middle, favourable } = words.results
      const rows = net
        .filter(({ month }) => month % tableStep === 0)
        .map(({ month, low, median, high }) => [String(month), ...[low, median, high].map(money.roughGain)])
      return { columns: [words.monthTable.month, careful, middle, favourable], rows }
    },
  }
}

/** As many as can be read; what is below them moves the outcome little. */
const mostSwings = 8

export function tornadoView(
  { tornado: swings, own }: WorkedOut,
  { words, money }: ReturnsLanguage,
): ChartView<TornadoInput> | null {
  const shown = swings.slice(0, mostSwings)
  const [first] = shown
  if (!first) return null
  const name = (id: string) => swingName(id, words)
  const base = own.likely.net
  const values = [base, 0, ...shown.flatMap(({ low, high }) => [low, high])]
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 4)
  const range = (of: { low: number; high: number }) => ({
    low: money.roughGain(of.low),
    high: money.roughGain(of.high),
  })
  return {
    title: words.tornado.title,
    sub: fill(words.page.tornadoSub, { months: own.months }),
    alt: fill(words.page.tornadoAlt, { first: name(first.id), ...range(first) }),
    input: {
      rows: shown.map(swing => ({
        label: name(swing.id),
        detail: '',
        low: swing.low,
        high: swing.high,
        lowText: money.roughGain(swing.low),
        highText: money.roughGain(swing.high),
      })),
      base,
      ticks: ticks.map(value => ({ at: value, label: money.euros(value) })),
      labels: { base: fill(words.tornado.base, { npv: money.roughGain(base) }) },
    },
    table: {
      columns: [words.page.columnInput, words.tornado.low, words.tornado.high],
      rows: swings.map(swing => [name(swing.id), money.roughGain(swing.low), money.roughGain(swing.high)]),
    },
  }
}
