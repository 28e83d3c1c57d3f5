import type { Sheet } from './sheet.ts'

export interface ColumnsSpec {
  /** One drawing function per column, in reading order; each is called twice and sees only its own column's width. */
  parts: readonly (() => void)[]
  /** Relative widths; equal when left out. */
  shares?: readonly number[]
  /** Points between columns. */
  gap?: number
  /** Points of white above; 12 when left out. */
  before?: number
}

const usualGap = 28
const usualBefore = 12

/** Blocks side by side. They start on one page together when they fit on one; the cursor goes below the longest. */
export function columns(sheet: Sheet, { parts, shares, gap = usualGap, before = usualBefore }: ColumnsSpec): void {
  const places = columnPlaces(sheet, { count: parts.length, shares: shares ?? parts.map(() => 1), gap })
  const inColumn = (index: number, draw: () => void) =>
    sheet.at(places[index] ?? {}, () => {
      sheet.begin()
      draw()
    })
  sheet.space(before)
  const heights = parts.map((draw, index) => {
    let height = 0
    inColumn(index, () => (height = sheet.measure(draw)))
    return height
  })
  sheet.ensure(Math.max(0, ...heights))
  const ends = parts.map((draw, index) => inColumn(index, draw))
  const [last] = ends.toSorted((one, other) => other.page - one.page || other.y - one.y)
  if (last) sheet.moveTo(last)
}

interface ColumnWidths {
  count: number
  shares: readonly number[]
  gap: number
}

function columnPlaces(sheet: Sheet, { count, shares, gap }: ColumnWidths): { left: number; width: number }[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const room = sheet.width - (count - 1) * gap
  let left = sheet.left
  return shares.map(share => {
    const place = { left, width: (room * share) / whole }
    left += place.width + gap
    return place
  })
}
