import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everythingAgainst } from '../../../src/domain/roi/against.ts'
import { mostLikely } from '../../../src/domain/roi/business-case.ts'
import { cashFlow } from '../../../src/domain/roi/cash-flow.ts'
import { returnsOf } from '../../../src/domain/roi/returns.ts'
import { simulate, simulateTo } from '../../../src/domain/roi/simulate.ts'
import { bandOf, netDraws, roiDraws, summarise } from '../../../src/domain/roi/summary.ts'
import { tornado } from '../../../src/domain/roi/tornado.ts'
import { workOut } from '../../../src/domain/roi/work-out.ts'
import { anyCase } from './any-case.ts'
import { chances, few, salesTeam } from './cases.ts'

const always = [12, 24] as const

test('several horizons in one run are what each gives alone, also where follow-up is paid in fewer months', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.array(fc.integer({ min: 3, max: 24 }), { minLength: 1, maxLength: 4 }),
      (business, horizons) => {
        const alone = horizons.map(horizon => simulate(business, horizon, few))
        expect(simulateTo(business, horizons, few)).toEqual(alone)
      },
    ),
    { numRuns: 30 },
  )
})

test('after every month the draws so far are those of that horizon', () => {
  const business = salesTeam(49.37, 48.66, 9_288)
  const seen: number[][] = []
  simulate(business, 9, few, (month, { benefit, cost }) => seen.push([month, benefit[0] ?? 0, cost[0] ?? 0]))
  expect(seen.map(([month]) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  const [, benefit, cost] = seen[6] ?? []
  const seven = simulate(business, 7, few)
  expect([benefit, cost]).toEqual([seven.benefit[0], seven.cost[0]])
})

describe('everything that is shown of a case', () => {
  const business = salesTeam()
  const worked = workOut(business, { horizon: 12, always, hurdle: 25 }, chances)

  test('is one story: the own horizon, the line and the draws agree', () => {
    expect(worked.own).toBe(worked.year)
    const twelve = simulate(business, 12, chances)
    expect(worked.own.drawn).toEqual(summarise(twelve, 25))
    expect(worked.rois).toEqual(roiDraws(twelve))
    expect(worked.net).toHaveLength(25)
    expect(worked.net[12]).toEqual({ month: 12, ...bandOf(netDraws(twelve)) })
    expect(worked.net[0]).toEqual({ month: 0, low: -36_364, median: -36_364, high: -36_364 })
    expect(worked.own.likely).toEqual(returnsOf(cashFlow(business, mostLikely(business), 12)))
    expect(worked.flow.months).toHaveLength(12)
  })
  test('has the printed digits of example 2', () => {
    expect(worked.byShortcut.map(({ id, roi }) => [id, Math.round(roi ?? 0)])).toEqual([
      ['honest', -11],
      ['revenueAsBenefit', 179],
      ['noIsolation', 99],
      ['everyoneApplies', 114],
      ['allThree', 1_385],
    ])
    expect(worked.twoYears.likely.payback).toBe(15)
    expect(worked.own.breakEven?.multiplier).toBeCloseTo(1.175, 3)
    expect(worked.tornado[0]?.id).toBe('salesUplift')
    expect(worked.own.worst.net).toBeLessThan(worked.own.drawn.net.low)
  })
  test('works what is not asked for at once out when it is, and only once', () => {
    expect(worked.tornado).toEqual(tornado(business, 12))
    expect(worked.tornado).toBe(worked.tornado)
    expect(worked.byShortcut).toBe(worked.byShortcut)
    expect(worked.own.worst).toEqual(returnsOf(cashFlow(business, everythingAgainst(business), 12)))
    expect(worked.twoYears.worst).toEqual(returnsOf(cashFlow(business, everythingAgainst(business), 24)))
  })
  test('takes another horizon beside the two that are always there', () => {
    const six = workOut(business, { horizon: 6, always, hurdle: 25 }, few)
    expect([six.own.months, six.year.months, six.twoYears.months]).toEqual([6, 12, 24])
    expect(six.own.drawn).toEqual(summarise(simulate(business, 6, few), 25))
    expect(workOut(business, { horizon: 24, always, hurdle: 25 }, few).own.months).toBe(24)
  })
  test('has no draws of a return where something costs nothing', () => {
    const free = { ...business, costs: { ...business.costs, atStart: 0 } }
    const found = workOut(free, { horizon: 12, always, hurdle: 25 }, few)
    expect(found.rois).toHaveLength(0)
    expect(found.own.drawn.roi).toBeNull()
  })
})
