import type { Point } from './canvas.ts'

/** Lines that rise from left to right, `step` points apart along the bottom, cut off at the rectangle's edges. */
export function hatchLines(size: { width: number; height: number }, step: number): [Point, Point][] {
  const { width, height } = size
  const count = Math.max(0, Math.ceil((width + height) / step) - 1)
  return Array.from({ length: count }, (_, index): [Point, Point] => {
    // Where the line would meet the extended bottom edge, counted from the left.
    const reach = (index + 1) * step
    return [
      { x: Math.max(0, reach - height), y: Math.min(height, reach) },
      { x: Math.min(width, reach), y: Math.max(0, reach - width) },
    ]
  })
}
