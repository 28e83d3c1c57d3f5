import { horizonMarks, paybackMarks } from './cash-line-marks.ts'
import { bracket, type Drawing, type Point, type Shape, type TextShape } from './shape.ts'
import { clearOfEachOther, pushedApart, textWidth, zeroFirst } from './text.ts'

/** Costs and benefits added up, month by month; euros. */
export interface CashLineInput {
  /** From month 0, the start; p10, median and p90. */
  months: readonly CashMonth[]
  /** The own horizon in months: what lies beyond is drawn lighter. */
  horizon: number
  /** The month in which the middle line passes zero; null where it does not. */
  payback: number | null
  ticks: readonly { at: number; label: string }[]
  labels: {
    /** Under month 0. */
    start: string
    month: (month: number) => string
    horizon: string
    /** One line or two. */
    payback: readonly string[]
    /** At the end of the line, each with its amount. */
    low: string
    median: string
    high: string
  }
}

export interface CashMonth {
  month: number
  low: number
  median: number
  high: number
}

/** Where months and euros stand, in units. */
export interface CashFrame {
  x: (month: number) => number
  y: (euros: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

const frame = { top: 30, bottom: 32 }
/** From the end of the lines to the bracket, and on to its labels. */
const toBracket = 11
const toLabels = 22
/** Months from label to label: the first that has room for all. */
const monthSteps = [1, 3, 6, 12, 24]

/** When the money is back: the middle line and its range, inked up to the own horizon and lighter beyond. */
export function cashLine(input: CashLineInput, width: number, height: number): Drawing {
  const { months, horizon, ticks } = input
  const last = months.at(-1)
  if (!last) return { width, height, shapes: [] }
  const place = frameOf(input, last.month, { width, height })
  const { x, y, left, right } = place
  const own = months.filter(({ month }) => month <= horizon)
  const beyond = months.slice(Math.max(0, own.length - 1))
  const line = (part: typeof months, of: 'low' | 'median' | 'high'): Point[] =>
    part.map(at => ({ x: x(at.month), y: y(at[of]) }))
  const range = (part: typeof months, tone: 'tint' | 'grey'): Shape[] =>
    part.length > 1 ? [{ kind: 'area', points: [...line(part, 'high'), ...line(part, 'low').toReversed()], tone }] : []
  const middle = (part: typeof months, look: Pick<Extract<Shape, { kind: 'line' }>, 'thickness' | 'dash'>): Shape[] =>
    part.length > 1 ? [{ kind: 'line', points: line(part, 'median'), tone: 'blue', ...look }] : []
  return {
    width,
    height,
    shapes: [
      ...range(own, 'tint'),
      ...range(beyond, 'grey'),
      ...ticks.filter(({ at }) => at !== 0).map(({ at }) => level(left, right, y(at))),
      { ...level(left, right, y(0)), tone: 'ink', thickness: 2.5 },
      ...clearOfEachOther(
        zeroFirst(ticks).map(({ at, label }) => text(left - 8, y(at) + 4.5, label, 'end')),
        0,
      ),
      ...monthLabels(input, place),
      ...horizonMarks(input, place, width),
      ...middle(beyond, { thickness: 2.5, dash: [3, 7] }),
      ...middle(own, { thickness: 4 }),
      ...paybackMarks(input, place),
      ...ending(input, last, place),
    ],
  }
}

function frameOf(input: CashLineInput, last: number, { width, height }: Pick<Drawing, 'width' | 'height'>): CashFrame {
  const { months, ticks, labels } = input
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(0, ...texts.map(text => textWidth(text, { size: bold ? 'normal' : 'small', bold })))
  const left =
    widest(
      ticks.map(({ label }) => label),
      false,
    ) + 8
  const right = width - toLabels - Math.max(widest([labels.low, labels.high], false), widest([labels.median], true))
  const [top, bottom] = [frame.top, height - frame.bottom]
  const euros = [0, ...ticks.map(({ at }) => at), ...months.flatMap(({ low, median, high }) => [low, median, high])]
  const [lowest, highest] = [Math.min(...euros), Math.max(...euros)]
  const span = highest - lowest
  return {
    left,
    right,
    top,
    bottom,
    x: month => left + (last === 0 ? 0 : (month / last) * (right - left)),
    y: euro => (span === 0 ? (top + bottom) / 2 : bottom - ((euro - lowest) / span) * (bottom - top)),
  }
}

function monthLabels({ months, labels }: CashLineInput, { x, left, bottom }: CashFrame): TextShape[] {
  const start = text(left, bottom + 20, labels.start, 'start')
  const last = months.at(-1)?.month ?? 0
  const all = monthSteps.map(step => [
    start,
    ...Array.from({ length: Math.floor(last / step) }, (_, index) => {
      const month = (index + 1) * step
      return text(x(month), bottom + 20, labels.month(month), 'middle')
    }),
  ])
  const fitting = all.find(texts => clearOfEachOther(texts, 10).length === texts.length)
  return fitting ?? [start]
}

/** The range at the end of the line as a bracket, each value with its name. */
function ending({ labels }: CashLineInput, last: CashMonth, { y, right, top, bottom }: CashFrame): Shape[] {
  const values = [last.high, last.median, last.low]
  const [high = 0, median = 0, low = 0] = pushedApart(
    values.map(euros => y(euros) + 4.5),
    18,
    [top + 4.5, bottom + 4.5],
  )
  return [
    bracket(right + toBracket, y(last.low), y(last.high), 'ink'),
    text(right + toLabels, high, labels.high, 'start'),
    { ...text(right + toLabels, median, labels.median, 'start'), size: 'normal', tone: 'ink', bold: true },
    text(right + toLabels, low, labels.low, 'start'),
  ]
}

function level(from: number, to: number, y: number): Extract<Shape, { kind: 'line' }> {
  return { kind: 'line', points: [from, to].map(x => ({ x, y })), tone: 'hair', thickness: 1 }
}

function text(x: number, y: number, content: string, align: 'start' | 'middle' | 'end'): TextShape {
  return { kind: 'text', at: { x, y }, text: content, align, size: 'small', tone: 'quiet' }
}
