import type { Drawing, Shape } from './shape.ts'

/** Whole people out of 100: full up to `low`, open up to `high`, small beyond. */
export interface DotsInput {
  low: number
  high: number
}

const people = 100
const pitch = 22

/** One hundred participants as dots, in rows of 20 (with a gap after ten) or of 10. */
export function dots({ low, high }: DotsInput, perRow: 10 | 20): Drawing {
  const middleGap = perRow === 20 ? 10 : 0
  const shapes = Array.from({ length: people }, (_, index): Shape => {
    const column = index % perRow
    const at = {
      x: pitch / 2 + column * pitch + (column >= 10 ? middleGap : 0),
      y: pitch / 2 + Math.floor(index / perRow) * pitch,
    }
    if (index < low) return { kind: 'circle', at, radius: 8, fill: 'blue' }
    if (index < high) return { kind: 'circle', at, radius: 7.25, fill: 'tint', stroke: 'blue', thickness: 1.5 }
    return { kind: 'circle', at, radius: 3.5, stroke: 'pencil', thickness: 1.25 }
  })
  return { width: perRow * pitch + middleGap, height: (people / perRow) * pitch, shapes }
}

/** One dot of each kind, for the legend: sure, within the range, not even then. */
export function legendDot(kind: 'low' | 'between' | 'beyond'): Drawing {
  const counts = { low: [1, 1], between: [0, 1], beyond: [0, 0] } as const
  const [low, high] = counts[kind]
  const [first] = dots({ low, high }, 10).shapes
  return { width: pitch, height: pitch, shapes: first ? [first] : [] }
}
