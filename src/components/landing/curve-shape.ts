import { momentAt, type Curve, type Moment, type TwoCurves } from './two-curves.ts'

export interface Size {
  width: number
  height: number
  /** Room on the right for the labels of the lines. */
  labels: number
  /** How many months lie between two ticks. */
  tickEvery: number
}

interface CurveShape {
  area: string
  line: string
  /** The range at the end of the line, as a bracket. */
  bracket: { x: number; low: number; high: number; median: number }
}
interface Shapes {
  left: number
  right: number
  bottom: number
  /** Lines across, at a number of people. */
  shares: { share: number; y: number }[]
  months: { month: number; x: number }[]
  little: CurveShape
  well: CurveShape
}

const left = 34
const top = 16
const below = 30
const shares = [0, 25, 50, 75, 100]
/** The two brackets stand beside each other, so that both ranges can be read. */
const bracketsAt = { little: 12, well: 25 }

/** Where everything of the chart stands, in the units of its own drawing. */
export function curveShapes({ little, well, months }: TwoCurves, { width, height, labels, tickEvery }: Size): Shapes {
  const right = width - labels
  const bottom = height - below
  const x = (month: number) => round(left + (month / months) * (right - left))
  const y = (people: number) => round(bottom - (people / 100) * (bottom - top))
  const path = (moments: readonly Moment[], of: 'low' | 'median' | 'high') =>
    moments.map(moment => `${x(moment.month)} ${y(moment[of])}`).join('L')
  const shape = (curve: Curve, away: number): CurveShape => {
    const end = momentAt(curve, months)
    return {
      area: `M${path(curve.moments, 'high')}L${path(curve.moments.toReversed(), 'low')}Z`,
      line: `M${path(curve.moments, 'median')}`,
      bracket: { x: right + away, low: y(end.low), high: y(end.high), median: y(end.median) },
    }
  }
  return {
    left,
    right,
    bottom,
    shares: shares.map(share => ({ share, y: y(share) })),
    months: ticks(months, tickEvery).map(month => ({ month, x: x(month) })),
    little: shape(little, bracketsAt.little),
    well: shape(well, bracketsAt.well),
  }
}

function ticks(months: number, every: number): number[] {
  return Array.from({ length: Math.floor(months / every) }, (_, index) => (index + 1) * every)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
