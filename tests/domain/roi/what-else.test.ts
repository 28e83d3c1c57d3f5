import { describe, expect, test } from 'vitest'
import { everythingAgainst } from '../../../src/domain/roi/against.ts'
import { mostLikely, type BusinessCase } from '../../../src/domain/roi/business-case.ts'
import { cashFlow } from '../../../src/domain/roi/cash-flow.ts'
import { difference, pairedDifference } from '../../../src/domain/roi/difference.ts'
import { returnsOf } from '../../../src/domain/roi/returns.ts'
import { byShortcut } from '../../../src/domain/roi/shortcuts.ts'
import { simulate } from '../../../src/domain/roi/simulate.ts'
import { chances, salesTeam, serviceTeam, singleEvent } from './cases.ts'

const likely = (business: BusinessCase, months = 12) => returnsOf(cashFlow(business, mostLikely(business), months))

describe('the value of follow-up, as printed in example 2', () => {
  const [weak, scored, strong] = [salesTeam(38.04, 25), salesTeam(), salesTeam(60.78, 75, 9_288)]
  // Printed with readiness rounded to two digits, of which a hundredth is worth some euros.
  const within = 20

  test.each([
    ['from weak', weak, 12, 10_366, 1_284, 14],
    ['from weak', weak, 24, 24_748, 15_666, 172],
    ['from as scored', scored, 12, null, -4_309, null],
    ['from as scored', scored, 24, null, 2_622, 29],
  ] as const)('%s, within %s months', (_, before, months, benefit, net, percent) => {
    const found = difference(likely(before, months), likely(strong, months))
    expect(Math.abs(found.cost - 9_082)).toBeLessThan(1)
    if (benefit !== null) expect(Math.abs(found.benefit - benefit)).toBeLessThan(within)
    expect(Math.abs(found.net - net)).toBeLessThan(within)
    if (percent !== null) expect(Math.round(100 * (found.return ?? Number.NaN))).toBe(percent)
  })
  test('what costs nothing more has no return on it', () => {
    expect(difference(likely(weak), likely(scored)).return).toBeNull()
    expect(difference(likely(strong), likely(scored)).return).toBeNull()
  })
  test('drawn alike, a change is told apart from chance', () => {
    const draw = (business: BusinessCase) => simulate(business, 24, chances)
    const { net, better } = pairedDifference(draw(weak), draw(strong))
    expect(net.low).toBeLessThan(net.median)
    expect(Math.abs(net.median - 15_666)).toBeLessThan(3_000)
    expect(better).toBeGreaterThan(0.9)
    expect(pairedDifference(draw(weak), draw(weak))).toEqual({ net: { low: 0, median: 0, high: 0 }, better: 0 })
  })
})

describe('shortcuts, as printed in example 2', () => {
  test.each([
    ['honest', -10.6],
    ['revenueAsBenefit', 179],
    ['noIsolation', 99],
    ['everyoneApplies', 114],
    ['allThree', 1_385],
  ] as const)('%s', (shortcut, roi) => {
    const digits = shortcut === 'honest' ? 1 : 0
    expect(likely(byShortcut(salesTeam(), shortcut, 12)).roi).toBeCloseTo(roi, digits)
  })
  test('without sales there is no revenue to take for a benefit', () => {
    expect(byShortcut(singleEvent, 'revenueAsBenefit', 12).streams).toEqual(singleEvent.streams)
  })
})

describe('everything against', () => {
  const worst = (business: BusinessCase) => returnsOf(cashFlow(business, everythingAgainst(business), 12))

  test('each number at its unfavourable end', () => {
    expect(everythingAgainst(salesTeam())).toMatchObject({
      factors: [[0.02, 0.25]],
      isolations: [expect.closeTo(0.3375, 10)],
      costFactor: 1.2,
      lostMargin: 0,
    })
    expect(worst(salesTeam()).cost).toBeCloseTo(1.2 * 36_364, 6)
    const selling: BusinessCase = {
      ...salesTeam(),
      costs: { ...salesTeam().costs, lostMargin: { hours: 288, perHour: { low: 50, likely: 80, high: 150 } } },
    }
    expect(worst(selling).cost).toBeCloseTo(1.2 * (36_364 + 288 * 150), 6)
  })
  test('few who start to apply it: the printed low end of example 2; what was measured is as it was', () => {
    const [business, { start }] = [salesTeam(), everythingAgainst(salesTeam())]
    const { net } = returnsOf(cashFlow(business, { ...mostLikely(business), start }, 12))
    expect(Math.abs(net - -18_191)).toBeLessThan(60)
    expect(everythingAgainst(serviceTeam).start).toBe(1)
  })
  test('is worse than nearly every draw', () => {
    for (const business of [salesTeam(), serviceTeam, singleEvent]) {
      const { benefit, cost } = simulate(business, 12, chances)
      const { net } = worst(business)
      const worse = benefit.filter((brought, draw) => brought - (cost[draw] ?? 0) < net).length
      expect(worse / benefit.length).toBeLessThan(0.001)
    }
  })
})
