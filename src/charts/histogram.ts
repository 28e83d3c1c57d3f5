import { bandLabels, sideLabels } from './histogram-labels.ts'
import type { Drawing, Point, Shape, TextShape } from './shape.ts'
import { clearOfEachOther, keptWithin, zeroFirst } from './text.ts'

/** How often which return came out of all draws, in percent. */
export interface HistogramInput {
  /** From low to high, equally wide, with 0 as an edge where they cross it; `share` is of 0 to 1, of all draws. */
  bins: readonly { from: number; to: number; share: number }[]
  ticks: readonly { at: number; label: string }[]
  /** p10, median and p90. */
  band: { low: number; median: number; high: number }
  labels: {
    /** The values of the band, short. */
    low: string
    median: string
    high: string
    /** Above the bars, left and right of zero. */
    lossLines: readonly string[]
    gainLines: readonly string[]
    /** Under the axis: what the grey area is. */
    band: string
  }
}

/** Where returns stand along the axis, in units. */
export interface HistogramFrame {
  /** A return beyond the axis stands at its end. */
  x: (percent: number) => number
  left: number
  right: number
  /** The zero line; null where zero lies beyond the axis. */
  zero: number | null
}

const side = 8
/** Fewer bins leave room beside them: one bar does not fill the drawing. */
const fewestBins = 12
const lead = 18
const firstBaseline = 14
const underAxis = 44

/** All draws as bars: hatched copper where the money does not come back, solid blue where it does. */
export function histogram(input: HistogramInput, width: number, height: number): Drawing {
  const { bins, band, labels } = input
  const frame = frameOf(bins, width)
  if (!frame) return { width, height, shapes: [] }
  const sides = sideLabels(labels, frame, { width, firstBaseline, lead })
  const lines = Math.max(labels.lossLines.length, labels.gainLines.length)
  const top = lines > 0 ? firstBaseline + lead * (lines - 1) + 10 : 4
  const { texts, rows } = bandLabels(input, frame, { width, top, lead })
  const axis = height - underAxis
  const { x, left, right, zero } = frame
  const upright = (at: number, from: number, to = axis): Point[] => [
    { x: at, y: from },
    { x: at, y: to },
  ]
  const [low, high] = [x(band.low), x(band.high)]
  const border = { kind: 'line', tone: 'ink', thickness: 2, dash: [3.5, 6] } as const
  return {
    width,
    height,
    shapes: [
      { kind: 'area', points: [...upright(low, top), ...upright(high, top).toReversed()], tone: 'grey' },
      ...barsOf(bins, x, { from: top + rows * lead + 8, to: axis }),
      { kind: 'line', points: [left, right].map(x => ({ x, y: axis })), tone: 'ink', thickness: 1.5 },
      ...ticksOf(input, frame, { axis, width }),
      { ...border, points: upright(low, top) },
      { ...border, points: upright(high, top) },
      { kind: 'line', points: upright(x(band.median), top), tone: 'ink', thickness: 2 },
      ...(zero === null
        ? []
        : [{ kind: 'line', points: upright(zero, sides.zeroTop, axis + 6), tone: 'ink', thickness: 2.5 } as const]),
      ...sides.texts,
      ...texts,
      keptWithin(small(labels.band, { x: (low + high) / 2, y: height - 4 }), 0, width),
    ],
  }
}

function frameOf(bins: HistogramInput['bins'], width: number): HistogramFrame | null {
  const [first, last] = [bins[0], bins.at(-1)]
  if (!first || !last) return null
  const missing = Math.max(0, fewestBins - bins.length)
  const from = first.from - Math.ceil(missing / 2) * (first.to - first.from)
  const to = last.to + Math.floor(missing / 2) * (first.to - first.from)
  const [left, right] = [side, width - side]
  const x = (percent: number) => left + ((Math.min(to, Math.max(from, percent)) - from) / (to - from)) * (right - left)
  return { x, left, right, zero: from <= 0 && to >= 0 ? x(0) : null }
}

function barsOf(bins: HistogramInput['bins'], x: HistogramFrame['x'], { from, to }: { from: number; to: number }) {
  const most = Math.max(...bins.map(({ share }) => share))
  return bins
    .filter(({ share }) => share > 0)
    .map((bin): Shape => {
      const height = (bin.share / most) * (to - from)
      const left = x(bin.from) + 1
      return {
        kind: 'bar',
        from: { x: left, y: to - height },
        width: x(bin.to) - 1 - left,
        height,
        hatched: bin.to <= 0,
      }
    })
}

function ticksOf({ ticks, bins }: HistogramInput, { x }: HistogramFrame, at: { axis: number; width: number }): Shape[] {
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0]
  const shown = zeroFirst(ticks).filter(tick => tick.at >= from && tick.at <= to)
  const labels = shown.map(tick => keptWithin(small(tick.label, { x: x(tick.at), y: at.axis + 22 }), 0, at.width))
  const marks = shown.map((tick): Shape => ({
    kind: 'line',
    points: [
      { x: x(tick.at), y: at.axis },
      { x: x(tick.at), y: at.axis + 6 },
    ],
    tone: 'edge',
    thickness: 1,
  }))
  return [...marks, ...clearOfEachOther(labels, 8)]
}

function small(text: string, at: Point): TextShape {
  return { kind: 'text', at, text, align: 'middle', size: 'small', tone: 'quiet' }
}
