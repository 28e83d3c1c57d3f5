import type { Canvas, Paint, Point, Stroke } from './canvas.ts'
import { hatchLines } from './hatch.ts'
import { looks } from './looks.ts'
import type { Colour, LookName } from './looks.ts'
import type { Align } from './text-block.ts'
import type { Typesetter } from './words.ts'

interface PenText {
  look?: LookName
  align?: Align
  bold?: boolean
  colour?: Colour
}

interface Size {
  width: number
  height: number
}

/** Draws inside a figure, in points from its own top left corner. */
export interface Pen extends Size {
  line(from: Point, to: Point, stroke: Stroke): void
  polyline(points: readonly Point[], stroke: Stroke): void
  polygon(points: readonly Point[], paint: Paint): void
  rectangle(corner: Point, size: Size, paint: Paint): void
  circle(centre: Point, radius: number, paint: Paint): void
  /** Slanting lines that fill a rectangle: what cannot be told by colour on paper. */
  hatch(corner: Point, size: Size, stroke: Stroke & { step: number }): void
  /** One line of text; `at` is the baseline, at its left end, middle or right end as `align` says. */
  text(text: string, at: Point, options?: PenText): void
  /** Points that a text takes in a look. */
  textWidth(text: string, options?: PenText): number
}

interface PenPlace {
  origin: Point
  size: Size
  typesetter: Typesetter
}

export function penOn(canvas: Canvas, { origin, size, typesetter }: PenPlace): Pen {
  const move = (point: Point): Point => ({ x: origin.x + point.x, y: origin.y + point.y })
  const type = ({ look = 'small', ...own }: PenText) => ({ ...looks[look], ...own })
  const textWidth = (text: string, options: PenText = {}) =>
    typesetter.metrics.width(typesetter.clean(text), type(options))
  return {
    ...size,
    line: (from, to, stroke) => canvas.line(move(from), move(to), stroke),
    polyline: (points, stroke) => canvas.polyline(points.map(move), stroke),
    polygon: (points, paint) => canvas.polygon(points.map(move), paint),
    rectangle: (corner, extent, paint) => canvas.rectangle(move(corner), extent, paint),
    circle: (centre, radius, paint) => canvas.circle(move(centre), radius, paint),
    hatch: (corner, extent, stroke) => {
      for (const [from, to] of hatchLines(extent, stroke.step)) {
        canvas.line(move(shift(from, corner)), move(shift(to, corner)), stroke)
      }
    },
    text: (text, at, options = {}) => {
      const left = at.x - shareBefore[options.align ?? 'left'] * textWidth(text, options)
      canvas.text(typesetter.clean(text), move({ x: left, y: at.y }), type(options))
    },
    textWidth,
  }
}

/** The part of a text's width that lies before the point it is aligned to. */
const shareBefore = { left: 0, centre: 0.5, right: 1 } as const

function shift(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y }
}
