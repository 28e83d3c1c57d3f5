import { betaQuantile } from '../transfer/beta.ts'

/** What somebody expects of a number: at least, most likely and at most. All three alike = known exactly. */
export interface Estimate {
  low: number
  likely: number
  high: number
}

export function exactly(value: number): Estimate {
  return { low: value, likely: value, high: value }
}

/** A triple of a form as an estimate, of which so much is one whole: 100 makes shares of percentages. */
export function estimateOf([low, likely, high]: readonly [number, number, number], whole: number): Estimate {
  return { low: low / whole, likely: likely / whole, high: high / whole }
}

/** Low, likely and high as shares of one number. */
export function around(value: number, [low, likely, high]: readonly [number, number, number]): Estimate {
  return { low: low * value, likely: likely * value, high: high * value }
}

/** The two shapes of a Beta distribution. */
export interface Shape {
  alpha: number
  beta: number
}

/** The shape of a PERT distribution between low and high (2.12); null for a number that is known exactly. */
export function pertShape({ low, likely, high }: Estimate): Shape | null {
  if (high <= low) return null
  const width = high - low
  return { alpha: 1 + (4 * (likely - low)) / width, beta: 1 + (4 * (high - likely)) / width }
}

/** The value below which that share (0 to 1) of a PERT distribution lies. */
export function pertQuantile(estimate: Estimate, share: number): number {
  const shape = pertShape(estimate)
  if (!shape) return estimate.likely
  return estimate.low + (estimate.high - estimate.low) * betaQuantile(share, shape.alpha, shape.beta)
}
