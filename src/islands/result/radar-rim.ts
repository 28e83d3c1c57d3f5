import { arcLooks, type RadarArc } from '../../charts/radar.ts'
import type { CanvasColours } from './canvas-colours.ts'

/** Where the radar stands on its canvas, in pixels. */
export interface Rim {
  x: number
  y: number
  radius: number
  /** The angle between two levers. */
  step: number
}

const arcDistance = 12
/** How far a group's line goes beyond its first and last lever, in steps: neighbours stay apart. */
const overhang = 0.38

/** A line along the rim for each group of levers. */
export function drawArcs(
  ctx: CanvasRenderingContext2D,
  { x, y, radius, step }: Rim,
  { arcs, colours }: { arcs: readonly RadarArc[]; colours: CanvasColours },
): void {
  const angle = (number: number) => (number - 1) * step - Math.PI / 2
  ctx.save()
  for (const { group, from, to } of arcs) {
    const { tone, thickness, dash } = arcLooks[group]
    ctx.strokeStyle = colours[tone]
    ctx.lineWidth = thickness
    ctx.lineCap = dash ? 'round' : 'butt'
    ctx.setLineDash(dash ? [...dash] : [])
    ctx.beginPath()
    ctx.arc(x, y, radius + arcDistance, angle(from - overhang), angle(to + overhang))
    ctx.stroke()
  }
  ctx.restore()
}

interface RingNumbers {
  /** The score on the line that points up: the numbers beside that line keep clear of it. */
  topValue: number | null
  colour: string
  font: string
  size: number
}

/** Half and whole, beside the line that points up. */
export function drawRingNumbers(
  ctx: CanvasRenderingContext2D,
  { x, y, radius }: Rim,
  { topValue, colour, font, size }: RingNumbers,
): void {
  ctx.save()
  ctx.font = font
  ctx.fillStyle = colour
  ctx.lineWidth = 5
  ctx.lineJoin = 'round'
  for (const value of [50, 100]) {
    const ring = y - (radius * value) / 100
    const isAbove = value < 100 && (topValue ?? 0) < value
    const at = [x + 10, isAbove ? ring - 5 : ring + size] as const
    // Takes away what is under the number, so that the ground shows, whatever its colour.
    ctx.globalCompositeOperation = 'destination-out'
    ctx.strokeText(String(value), ...at)
    ctx.globalCompositeOperation = 'source-over'
    ctx.fillText(String(value), ...at)
  }
  ctx.restore()
}
