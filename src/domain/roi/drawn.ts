import { pertShape, type Estimate } from './estimate.ts'
import { betaQuantiles } from './quantiles.ts'

/** A number that is not known exactly, draw by draw. */
export function drawn(estimate: Estimate, shares: Float64Array): Float64Array {
  return drawnOnce(shares, estimate, () => pertDraws(estimate, shares))
}

function pertDraws(estimate: Estimate, shares: Float64Array): Float64Array {
  const shape = pertShape(estimate)
  if (!shape) return new Float64Array(shares.length).fill(estimate.likely)
  const quantile = betaQuantiles(shape)
  return shares.map(share => estimate.low + (estimate.high - estimate.low) * quantile(share))
}

/** What is left of an effect after one more month, by how long half of it lasts: no power per month. */
export function leftDraws(halfLife: Estimate, shares: Float64Array): Float64Array {
  return drawnOnce(shares, halfLife, () => pertDraws(halfLife, shares).map(months => 2 ** (-1 / months)))
}

/** Beta(μν, (1 − μ)ν) around the share who apply at once. */
export function startDraws(start: { mean: number; nu: number }, shares: Float64Array): Float64Array {
  const { mean, nu } = start
  return drawnOnce(shares, start, () => shares.map(betaQuantiles({ alpha: mean * nu, beta: (1 - mean) * nu })))
}

/** What was last drawn with the same chances: in a case of which one number is dragged, all others stay as they are. */
const lastDrawn = new WeakMap<Float64Array, { of: string; values: Float64Array }>()

/** Not to be written to: the next case with the same estimate gets the same list. */
function drawnOnce(shares: Float64Array, estimate: object, draw: () => Float64Array): Float64Array {
  const of = Object.values(estimate).join()
  const last = lastDrawn.get(shares)
  if (last?.of === of) return last.values
  const values = draw()
  lastDrawn.set(shares, { of, values })
  return values
}
