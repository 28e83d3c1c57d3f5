import { hatchLines } from '../charts/hatch.ts'
import type { Drawing, Shape, TextShape, TextSize, Tone } from '../charts/shape.ts'
import { shareBefore } from '../charts/text.ts'
import type { Point, Stroke } from './layout/canvas.ts'
import { colours, looks, type Colour, type LookName } from './layout/looks.ts'
import type { Pen } from './layout/pen.ts'

const tones: Record<Tone, Colour> = {
  blue: colours.blue,
  tint: colours.tint,
  copper: colours.copper,
  copperTint: colours.copperTint,
  pencil: colours.pencil,
  grey: colours.grey,
  ink: colours.ink,
  quiet: colours.ink2,
  hair: colours.hair,
  edge: colours.edge,
  marker: colours.marker,
  onMarker: colours.ink,
  paper: colours.paper,
}
/** A drawing's 13, 14 and 17 units beside the looks of paper. */
const textLooks: Record<TextSize, LookName> = { small: 'small', normal: 'label', large: 'section' }
const aligns = { start: 'left', middle: 'centre', end: 'right' } as const

/** Points of paper per unit of a drawing, so that its 13-unit text is as high as small print. */
export const pointsPerUnit = 0.66

/**
 * Draws a chart's shapes with a pen, as vectors; the same shapes that the screen shows as SVG. A drawing of a
 * fixed width is fitted by `scale`.
 */
export function draw(pen: Pen, { shapes }: Drawing, scale = 1): void {
  for (const shape of shapes) drawShape(pen, shape, scale * pointsPerUnit)
}

function drawShape(pen: Pen, shape: Shape, unit: number): void {
  const place = ({ x, y }: { x: number; y: number }) => ({ x: x * unit, y: y * unit })
  const stroke = (tone: Tone, thickness: number): Stroke => ({ colour: tones[tone], thickness: thickness * unit })
  switch (shape.kind) {
    case 'line': {
      const [on, off] = shape.dash ?? []
      const dash = on !== undefined &&
        off !== undefined && { dash: [on * unit, off * unit] as const, cap: 'round' as const }
      return pen.polyline(shape.points.map(place), { ...stroke(shape.tone, shape.thickness), ...dash })
    }
    case 'area':
      return pen.polygon(shape.points.map(place), { fill: tones[shape.tone] })
    case 'circle':
      return pen.circle(place(shape.at), shape.radius * unit, {
        ...(shape.fill && { fill: tones[shape.fill] }),
        ...(shape.stroke && { stroke: stroke(shape.stroke, shape.thickness ?? 1) }),
      })
    case 'diamond': {
      const { x, y } = place(shape.at)
      const half = shape.half * unit
      const corners = [
        { x, y: y - half },
        { x: x + half, y },
        { x, y: y + half },
        { x: x - half, y },
      ]
      return pen.polygon(corners, { fill: colours.marker, stroke: stroke('ink', 1.5) })
    }
    case 'box':
      return pen.rectangle(
        place(shape.from),
        { width: shape.width * unit, height: shape.height * unit },
        { fill: tones[shape.fill], stroke: stroke(shape.stroke, shape.thickness) },
      )
    case 'bar': {
      const [corner, size] = [place(shape.from), { width: shape.width * unit, height: shape.height * unit }]
      if (!shape.hatched) return pen.rectangle(corner, size, { fill: colours.blue })
      pen.rectangle(corner, size, { fill: colours.copperTint, stroke: stroke('copper', 1) })
      for (const [from, to] of hatchLines(shape)) pen.line(place(from), place(to), stroke('copper', 1))
      return
    }
    case 'text':
      return drawText(pen, shape, place(shape.at))
  }
}

function drawText(pen: Pen, { text, align, size, tone, bold = false, halo = false }: TextShape, at: Point): void {
  const options = { look: textLooks[size], align: aligns[align], bold, colour: tones[tone] }
  if (halo) {
    const width = pen.textWidth(text, options)
    const height = looks[options.look].size
    const corner = { x: at.x - shareBefore[align] * width - 1, y: at.y - 0.8 * height }
    pen.rectangle(corner, { width: width + 2, height: 1.05 * height }, { fill: colours.paper })
  }
  pen.text(text, at, options)
}
