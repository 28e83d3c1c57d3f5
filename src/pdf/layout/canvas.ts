import type { Colour } from './looks.ts'

export interface Point {
  x: number
  y: number
}

export interface Stroke {
  colour: Colour
  /** Points. */
  thickness: number
  /** Lengths of dash and gap in points; a solid line when left out. */
  dash?: readonly [number, number]
  cap?: 'butt' | 'round'
}

/** How a shape is painted: filled, outlined, or both. */
export interface Paint {
  fill?: Colour
  stroke?: Stroke
}

/** Draws on the current page, in points from its top left. Everything carries its own look: no state to inherit. */
export interface Canvas {
  /** `at` is the left end of the baseline. The text has to be clean. */
  text(text: string, at: Point, type: { size: number; bold: boolean; colour: Colour }): void
  line(from: Point, to: Point, stroke: Stroke): void
  /** Lines from point to point; closed and painted when it is a polygon. */
  polyline(points: readonly Point[], stroke: Stroke): void
  polygon(points: readonly Point[], paint: Paint): void
  rectangle(corner: Point, size: { width: number; height: number }, paint: Paint): void
  circle(centre: Point, radius: number, paint: Paint): void
}
