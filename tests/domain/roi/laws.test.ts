import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEven, neededMargin } from '../../../src/domain/roi/break-even.ts'
import { mostLikely, type BusinessCase } from '../../../src/domain/roi/business-case.ts'
import { cashFlow } from '../../../src/domain/roi/cash-flow.ts'
import { exactly, type Estimate } from '../../../src/domain/roi/estimate.ts'
import { returnsOf } from '../../../src/domain/roi/returns.ts'
import { simulate } from '../../../src/domain/roi/simulate.ts'
import { summarise } from '../../../src/domain/roi/summary.ts'
import { tornado } from '../../../src/domain/roi/tornado.ts'
import { anyCase, between, months } from './any-case.ts'
import { few, nothingGained, salesTeam, serviceTeam } from './cases.ts'

const sample = { numRuns: 60, seed: 5 }
const likely = (business: BusinessCase, months = 12) => returnsOf(cashFlow(business, mostLikely(business), months))
const drawn = (business: BusinessCase, months = 12) => summarise(simulate(business, months, few), 25)

describe('for any case within the bounds', () => {
  test('every number is a number, and ROI is BCR less one, in percent', () => {
    fc.assert(
      fc.property(anyCase, months, (business, horizon) => {
        const { ratio, roi, cashRoi, ...money } = likely(business, horizon)
        for (const value of [money.benefit, money.cash, money.cost, money.net]) expect(value).toSatisfy(Number.isFinite)
        expect(roi === null).toBe(money.cost <= 0)
        if (roi !== null && ratio !== null)
          expect(roi).toBeCloseTo((ratio - 1) * 100, 6 - Math.ceil(Math.log10(ratio + 1)))
        if (cashRoi !== null) expect(cashRoi).toBeLessThanOrEqual((roi ?? 0) + 1e-9 * Math.abs(roi ?? 0))
      }),
      sample,
    )
  })
  test('cautious is at most expected, and expected at most favourable; chances are shares', () => {
    fc.assert(
      fc.property(anyCase, months, (business, horizon) => {
        const { net, roi, ratio, chances: shares } = drawn(business, horizon)
        for (const band of [net, roi, ratio]) {
          if (!band) continue
          expect([band.low, band.median, band.high].every(Number.isFinite)).toBe(true)
          expect(band.low <= band.median && band.median <= band.high).toBe(true)
        }
        for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true)
        expect(shares.doubled).toBeLessThanOrEqual(shares.positive)
      }),
      sample,
    )
  })
  test('a draw of what is known exactly is the plain sum', () => {
    fc.assert(
      fc.property(anyCase, months, (business, horizon) => {
        const known = exact(business)
        const sum = likely(known, horizon)
        const { benefit, cost, payback } = simulate(known, horizon, few)
        for (const [found, expected] of [
          [benefit[7], sum.benefit],
          [cost[7], sum.cost],
        ]) {
          expect(Math.abs((found ?? 0) - (expected ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(expected ?? 0) + 1e-9)
        }
        expect(payback[7]).toBe(sum.payback ?? 0)
      }),
      sample,
    )
  })
  test('more benefit, a larger share due to the training and less cost never lower the net result of any draw', () => {
    fc.assert(
      fc.property(anyCase, months, between(0, 1), (business, horizon, step) => {
        const before = nets(business, horizon)
        const [isolation] = business.isolations
        const better: BusinessCase[] = [
          { ...business, streams: business.streams.map(one => ({ ...one, base: one.base * (1 + step) })) },
          { ...business, costs: { ...business.costs, atStart: business.costs.atStart * (1 - step) } },
          { ...business, costs: { ...business.costs, followUp: business.costs.followUp * (1 - step) } },
          {
            ...business,
            isolations: isolation
              ? [{ ...isolation, estimate: towardsOne(isolation.estimate, step) }]
              : business.isolations,
          },
        ]
        for (const one of better) {
          const after = nets(one, horizon)
          const rounding = 1e-9 * (1 + Math.max(...before.map(Math.abs)))
          expect(after.every((net, draw) => net >= (before[draw] ?? 0) - rounding)).toBe(true)
        }
      }),
      sample,
    )
  })
  test('all money doubled leaves the ROI as it is', () => {
    fc.assert(
      fc.property(anyCase, months, (business, horizon) => {
        const { costs, streams } = business
        const { lostMargin } = costs
        const doubled: BusinessCase = {
          ...business,
          streams: streams.map(one => ({ ...one, base: 2 * one.base })),
          costs: {
            ...costs,
            atStart: 2 * costs.atStart,
            followUp: 2 * costs.followUp,
            lostMargin: lostMargin && { ...lostMargin, hours: 2 * lostMargin.hours },
          },
        }
        const [one, two] = [drawn(business, horizon), drawn(doubled, horizon)]
        expect(two.chances).toEqual(one.chances)
        expect(two.roi).toEqual(one.roi)
      }),
      sample,
    )
  })
})

describe('at the edges', () => {
  test('no benefit: all cost is lost, nothing earns it back, and nothing moves it but the cost', () => {
    expect(likely(nothingGained)).toMatchObject({ benefit: 0, ratio: 0, roi: -100, payback: null })
    expect(drawn(nothingGained).roi).toEqual({ low: -100, median: -100, high: -100 })
    expect(breakEven(nothingGained, 12)).toBeNull()
    expect(tornado(nothingGained, 12).map(({ id }) => id)).toEqual(['cost'])
  })
  test('no cost: no ROI, and it is earned back at once', () => {
    const free: BusinessCase = { ...salesTeam(), costs: { ...salesTeam().costs, atStart: 0 } }
    expect(likely(free)).toMatchObject({ cost: 0, roi: null, ratio: null, cashRoi: null, payback: 1 })
    expect(drawn(free)).toMatchObject({ roi: null, ratio: null })
    expect(drawn(free).chances.positive).toBe(1)
    expect(simulate(free, 12, few).payback[0]).toBe(1)
  })
  test('a subsidy comes off after the overrun', () => {
    const paid: BusinessCase = {
      ...salesTeam(),
      costs: { ...salesTeam().costs, subsidy: 10_000, factor: exactly(1.1) },
    }
    expect(likely(paid).cost).toBeCloseTo(36_364 * 1.1 - 10_000, 6)
    expect(simulate(paid, 12, few).cost[0]).toBeCloseTo(36_364 * 1.1 - 10_000, 6)
  })
  test('coming back to it is paid within the horizon, also of a quarter', () => {
    const undiscounted: BusinessCase = { ...serviceTeam, discountRate: 0 }
    const costs = (horizon: number) => {
      const { start, months } = cashFlow(undiscounted, mostLikely(undiscounted), horizon)
      return { start, monthly: months.map(({ cost }) => cost) }
    }
    expect(costs(3)).toEqual({ start: 22_940, monthly: [800, 800, 800] })
    expect(costs(8)).toEqual({ start: 22_940, monthly: [400, 400, 400, 400, 400, 400, 0, 0] })
  })
  test('a lag beyond the horizon brings nothing', () => {
    const late: BusinessCase = { ...salesTeam(), streams: salesTeam().streams.map(one => ({ ...one, lag: 12 })) }
    expect(likely(late).benefit).toBe(0)
    expect(likely(late, 13).benefit).toBeGreaterThan(0)
  })
  test('a stream without an isolation is a fault of ours', () => {
    expect(() => simulate({ ...salesTeam(), isolations: [] }, 12, few)).toThrow('There is no isolation 0')
  })
  test('who applies it is weighed by what each stream is worth', () => {
    const [stream] = salesTeam().streams
    if (!stream) throw new Error('A sales team has a stream')
    const late = { ...stream, lag: 8 }
    const applying = (...streams: BusinessCase['streams']) => breakEven({ ...salesTeam(), streams }, 12)?.applying ?? 0
    expect(applying(stream, { ...late, base: 0 })).toBeCloseTo(applying(stream), 12)
    expect(applying({ ...stream, base: 0 }, late)).toBeCloseTo(applying(late), 12)
    expect(applying(stream, late)).toBeLessThan(applying(stream))
    expect(applying(stream, { ...late, base: 2 * late.base })).toBeLessThan(applying(stream, late))
  })
  test('first of all: the margin a month per participant that earns it back', () => {
    expect(neededMargin(36_364, 12, 12)).toBeCloseTo(252.53, 2)
  })
})

function exact(business: BusinessCase): BusinessCase {
  const { applied, costs, isolations, streams } = business
  const fixed = ({ likely: value }: Estimate) => exactly(value)
  return {
    ...business,
    applied: { mode: 'evaluation', measuredMonths: 2, halfLife: fixed(applied.halfLife) },
    streams: streams.map(one => ({
      ...one,
      factors: one.factors.map(factor => ({ ...factor, estimate: fixed(factor.estimate) })),
    })),
    isolations: isolations.map(one => ({ ...one, estimate: fixed(one.estimate) })),
    costs: {
      ...costs,
      factor: exactly(1),
      lostMargin: costs.lostMargin && { ...costs.lostMargin, perHour: fixed(costs.lostMargin.perHour) },
    },
  }
}

function nets(business: BusinessCase, horizon: number): number[] {
  const { benefit, cost } = simulate(business, horizon, few)
  return [...benefit].map((brought, draw) => brought - (cost[draw] ?? 0))
}

/** Every part of an estimate a step nearer to one: for each share its quantile is higher, or equal. */
function towardsOne({ low, likely: middle, high }: Estimate, step: number): Estimate {
  const nearer = (value: number) => value + (1 - value) * step
  return { low: nearer(low), likely: nearer(middle), high: nearer(high) }
}
