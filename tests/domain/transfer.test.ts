import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaBelow, betaQuantile } from '../../src/domain/transfer/beta.ts'
import { transfer, transferAt } from '../../src/domain/transfer/curve.ts'
import { model } from '../../src/model/index.ts'

/** The table under "Transfer range" in 3.6, for the same readiness and after phase and a weight of 6: percentages. */
const table = [
  [0, 47, 6, 23.5, 11.8, 0.7, 7.7, 29.0],
  [10, 50, 7.6, 28.9, 16.7, 2.1, 13.0, 37.0],
  [20, 53, 9.2, 33.7, 21.5, 4.1, 18.2, 43.7],
  [30, 56, 10.8, 38.1, 25.9, 6.5, 23.1, 49.6],
  [40, 59, 12.4, 42.2, 30.2, 9.1, 27.9, 54.7],
  [50, 62, 14, 46.1, 34.2, 11.9, 32.4, 59.4],
  [60, 65, 15.6, 49.8, 38.1, 14.7, 36.7, 63.7],
  [70, 68, 17.2, 53.4, 41.9, 17.7, 41.0, 67.6],
  [80, 71, 18.8, 56.9, 45.6, 20.8, 45.1, 71.2],
  [90, 74, 20.4, 60.4, 49.2, 24.0, 49.1, 74.6],
  [100, 77, 22, 63.7, 52.8, 27.2, 53.1, 77.8],
] as const

describe.each(table)('at readiness %i', (score, start, halfLife, mean6, mean12, p10, median, p90) => {
  test('gives the figures of the specification', () => {
    const estimate = transfer({ readiness: score, after: score, nu: 6 }, model.parameters)
    const percent = (share: number | undefined) => Number(((share ?? Number.NaN) * 100).toFixed(1))
    const [half, year] = estimate.shown
    expect(percent(estimate.start)).toBe(start)
    expect(estimate.halfLife).toBeCloseTo(halfLife, 10)
    const figures = [half?.mean, year?.mean, year?.low, year?.median, year?.high].map(percent)
    for (const [index, expected] of [mean6, mean12, p10, median, p90].entries()) {
      expect(Math.abs((figures[index] ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.1)
    }
  })
})

describe('the Beta distribution', () => {
  test('matches the cases with a closed form', () => {
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 12)
    expect(betaBelow(0.3, 2, 1)).toBeCloseTo(0.09, 12)
    expect(betaBelow(0.3, 1, 3)).toBeCloseTo(1 - 0.7 ** 3, 12)
    expect(betaBelow(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 12)
    expect(betaBelow(0.3, 0.001, 1)).toBeCloseTo(0.3 ** 0.001, 12)
    expect(betaBelow(0.3, 1, 0.02)).toBeCloseTo(1 - 0.7 ** 0.02, 12)
  })

  test('is as exact close to its ends, and has nothing beyond them', () => {
    expect(betaBelow(1e-9, 0.5, 1)).toBeCloseTo(1e-9 ** 0.5, 12)
    expect(betaBelow(1 - 1e-9, 1, 0.5)).toBeCloseTo(1 - 1e-9 ** 0.5, 8)
    expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3)]).toEqual([0, 1])
    expect([betaBelow(0, 0.2, 0.3), betaBelow(1, 0.2, 0.3)]).toEqual([0, 1])
  })

  test('has a quantile that is the inverse of its share below', () => {
    const shapes = fc.record({
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      alpha: fc.double({ min: 0.1, max: 30, noNaN: true }),
      beta: fc.double({ min: 0.1, max: 30, noNaN: true }),
    })
    fc.assert(
      fc.property(shapes, ({ share, alpha, beta }) => {
        const at = betaQuantile(share, alpha, beta)
        fc.pre(at > 1e-6 && at < 1 - 1e-6)
        expect(betaBelow(at, alpha, beta)).toBeCloseTo(share, 5)
      }),
    )
  })
})

test('falls month by month, and keeps low at most the median at most high', () => {
  const estimate = transfer({ readiness: 49, after: 40, nu: 6 }, model.parameters)
  const points = Array.from({ length: 25 }, (_, month) => transferAt(month, estimate, model.parameters))
  for (const [index, at] of points.entries()) {
    expect(at.low).toBeLessThanOrEqual(at.median)
    expect(at.median).toBeLessThanOrEqual(at.high)
    const before = points[index - 1]
    if (before) expect(at.mean).toBeLessThan(before.mean)
  }
})
