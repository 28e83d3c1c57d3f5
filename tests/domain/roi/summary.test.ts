import { describe, expect, test } from 'vitest'
import { pairedDifference } from '../../../src/domain/roi/difference.ts'
import type { Outcomes } from '../../../src/domain/roi/simulate.ts'
import { netDraws, roiDraws, summarise } from '../../../src/domain/roi/summary.ts'

const outcomes: Outcomes = {
  horizon: 24,
  benefit: Float64Array.of(10, 20, 30, 5),
  cost: Float64Array.of(10, 10, 10, 10),
  payback: Uint8Array.of(12, 13, 1, 0),
}

describe('what is said of four draws', () => {
  const said = summarise(outcomes, 50)

  test('is the band of what is left over, and of each euro', () => {
    const band = (low: number, median: number, high: number) => ({
      low: expect.closeTo(low, 9),
      median: expect.closeTo(median, 9),
      high: expect.closeTo(high, 9),
    })
    expect(said.net).toEqual(band(-3.5, 5, 17))
    expect(said.roi).toEqual(band(-35, 50, 170))
    expect(said.ratio).toEqual(band(0.65, 1.5, 2.7))
  })

  test('takes a return for above a border only where it is more', () => {
    expect(said.chances).toMatchObject({ positive: 2 / 4, doubled: 1 / 4, aboveHurdle: 2 / 4 })
    expect(summarise(outcomes, 100).chances.aboveHurdle).toBe(1 / 4)
  })

  test('counts payback in the twelfth month as within a year, and none at all as not', () => {
    expect(said.chances.withinYear).toBe(2 / 4)
  })

  test('has no return as soon as one of them costs nothing', () => {
    const free = summarise({ ...outcomes, cost: Float64Array.of(10, 10, 0, 10) }, 50)
    expect(free).toMatchObject({ roi: null, ratio: null })
    expect(free.chances.positive).toBe(2 / 4)
  })
})

test('what is left over and the return are told draw by draw', () => {
  expect([...netDraws(outcomes)]).toEqual([0, 10, 20, -5])
  expect([...roiDraws(outcomes)]).toEqual([0, 100, 200, -50])
})

test('a change is weighed draw by draw, its cost too, and is better only where it brings more', () => {
  const after = { ...outcomes, benefit: Float64Array.of(11, 23, 36, 15), cost: Float64Array.of(12, 13, 14, 15) }
  const { net, better } = pairedDifference(outcomes, after)
  // It brings 1, 3, 6 and 10 for a cost of 2, 3, 4 and 5.
  expect(net.median).toBe(1)
  expect(better).toBe(2 / 4)
})
