/** Lanczos approximation (g = 7, nine terms) of the logarithm of the gamma function, for arguments above 0. */
function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  const shifted = x - 1
  const base = shifted + 7.5
  const series = terms.reduce((sum, term, index) => sum + term / (shifted + index + 1), 0.9999999999998099)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

/** The share of a Beta(alpha, beta) distribution below x, from 0 to 1 (DLMF 8.17.22, by Lentz's method for such fractions). */
export function betaBelow(x: number, alpha: number, beta: number): number {
  // The fraction converges fast only left of the mean, and none of its denominators comes near 0 there.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaBelow(1 - x, beta, alpha)
  const front = Math.exp(
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log1p(-x),
  )
  return (front / alpha) * continuedFraction(x, alpha, beta)
}

/** The value below which that share (0 to 1) of a Beta(alpha, beta) distribution lies, to within 1e-10. */
export function betaQuantile(share: number, alpha: number, beta: number): number {
  let low = 0
  let high = 1
  while (high - low > 1e-11) {
    const middle = (low + high) / 2
    if (betaBelow(middle, alpha, beta) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function continuedFraction(x: number, alpha: number, beta: number): number {
  let c = 1
  let d = 1 / (1 - ((alpha + beta) * x) / (alpha + 1))
  let result = d
  let step = 0
  for (let m = 1; Math.abs(step - 1) > 1e-14; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m))
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1))
    for (const numerator of [even, odd]) {
      d = 1 / (1 + numerator * d)
      c = 1 + numerator / c
      step = c * d
      result *= step
    }
  }
  return result
}
