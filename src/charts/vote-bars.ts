import type { Drawing, Shape, TextShape, Tone } from './shape.ts'
import { textWidth } from './text.ts'

/** How often one answer was chosen. */
export interface VoteBar {
  /** What stands under the bar. */
  sign: string
  count: number
  /** Of all votes, from 0 to 1; `before` in the vote before, where there was one. */
  share: number
  before?: number | undefined
  /** Answers without a place on the scale stand apart and in grey. */
  onScale: boolean
  isMiddle: boolean
}

/** Units. */
const signHeight = 18
const countHeight = 16
const markHeight = 16
const apart = 10
const gap = 5

/**
 * Bars side by side, each on what was chosen, with its count on top; a share of `most` is as high as there is room. The middle
 * vote has a mark above its bar. Where there was a vote before, it stands open beside the last one.
 */
export function voteBars(bars: readonly VoteBar[], most: number, { width, height }: Omit<Drawing, 'shapes'>): Drawing {
  const base = height - signHeight
  const room = base - countHeight - markHeight
  const isApart = (index: number) => !bars[index]?.onScale && bars[index - 1]?.onScale === true
  const breaks = bars.filter((_, index) => isApart(index)).length
  const step = (width - breaks * apart) / Math.max(1, bars.length)
  const tall = (share: number) => (most > 0 ? (share / most) * room : 0)
  let left = 0
  const shapes = bars.flatMap((bar, index): Shape[] => {
    if (isApart(index)) left += apart
    const place = { left: left + gap / 2, right: left + step - gap / 2, base }
    left += step
    return oneBar(bar, place, tall)
  })
  const axis: Shape = {
    kind: 'line',
    points: [
      { x: 0, y: base },
      { x: width, y: base },
    ],
    tone: 'edge',
    thickness: 1,
  }
  return { width, height, shapes: [...shapes, axis] }
}

interface Place {
  left: number
  right: number
  base: number
}

function oneBar(bar: VoteBar, { left, right, base }: Place, tall: (share: number) => number): Shape[] {
  const { sign, count, share, before, onScale, isMiddle } = bar
  const middle = (left + right) / 2
  const isAlone = before === undefined
  const top = base - tall(Math.max(share, before ?? 0))
  const shapes: Shape[] = [{ ...small, at: { x: middle, y: base + 14 }, text: sign, tone: 'quiet' }]
  if (before) shapes.push(column(left, middle, { base, height: tall(before), fill: 'paper' }))
  if (count > 0) {
    const fill = onScale ? 'blue' : 'grey'
    shapes.push(column(isAlone ? left : middle, right, { base, height: tall(share), fill }))
  }
  const number: TextShape = { ...small, at: { x: middle, y: top - 4 }, text: `${count}`, tone: 'ink', bold: true }
  // Over two bars it would not say which of them it counts; there, and where it does not fit, it stands in the table.
  const isNumbered = isAlone && count > 0 && textWidth(number.text, number) <= right - left + gap
  if (isNumbered) shapes.push(number)
  if (isMiddle)
    shapes.push({ kind: 'diamond', at: { x: middle, y: top - (isNumbered ? countHeight : 0) - 8 }, half: 5 })
  return shapes
}

const small = { kind: 'text', align: 'middle', size: 'small' } as const

function column(
  left: number,
  right: number,
  { base, height, fill }: { base: number; height: number; fill: Tone },
): Shape {
  const place = { from: { x: left, y: base - height }, width: right - left, height }
  return fill === 'blue'
    ? { kind: 'bar', hatched: false, ...place }
    : { kind: 'box', fill, stroke: 'edge', thickness: 1, ...place }
}
