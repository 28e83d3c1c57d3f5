export interface Point {
  x: number
  y: number
}

/** Colours by what they mean; screen and PDF each have their own values for them. */
export type Tone =
  | 'blue'
  | 'tint'
  | 'copper'
  | 'copperTint'
  | 'pencil'
  | 'grey'
  | 'ink'
  | 'quiet'
  | 'hair'
  | 'edge'
  | 'marker'
  | 'onMarker'
  | 'paper'

export type Shape =
  | { kind: 'line'; points: readonly Point[]; tone: Tone; thickness: number; dash?: readonly [number, number] }
  | { kind: 'area'; points: readonly Point[]; tone: Tone }
  | { kind: 'circle'; at: Point; radius: number; fill?: Tone; stroke?: Tone; thickness?: number }
  | { kind: 'diamond'; at: Point; half: number }
  | { kind: 'box'; from: Point; width: number; height: number; fill: Tone; stroke: Tone; thickness: number }
  /** What falls short is hatched copper, what is gained solid blue: never told by colour alone. */
  | { kind: 'bar'; from: Point; width: number; height: number; hatched: boolean }
  | TextShape

export interface TextShape {
  kind: 'text'
  /** On the baseline, at the start, middle or end of the text as `align` says. */
  at: Point
  text: string
  align: 'start' | 'middle' | 'end'
  size: TextSize
  tone: Tone
  bold?: boolean
  /** With paper around its letters, where it stands on lines. */
  halo?: boolean
}

/** 13, 14 and 17 units high: on screen units are pixels, so a drawing is made per width and never scaled down. */
export type TextSize = 'small' | 'normal' | 'large'

/** A chart as plain shapes, drawn as SVG on screen and as vectors in the PDF. The origin is the top left. */
export interface Drawing {
  width: number
  height: number
  shapes: readonly Shape[]
}

/** The same shapes elsewhere, for a drawing inside a drawing. */
export function moved(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy })
  return shapes.map((shape): Shape => {
    if (shape.kind === 'line' || shape.kind === 'area') return { ...shape, points: shape.points.map(move) }
    if (shape.kind === 'box' || shape.kind === 'bar') return { ...shape, from: move(shape.from) }
    return { ...shape, at: move(shape.at) }
  })
}

/** A range at the end of a line, with caps at both ends; heights in units. */
export function bracket(x: number, low: number, high: number, tone: Tone): Shape {
  const points = [
    { x: x - 4, y: high },
    { x: x + 4, y: high },
    { x, y: high },
    { x, y: low },
    { x: x - 4, y: low },
    { x: x + 4, y: low },
  ]
  return { kind: 'line', points, tone, thickness: 2 }
}
