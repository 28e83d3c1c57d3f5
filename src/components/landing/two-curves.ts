import type { Model } from '../../domain/scan/model.ts'
import { certainty } from '../../domain/score/certainty.ts'
import { transfer, transferAt } from '../../domain/transfer/curve.ts'

/** People out of 100 who still apply what they learned. */
export interface Moment {
  month: number
  low: number
  median: number
  high: number
}
export interface Curve {
  score: number
  moments: Moment[]
}
export interface TwoCurves {
  little: Curve
  well: Curve
  months: number
}

/** Far apart and yet overlapping: what the chart is there to show. */
const littleScore = 20
const wellScore = 80
const stepsPerMonth = 2

/** The transfer line of two organisations that answered everything without contradictions, each with one score throughout. */
export function twoCurves({ parameters }: Pick<Model, 'parameters'>): TwoCurves {
  const months = Math.max(...parameters.halfLife.shownMonths)
  const nu = certainty({ consistency: 1, measurability: 0, depth: 'full' }, parameters.certainty)
  const curve = (score: number): Curve => {
    const line = transfer({ readiness: score, after: score, nu }, parameters)
    const moments = Array.from({ length: months * stepsPerMonth + 1 }, (_, step) => {
      const { month, low, median, high } = transferAt(step / stepsPerMonth, line, parameters)
      return { month, low: low * 100, median: median * 100, high: high * 100 }
    })
    return { score, moments }
  }
  return { little: curve(littleScore), well: curve(wellScore), months }
}

/** The estimate for one month that the curve holds. */
export function momentAt({ moments }: Curve, month: number): Moment {
  const found = moments.find(moment => moment.month === month)
  if (!found) throw new Error(`The curve has no month ${month}`)
  return found
}
