import type { CashFrame, CashLineInput, CashMonth } from './cash-line.ts'
import type { Shape, TextShape } from './shape.ts'
import { cutTo, extentOf, keptWithin, type Extent } from './text.ts'

/** The border of the own horizon, its name above the lines so that nothing runs through it. */
export function horizonMarks({ months, horizon, labels }: CashLineInput, frame: CashFrame, width: number): Shape[] {
  const end = months.find(({ month }) => month === horizon)
  if (!end) return []
  const { x, y, top, bottom } = frame
  const name: TextShape = {
    kind: 'text',
    at: { x: x(horizon) - 6, y: 13 },
    text: labels.horizon,
    align: 'end',
    size: 'normal',
    tone: 'ink',
    bold: true,
  }
  const fits = extentOf(name).left >= 0
  const other: TextShape = { ...name, at: { x: x(horizon) + 6, y: 13 }, align: 'start' }
  const shown = fits ? name : keptWithin(other, 0, width)
  // A name that is moved over the border stands on it.
  const lineTop = fits || shown.at.x === other.at.x ? 3 : top - 10
  const points = [
    { x: x(horizon), y: lineTop },
    { x: x(horizon), y: bottom },
  ]
  return [
    { kind: 'line', points, tone: 'edge', thickness: 1, dash: [3, 5] },
    { kind: 'circle', at: { x: x(horizon), y: y(end.median) }, radius: 5.5, fill: 'blue' },
    shown,
  ]
}

const lead = 17
/** From the zero line to the words beyond it, and by how much more until they are off the middle line. */
const shortestStem = 24
const stemStep = 20
const besideStem = 6

/** Where the money is back: a marked circle on the zero line, with its words on a stem, clear of the middle line. */
export function paybackMarks({ months, payback, labels }: CashLineInput, frame: CashFrame): Shape[] {
  const month = payback === null ? null : crossing(months, payback)
  if (month === null) return []
  const [x, zero] = [frame.x(month), frame.y(0)]
  const words = wordsOf({ lines: labels.payback, x }, months, frame)
  const extents = words.map(extentOf)
  const isAbove = extents.every(({ top }) => top < zero)
  const near = isAbove ? extents.map(({ bottom }) => bottom) : extents.map(({ top }) => top)
  const points = [
    { x, y: zero },
    { x, y: isAbove ? Math.max(...near) : Math.min(...near) },
  ]
  const stem: Shape[] = words.length > 0 ? [{ kind: 'line', points, tone: 'edge', thickness: 1 }] : []
  return [
    ...stem,
    { kind: 'circle', at: { x, y: zero }, radius: 6, fill: 'marker', stroke: 'ink', thickness: 2 },
    ...words,
  ]
}

/** Where in the months up to payback the middle line is drawn through zero; payback itself where it is not. */
function crossing(months: readonly CashMonth[], payback: number): number | null {
  if (payback > (months.at(-1)?.month ?? 0)) return null
  for (const [index, after] of months.entries()) {
    const before = months[index - 1]
    if (!before || after.month < payback || before.month >= payback) continue
    if (before.median >= 0 || after.median < 0) return payback
    return before.month + (-before.median / (after.median - before.median)) * (after.month - before.month)
  }
  return payback
}

/** The words at the first place that lies within the lines and off the middle one. */
function wordsOf(
  { lines, x }: { lines: readonly string[]; x: number },
  months: readonly CashMonth[],
  frame: CashFrame,
): TextShape[] {
  const zero = frame.y(0)
  const cut = lines.map((text, line) => cutTo(text, lookOf(line), frame.right - frame.left))
  const at = (side: 'left' | 'right', isBelow: boolean, stem: number): TextShape[] =>
    cut.map((text, line) => ({
      kind: 'text',
      at: {
        x: side === 'right' ? x + besideStem : x - besideStem,
        y: isBelow ? zero + stem + 10 + line * lead : zero - stem - (lines.length - 1 - line) * lead,
      },
      text,
      align: side === 'right' ? 'start' : 'end',
      ...lookOf(line),
      halo: true,
    }))
  const within = (texts: readonly TextShape[]) => texts.map(text => keptWithin(text, frame.left, frame.right))
  let inside: TextShape[] | null = null
  for (let stem = shortestStem; stem < shortestStem + frame.bottom - frame.top; stem += stemStep) {
    // The middle line rises: below it there is room on the right, above it on the left.
    const above = at('left', false, stem)
    for (const texts of [
      at('right', true, stem),
      above,
      at('left', true, stem),
      at('right', false, stem),
      within(above),
    ]) {
      const extents = texts.map(extentOf)
      if (!extents.every(extent => isWithin(extent, frame))) continue
      if (!extents.some(extent => isCrossed(extent, months, frame))) return texts
      inside ??= texts
    }
  }
  return inside ?? within(at('right', true, shortestStem))
}

/** The first line stands out. */
function lookOf(line: number): Pick<TextShape, 'size' | 'tone' | 'bold'> {
  return line === 0 ? { size: 'normal', tone: 'ink', bold: true } : { size: 'small', tone: 'quiet' }
}

function isWithin({ left, right, top, bottom }: Extent, frame: CashFrame): boolean {
  return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom
}

/** Whether the middle line runs through an extent. */
function isCrossed(extent: Extent, months: readonly CashMonth[], { x, y }: CashFrame): boolean {
  return months.some((after, index) => {
    const before = months[index - 1] ?? after
    const [from, to] = [x(before.month), x(after.month)]
    if (to < extent.left || from > extent.right) return false
    const [one, other] = [y(before.median), y(after.median)]
    return Math.max(one, other) > extent.top - 4 && Math.min(one, other) < extent.bottom + 4
  })
}
