import { bracket, type Drawing, type Point, type Shape } from './shape.ts'

/** People out of 100 who still apply, per month. */
export interface CurveInput {
  points: readonly { month: number; low: number; median: number; high: number }[]
  labels: {
    /** Under month 0. */
    start: string
    month: (month: number) => string
    /** At the end of the line. */
    median: string
    range: string
  }
}

const frame = { left: 34, top: 22, bottom: 30 }
const shares = [0, 25, 50, 75, 100]

/** The share that still applies, falling month by month, with its range as an area and as a bracket at the end. */
export function curve({ points, labels }: CurveInput, width: number, height: number): Drawing {
  const last = points.at(-1)
  if (!last) return { width, height, shapes: [] }
  const right = width - 112
  const bottom = height - frame.bottom
  const x = (month: number) => frame.left + (month / last.month) * (right - frame.left)
  const y = (share: number) => bottom - (share / 100) * (bottom - frame.top)
  const line = (of: 'low' | 'median' | 'high'): Point[] => points.map(at => ({ x: x(at.month), y: y(at[of]) }))
  const months = width > 480 ? [3, 6, 9, 12] : [6, 12]
  const end = right + 12
  return {
    width,
    height,
    shapes: [
      { kind: 'area', points: [...line('high'), ...line('low').toReversed()], tone: 'tint' },
      ...shares.flatMap((share): Shape[] => [
        {
          kind: 'line',
          points: [
            { x: frame.left, y: y(share) },
            { x: right, y: y(share) },
          ],
          tone: share === 0 ? 'ink' : 'hair',
          thickness: share === 0 ? 1.5 : 1,
        },
        text(frame.left - 8, y(share) + 4.5, String(share), 'end'),
      ]),
      text(frame.left, bottom + 20, labels.start, 'start'),
      ...months
        .filter(month => month <= last.month)
        .map(month => text(x(month), bottom + 20, labels.month(month), 'middle')),
      { kind: 'line', points: line('median'), tone: 'blue', thickness: 4 },
      bracket(end, y(last.low), y(last.high), 'blue'),
      { kind: 'circle', at: { x: end, y: y(last.median) }, radius: 4.5, fill: 'blue' },
      {
        kind: 'text',
        at: { x: end + 12, y: y(last.median) },
        text: labels.median,
        align: 'start',
        size: 'normal',
        tone: 'blue',
        bold: true,
      },
      text(end + 12, y(last.median) + 17, labels.range, 'start'),
    ],
  }
}

function text(x: number, y: number, content: string, align: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'text', at: { x, y }, text: content, align, size: 'small', tone: 'quiet' }
}
