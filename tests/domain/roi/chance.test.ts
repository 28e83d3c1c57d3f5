import { describe, expect, test } from 'vitest'
import { exactly, pertQuantile, pertShape, type Estimate } from '../../../src/domain/roi/estimate.ts'
import { betaQuantiles } from '../../../src/domain/roi/quantiles.ts'
import { evenChances, simulate } from '../../../src/domain/roi/simulate.ts'
import { summarise } from '../../../src/domain/roi/summary.ts'
import { seededFor } from '../../../src/domain/random.ts'
import { betaQuantile } from '../../../src/domain/transfer/beta.ts'
import { chances, few, salesTeam } from './cases.ts'

describe('chance', () => {
  test('the same seed gives the same digits, another seed nearly the same', () => {
    const again = evenChances(10_000, name => seededFor(2, name))
    const other = evenChances(10_000, name => seededFor(77, name))
    const of = (which: typeof chances) => summarise(simulate(salesTeam(), 12, which), 25)
    expect(of(again)).toEqual(of(chances))
    expect(of(other)).not.toEqual(of(chances))
    expect(Math.abs((of(other).roi?.median ?? 0) - (of(chances).roi?.median ?? 0))).toBeLessThan(2)
  })
  test('each of as many equal parts is drawn once', () => {
    const parts = [...few('any')].map(share => Math.floor(share * 400)).toSorted((a, b) => a - b)
    expect(parts).toEqual(Array.from({ length: 400 }, (_, part) => part))
    expect([...few('any')]).not.toEqual([...few('other')])
  })
  test('the fast quantiles are those of the Beta distribution', () => {
    for (const [alpha, beta] of [
      [1, 5],
      [5, 1],
      [2.5, 3.5],
      [3.71, 2.29],
      [1.24, 0.76],
    ] as const) {
      const quantile = betaQuantiles({ alpha, beta })
      for (const share of [0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1])
        expect(quantile(share)).toBeCloseTo(betaQuantile(share, alpha, beta), 4)
    }
  })
  test('PERT as in 2.12: 2, 5 and 10 have a mean of 5.33 and p10 to p90 of 3.40 to 7.39', () => {
    const estimated: Estimate = { low: 2, likely: 5, high: 10 }
    const middles = Array.from({ length: 1_000 }, (_, part) => pertQuantile(estimated, (part + 0.5) / 1_000))
    expect(middles.reduce((sum, value) => sum + value, 0) / 1_000).toBeCloseTo(5.3333, 3)
    expect(pertQuantile(estimated, 0.1)).toBeCloseTo(3.4, 2)
    expect(pertQuantile(estimated, 0.9)).toBeCloseTo(7.39, 2)
    expect(pertShape(exactly(4))).toBeNull()
    expect(pertQuantile(exactly(4), 0.1)).toBe(4)
  })
})
