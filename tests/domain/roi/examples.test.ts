import { describe, expect, test } from 'vitest'
import { breakEven } from '../../../src/domain/roi/break-even.ts'
import { mostLikely, type BusinessCase } from '../../../src/domain/roi/business-case.ts'
import { cashFlow } from '../../../src/domain/roi/cash-flow.ts'
import { exactly } from '../../../src/domain/roi/estimate.ts'
import { returnsOf } from '../../../src/domain/roi/returns.ts'
import { simulate } from '../../../src/domain/roi/simulate.ts'
import { summarise } from '../../../src/domain/roi/summary.ts'
import { tornado } from '../../../src/domain/roi/tornado.ts'
import { asked, chances, knownExample, percent, salesTeam, serviceTeam, singleEvent } from './cases.ts'

const likely = (business: BusinessCase, months: number) => returnsOf(cashFlow(business, mostLikely(business), months))
const drawn = (business: BusinessCase, months: number) => summarise(simulate(business, months, chances), 25)

/** p10, median and p90 of the ROI and the chance to earn it back, within 2 points of the printed ones. */
function expectDrawn(business: BusinessCase, months: number, [low, median, high, chance]: readonly number[]): void {
  const { roi, chances: shares } = drawn(business, months)
  const found = [roi?.low, roi?.median, roi?.high, 100 * shares.positive]
  for (const [index, expected] of [low, median, high, chance].entries()) {
    const away = Math.abs((found[index] ?? Number.NaN) - (expected ?? Number.NaN))
    expect(away, `${found.map(Number).map(Math.round).join(' ')}, not ${expected}`).toBeLessThanOrEqual(2.5)
  }
}

describe('example 1, the known one', () => {
  const all = exactly(1)
  const threePeople = asked([
    { share: 0.6, confidence: 0.8 },
    { share: 0.5, confidence: 0.7 },
    { share: 0.7, confidence: 0.6 },
  ])

  test('as it is told: revenue for a benefit, all of it due to the training', () => {
    const found = likely(knownExample(exactly(1), all), 3)
    expect(found).toMatchObject({ benefit: 90_000, cost: 16_000, net: 74_000, ratio: 5.625, roi: 462.5, payback: 1 })
  })
  test.each([
    [20, 18_000, 12.5],
    [30, 27_000, 68.75],
    [40, 36_000, 125],
    [50, 45_000, 181.25],
  ])('at a margin of %i percent', (margin, benefit, roi) => {
    const found = likely(knownExample(exactly(margin / 100), all), 3)
    expect(found.benefit).toBeCloseTo(benefit, 6)
    expect(found.roi).toBeCloseTo(roi, 8)
  })
  test('the margin that earns it back', () => {
    const multiplier = breakEven(knownExample(exactly(0.3), all), 3)?.multiplier ?? Number.NaN
    expect(30 * multiplier).toBeCloseTo(17.78, 2)
  })
  test('with the share that three people think is due to the training', () => {
    const found = likely(knownExample(exactly(0.3), threePeople), 3)
    expect(found.benefit).toBeCloseTo(11_250, 0)
    expect(found.roi).toBeCloseTo(-29.69, 2)
    expect(found.ratio).toBeCloseTo(0.703, 3)
  })
  test('the range of that quarter, and of what follows it', () => {
    const business = knownExample(percent(25, 30, 35), threePeople)
    expectDrawn(business, 3, [-43, -30, -15, 0.4])
    expectDrawn(business, 6, [8, 33, 61, 96])
    expectDrawn(business, 12, [90, 133, 185, 100])
    const year = likely(business, 12)
    expect(Math.round(likely(business, 6).benefit)).toBe(21_448)
    expect(Math.round(year.benefit)).toBe(37_815)
    expect(year.roi).toBeCloseTo(136.3, 1)
    expect(year.ratio).toBeCloseTo(2.363, 3)
    expect(year.payback).toBe(5)
  })
})

describe('example 2, a sales team', () => {
  test('month by month', () => {
    const { start, months } = cashFlow(salesTeam(), mostLikely(salesTeam()), 12)
    expect(start).toBe(36_364)
    const printed = [
      [1, 0, 0.588, 0, 0, -36_364],
      [2, 0, 0.559, 0, 0, -36_364],
      [3, 0.333, 0.5316, 1_531, 1_502, -34_862],
      [4, 0.667, 0.5055, 2_912, 2_838, -32_024],
      [5, 1, 0.4807, 4_153, 4_022, -28_002],
      [6, 1, 0.4571, 3_950, 3_801, -24_201],
      [9, 1, 0.3931, 3_397, 3_206, -14_011],
      [12, 1, 0.3381, 2_921, 2_705, -5_414],
    ]
    for (const [month = 0, ramp = 0, applying = 0, benefit, discounted, cumulative] of printed) {
      const found = months[month - 1]
      expect(found?.ramps[0]).toBeCloseTo(ramp, 3)
      expect(found?.applying).toBeCloseTo(applying, 3)
      // Printed with readiness rounded to two digits: a euro may differ.
      expect(Math.abs((found?.benefit ?? 0) - (benefit ?? 0))).toBeLessThan(1.5)
      expect(Math.abs((found?.discounted.benefit ?? 0) - (discounted ?? 0))).toBeLessThan(1.5)
      expect(Math.abs((found?.cumulative ?? 0) - (cumulative ?? 0))).toBeLessThan(2)
    }
  })
  test.each([
    ['weak', 12, salesTeam(38.04, 25), -30.3, null, [-67, -33, 18, 19]],
    ['weak', 24, salesTeam(38.04, 25), 12.2, 20, [-48, 7, 91, 56]],
    ['as scored', 12, salesTeam(), -14.9, null, [-58, -17, 41, 35]],
    ['as scored', 24, salesTeam(), 48, 15, [-27, 44, 148, 76]],
    ['strong', 12, salesTeam(60.78, 75, 9_288), -21.4, null, [-60, -23, 30, 28]],
    ['strong', 24, salesTeam(60.78, 75, 9_288), 44.2, 16, [-26, 41, 138, 76]],
  ] as const)('%s after-care over %i months', (_, months, business, roi, payback, range) => {
    const found = likely(business, months)
    expect(found.roi).toBeCloseTo(roi, 1)
    expect(found.payback).toBe(payback)
    expectDrawn(business, months, range)
  })
  test('net, ratio and what would earn it back', () => {
    const found = likely(salesTeam(), 12)
    expect(found.net).toBeCloseTo(-5_414, -1)
    expect(found.benefit).toBeCloseTo(30_950, -1)
    expect(found.ratio).toBeCloseTo(0.851, 3)
    expect(found.cashRoi).toBe(found.roi)
    const [year, two] = [breakEven(salesTeam(), 12), breakEven(salesTeam(), 24)]
    expect(year?.multiplier).toBeCloseTo(1.175, 3)
    expect(year?.applying).toBeCloseTo(0.419, 3)
    expect(year?.neededApplying).toBeCloseTo(0.492, 3)
    expect(two?.neededApplying).toBeCloseTo(0.219, 3)
  })
  test('what each uncertain number does', () => {
    const swings = tornado(salesTeam(), 12)
    const printed = {
      startTransfer: [-18_191, 6_315],
      salesUplift: [-15_319, 9_351],
      isolation: [-9_457, -359],
      salesMargin: [-8_784, -2_423],
      halfLife: [-8_251, -3_357],
      cost: [-8_553, -4_413],
    }
    expect(swings.map(({ id }) => id).toSorted()).toEqual(Object.keys(printed).toSorted())
    for (const { id, low, high } of swings) {
      const [worse = 0, better = 0] = Object.entries(printed).find(([name]) => name === id)?.[1] ?? []
      expect(Math.abs(Math.min(low, high) - worse), `${id} ${low} ${high}`).toBeLessThan(60)
      expect(Math.abs(Math.max(low, high) - better), `${id} ${low} ${high}`).toBeLessThan(60)
    }
    const widths = swings.map(({ low, high }) => Math.abs(high - low))
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
  })
})

describe('example 3, a service team against a control group', () => {
  test('at the most likely values', () => {
    const found = likely(serviceTeam, 12)
    expect(found.benefit).toBeCloseTo(28_407, -1)
    expect(found.cost).toBeCloseTo(25_287, -1)
    expect(found.net).toBeCloseTo(3_120, -1)
    expect(found.roi).toBeCloseTo(12.3, 1)
    expect(found.ratio).toBeCloseTo(1.123, 3)
    expect(found.payback).toBe(11)
    expect(breakEven(serviceTeam, 12)?.multiplier).toBeCloseTo(0.89, 3)
  })
  test('over all draws', () => {
    expectDrawn(serviceTeam, 12, [-7, 9, 25, 76])
    const { chances: shares } = drawn(serviceTeam, 12)
    expect(100 * shares.aboveHurdle).toBeCloseTo(10, -1)
    expect(shares.doubled).toBe(0)
  })
  test('cash alone is the material of the errors', () => {
    const found = likely(serviceTeam, 12)
    const errors = returnsOf(
      cashFlow({ ...serviceTeam, streams: serviceTeam.streams.slice(0, 1) }, mostLikely(serviceTeam), 12),
    )
    expect(errors.benefit).toBeCloseTo(25_870, -1)
    expect(found.cash).toBeCloseTo((errors.benefit * 12) / 40.5, 6)
  })
})

test('example 4, an event without anything around it, cannot be earned back', () => {
  const found = likely(singleEvent, 12)
  expect(found.roi).toBeCloseTo(-85.5, 1)
  expect(found.ratio).toBeCloseTo(0.145, 3)
  expectDrawn(singleEvent, 12, [-94, -86, -73, 0])
  const even = breakEven(singleEvent, 12)
  expect(even?.multiplier).toBeCloseTo(6.92, 1)
  expect(even?.neededApplying).toBeCloseTo(2.03, 1)
})
