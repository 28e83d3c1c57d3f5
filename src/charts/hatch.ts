import type { Point } from './shape.ts'

/** Units along the bottom from line to line. */
const step = 8.5

/** Where lines that rise from left to right cross a rectangle; they run on from one rectangle into the next. */
export function hatchLines(box: { from: Point; width: number; height: number }): [Point, Point][] {
  const { x, y } = box.from
  const [right, bottom] = [x + box.width, y + box.height]
  // On each line x + y is the same.
  const first = Math.floor((x + y) / step) + 1
  const count = Math.max(0, Math.ceil((right + bottom) / step) - first)
  return Array.from({ length: count }, (_, index): [Point, Point] => {
    const sum = (first + index) * step
    return [
      { x: Math.max(x, sum - bottom), y: Math.min(bottom, sum - x) },
      { x: Math.min(right, sum - y), y: Math.max(y, sum - right) },
    ]
  })
}
