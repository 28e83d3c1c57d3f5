import { clearOfEachOther, cutTo, extentOf, inTwoLines, keptWithin, textWidth, zeroFirst } from './text.ts'
import type { Drawing, Shape, TextShape } from './shape.ts'

/** What the net result is when one number turns out low or high and the others stay; euros. */
export interface TornadoInput {
  rows: readonly TornadoRow[]
  /** The net result with every number as it is likely. */
  base: number
  ticks: readonly { at: number; label: string }[]
  labels: { base: string }
}

export interface TornadoRow {
  label: string
  /** The low and the high value of the number itself; may be empty. */
  detail: string
  /** With the number at its low end, which may well be the better result. */
  low: number
  high: number
  lowText: string
  highText: string
}

/** From this width the names stand beside the bars. */
const roomForNames = 480
const barHeight = 22
/** Of a row with its name beside it, where that takes no more. */
const usualRow = 44
const lead = 17
const linesTop = 24
const besideBar = 6

/** Which number matters most: what falls short of the base hatched to its left, what comes above it solid to its right. */
export function tornado(input: TornadoInput, width: number, rowHeight = usualRow): Drawing {
  const { rows, base, ticks, labels } = input
  const { x, zero, blocks, bottom } = width < roomForNames ? stacked(input, width) : sideBySide(input, width, rowHeight)
  const height = bottom + 24
  if (rows.length === 0) return { width, height, shapes: [] }
  const upright = (at: number, tone: 'hair' | 'ink', thickness: number): Extract<Shape, { kind: 'line' }> => {
    return { kind: 'line', points: [linesTop, bottom].map(y => ({ x: x(at), y })), tone, thickness }
  }
  const tickLabels = zeroFirst(ticks).map(({ at, label }) =>
    keptWithin(text(x(at), bottom + 18, label, 'middle'), 0, width),
  )
  const baseLabel: TextShape = { ...text(x(base), 14, labels.base, 'middle'), ...labelLook, tone: 'ink' }
  const lines = [base, ...zero]
  return {
    width,
    height,
    shapes: [
      ...ticks.filter(({ at }) => at !== 0).map(({ at }) => upright(at, 'hair', 1)),
      ...blocks.flatMap(({ row, middle }) => barsOf(row, base, { x, middle })),
      ...zero.map(at => upright(at, 'ink', 2.5)),
      { ...upright(base, 'ink', 2), dash: [0.1, 5] },
      ...clearOfEachOther(tickLabels, 8),
      keptWithin(baseLabel, 0, width),
      ...blocks.flatMap(({ row, middle, names }) => [...names, ...numbersOf(row, { x, middle, lines })]),
    ],
  }
}

interface Block {
  row: TornadoRow
  /** The height of the middle of its bar. */
  middle: number
  names: TextShape[]
}
interface Scale {
  x: (euros: number) => number
  /** 0 where it lies between the ends. */
  zero: number[]
}
interface Layout extends Scale {
  blocks: Block[]
  bottom: number
}

/** Names left of the bars. */
function sideBySide(input: TornadoInput, width: number, rowHeight: number): Layout {
  const longest = Math.max(0, ...input.rows.flatMap(row => [labelWidth(row.label), detailWidth(row.detail)]))
  const column = Math.min(longest, width * 0.42)
  const room = numberRoom(input.rows)
  const scale = scaleOf(input, { left: column + 14 + room, right: width - room })
  let top = linesTop + 6
  const blocks = input.rows.map((row): Block => {
    const names = namesOf(row, column)
    const height = Math.max(rowHeight, names.length * lead + 14)
    const middle = top + height / 2
    top += height
    const first = middle - (names.length * lead) / 2 + 13
    return { row, middle, names: names.map((name, line) => ({ ...name, at: { x: 0, y: first + line * lead } })) }
  })
  return { ...scale, blocks, bottom: top + 6 }
}

/** Names above each bar. */
function stacked(input: TornadoInput, width: number): Layout {
  const room = numberRoom(input.rows)
  const scale = scaleOf(input, { left: room, right: width - room })
  let top = linesTop + 6
  const blocks = input.rows.map((row): Block => {
    const names = namesOf(row, width).map((name, line) => ({ ...name, at: { x: 0, y: top + 14 + line * lead } }))
    const middle = top + names.length * lead + 8 + barHeight / 2
    top = middle + barHeight / 2 + 12
    return { row, middle, names }
  })
  return { ...scale, blocks, bottom: top }
}

const labelLook = { size: 'normal', bold: true } as const
const labelWidth = (label: string) => textWidth(label, labelLook)
const detailWidth = (detail: string) => textWidth(detail, { size: 'small' })

/** Of one row, still without a place: its name on one or two lines, and what it runs from and to. */
function namesOf({ label, detail }: TornadoRow, width: number): TextShape[] {
  const name = inTwoLines(label, labelLook, width).map((line): TextShape => ({
    ...text(0, 0, line, 'start'),
    ...labelLook,
    tone: 'ink',
    halo: true,
  }))
  if (detail === '') return name
  return [...name, { ...text(0, 0, cutTo(detail, { size: 'small' }, width), 'start'), halo: true }]
}

/** What is kept free at both sides for the numbers at the ends. */
function numberRoom(rows: readonly TornadoRow[]): number {
  const widths = rows.flatMap(({ lowText, highText }) => [detailWidth(lowText), detailWidth(highText)])
  return Math.max(0, ...widths) + besideBar + 2
}

function scaleOf({ rows, base, ticks }: TornadoInput, { left, right }: { left: number; right: number }): Scale {
  const euros = [base, ...ticks.map(({ at }) => at), ...rows.flatMap(({ low, high }) => [low, high])]
  const [from, to] = [Math.min(...euros), Math.max(...euros)]
  return {
    x: euro => (from === to ? (left + right) / 2 : left + ((euro - from) / (to - from)) * (right - left)),
    zero: from <= 0 && to >= 0 ? [0] : [],
  }
}

function barsOf({ low, high }: TornadoRow, base: number, at: { x: Layout['x']; middle: number }): Shape[] {
  const [worse, better] = low < high ? [low, high] : [high, low]
  const bar = (from: number, to: number, hatched: boolean): Shape[] =>
    from < to
      ? [
          {
            kind: 'bar',
            from: { x: at.x(from), y: at.middle - barHeight / 2 },
            width: at.x(to) - at.x(from),
            height: barHeight,
            hatched,
          },
        ]
      : []
  return [...bar(worse, Math.min(better, base), true), ...bar(Math.max(worse, base), better, false)]
}

/** The numbers at both ends of a bar, moved on where a line would run through them. */
function numbersOf(row: TornadoRow, at: { x: Layout['x']; middle: number; lines: readonly number[] }): TextShape[] {
  const ends = [
    { at: row.low, text: row.lowText },
    { at: row.high, text: row.highText },
  ]
  const y = at.middle + 4.5
  const lines = at.lines.map(at.x).toSorted((one, other) => one - other)
  const clear = (number: TextShape, line: number, x: number): TextShape => {
    const extent = extentOf(number)
    return line > extent.left - 4 && line < extent.right + 4 ? { ...number, at: { x, y } } : number
  }
  return ends
    .toSorted((one, other) => one.at - other.at)
    .map((end, index) => {
      const number = text(at.x(end.at), y, end.text, index === 0 ? 'end' : 'start')
      const [passed, away] = index === 0 ? [lines.toReversed(), -besideBar] : [lines, besideBar]
      const beside = { ...number, at: { x: number.at.x + away, y } }
      return passed.reduce((number, line) => clear(number, line, line + away), beside)
    })
}

function text(x: number, y: number, content: string, align: 'start' | 'middle' | 'end'): TextShape {
  return { kind: 'text', at: { x, y }, text: content, align, size: 'small', tone: 'quiet' }
}
