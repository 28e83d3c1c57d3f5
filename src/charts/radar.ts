import type { Lever } from '../domain/scan/model.ts'
import type { Drawing, Tone } from './shape.ts'

export type LeverGroup = Lever['group']

/** What the radar needs to know of a lever's bar; the order of the bars does not matter. */
export interface RadarBar {
  id: string
  label: string
  lowest: boolean
  score: { value: number; text: string } | null
}

export interface RadarPoint {
  /** Its place on the rim, from 1 at the top, clockwise. */
  number: number
  name: string
  /** The score as people read it, or that there is none. */
  text: string
  /** Number, name and score on one or two lines, for around the rim. */
  lines: readonly string[]
  /** Null is a gap in the line, not a zero. */
  value: number | null
  lowest: boolean
}

/** Neighbours on the rim that belong together. */
export interface RadarArc {
  group: LeverGroup
  points: readonly RadarPoint[]
  /** The numbers of its first and last lever. */
  from: number
  to: number
}

export interface RadarData {
  points: readonly RadarPoint[]
  arcs: readonly RadarArc[]
}

/** Around the rim instead of a score; there is no room for words. */
export const noScore = '–'
/** A label this short stays on one line. */
const shortLabel = 15

/** The levers in the order of the model, with what stands around the rim. */
export function radar(bars: readonly RadarBar[], levers: readonly Lever[], none: string): RadarData {
  const points = levers.map(({ id }, index): RadarPoint => {
    const bar = bars.find(bar => bar.id === id)
    if (!bar) throw new Error(`No bar for lever ${id}`)
    const { label, lowest, score } = bar
    const number = index + 1
    // Unbreakable, so that number and score never stand alone.
    const lines = inTwoLines(`${number}\u00a0${label}\u00a0${score?.text ?? noScore}`)
    return { number, name: label, text: score?.text ?? none, lines, value: score?.value ?? null, lowest }
  })
  return { points, arcs: arcsOf(points, levers) }
}

function arcsOf(points: readonly RadarPoint[], levers: readonly Lever[]): RadarArc[] {
  const arcs: RadarArc[] = []
  for (const [index, point] of points.entries()) {
    const group = levers[index]?.group
    const last = arcs.at(-1)
    if (group && last?.group === group)
      arcs.splice(-1, 1, { ...last, points: [...last.points, point], to: point.number })
    else if (group) arcs.push({ group, points: [point], from: point.number, to: point.number })
  }
  return arcs
}

/** Broken where the longer of the two lines is shortest. */
function inTwoLines(text: string): string[] {
  const words = text.split(' ')
  if (text.length <= shortLabel || words.length < 2) return [text]
  const breaks = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
  })
  const longest = (lines: readonly string[]) => Math.max(...lines.map(line => line.length))
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best))
}

/** How the line of a group looks, on the rim and in the legend: never by colour alone. */
export interface ArcLook {
  tone: Extract<Tone, 'blue' | 'pencil' | 'ink'>
  thickness: number
  /** With round ends: a dash of next to nothing is a dot. */
  dash: readonly [number, number] | null
}
export const arcLooks: Readonly<Record<LeverGroup, ArcLook>> = {
  trainees: { tone: 'blue', thickness: 5, dash: null },
  design: { tone: 'pencil', thickness: 4, dash: [8, 9] },
  organisation: { tone: 'ink', thickness: 4, dash: [0.1, 7] },
}

/** A piece of a group's line for the legend. */
export function arcSample(group: LeverGroup): Drawing {
  const { tone, thickness, dash } = arcLooks[group]
  const points = [
    { x: 3, y: 8 },
    { x: 32, y: 8 },
  ]
  return { width: 35, height: 16, shapes: [{ kind: 'line', points, tone, thickness, ...(dash && { dash }) }] }
}

/** The mark of the lowest three, beside their names. */
export const lowestMark: Drawing = { width: 16, height: 16, shapes: [{ kind: 'diamond', at: { x: 8, y: 8 }, half: 6 }] }
