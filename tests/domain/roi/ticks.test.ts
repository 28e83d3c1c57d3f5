import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceStep, niceTicks } from '../../../src/domain/roi/ticks.ts'

describe('round ticks', () => {
  test('cover what they are for', () => {
    expect(niceTicks(-39_000, 54_900, 5)).toEqual([-40_000, -20_000, 0, 20_000, 40_000, 60_000])
    expect(niceTicks(-18.2, 9.4, 3)).toEqual([-20, -10, 0, 10])
    expect(niceTicks(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100])
  })

  test('are exact below 1 too', () => {
    expect(niceTicks(-0.1, 0.3, 4)).toEqual([-0.1, 0, 0.1, 0.2, 0.3])
    expect(niceTicks(0.01, 0.05, 2)).toEqual([0, 0.02, 0.04, 0.06])
    // 0.3 / 0.1 is a little less than 3.
    expect(niceTicks(0.3, 0.7, 4)).toEqual([0.3, 0.4, 0.5, 0.6, 0.7])
  })

  test('reach to 0 for a span of nothing', () => {
    expect(niceTicks(0, 0, 5)).toEqual([0])
    expect(niceTicks(-5000, -5000, 5)).toEqual([-5000, -4000, -3000, -2000, -1000, 0])
    expect(niceTicks(7, 7, 3)).toEqual([0, 2, 4, 6, 8])
  })

  test('are about as many as asked for, at equal distances, with 0 where the span crosses it', () => {
    const euros = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(euros, euros, fc.integer({ min: 3, max: 8 }), (one, other, about) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const ticks = niceTicks(low, high, about)
        expect(ticks[0]).toBeLessThanOrEqual(low)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high)
        expect(ticks.length).toBeLessThanOrEqual(about * 1.6 + 3)
        if (low < high) expect(ticks.length).toBeGreaterThanOrEqual(about / 1.6)
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
        for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo((ticks[0] ?? 0) + index * step, 6)
        if (low <= 0 && high >= 0) expect(ticks).toContain(0)
      }),
    )
  })
})

test('a round step is the nearest of 1, 2 and 5', () => {
  expect([1, 1.3, 1.5, 3, 3.3, 7, 7.2, 10, 480, 0.04, 1000].map(niceStep)).toEqual([
    1, 1, 2, 2, 5, 5, 10, 10, 500, 0.05, 1000,
  ])
})
