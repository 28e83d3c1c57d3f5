import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { estimationFor, shortPath } from './a-scenario.ts'

const begun = (scenario: Scenario) => estimationFor(scenario).unfinished

describe('a benefit is begun', () => {
  test.each<[Scenario, string]>([
    [{ salesRevenue: 1_000 }, 'sales'],
    [{ salesUplift: [null, 5, null] }, 'sales'],
    [{ salesMargin: [25, 32, 38] }, 'sales'],
    [{ hoursSaved: [1, null, null] }, 'hours'],
    [{ errorsPerMonth: 40 }, 'errors'],
    [{ errorReduction: [5, 10, 20] }, 'errors'],
    [{ errorFixHours: 2 }, 'errors'],
    [{ turnoverRate: 10 }, 'turnover'],
    [{ otherPerMonth: [null, null, 100] }, 'other'],
  ])('by what only the visitor can know: %j', (scenario, stream) => {
    expect(begun(scenario)).toEqual([stream])
  })

  test('and not by a change to what we assumed', () => {
    expect(
      begun({ workingWeeks: 44, realisation: [10, 20, 30], errorMaterial: 5, replacementCost: [10, 20, 30] }),
    ).toEqual([])
  })

  test('until it counts, each by itself', () => {
    expect(begun({ ...shortPath, errorsPerMonth: 40 })).toEqual(['errors'])
    expect(begun({ ...shortPath, errorsPerMonth: 40, errorReduction: [5, 10, 20], errorFixHours: 2 })).toEqual([])
  })

  test('or until nothing is missing but its share, which is said apart', () => {
    const { unfinished, withoutShare, isReady } = estimationFor({ ...shortPath, isolationMethod: 'control' })
    expect([unfinished, withoutShare, isReady]).toEqual([[], ['sales'], false])
  })
})

describe('costs at lost margin', () => {
  const { rateParticipants: _rate, ...noWage } = shortPath
  const selling: Scenario = { ...noWage, timeValue: 'lostMargin', lostMargin: [50, 80, 150], followSessions: 1_000 }

  test('are part of the whole and of its time', () => {
    expect(estimationFor(selling).cost).toEqual({ total: 14_000 + 288 * 80 + 1_000, time: 288 * 80 })
  })

  test('bear a subsidy up to what they cost at least', () => {
    const least = 0.95 * (14_000 + 288 * 50 + 1_000)
    expect(estimationFor({ ...selling, subsidy: least - 1 }).isReady).toBe(true)
    expect(estimationFor({ ...selling, subsidy: least }).isReady).toBe(false)
  })

  test('allow a subsidy up to what they likely cost, and no more', () => {
    const total = 14_000 + 288 * 80 + 1_000
    expect(estimationFor({ ...selling, subsidy: total }).problems).toEqual([])
    expect(estimationFor({ ...selling, subsidy: total + 1 }).problems).toEqual([{ id: 'subsidy', kind: 'error' }])
  })
})

test('a wrong subsidy leaves the horizon as it is, and a wrong horizon the subsidy', () => {
  const wrongSubsidy = estimationFor({ ...shortPath, subsidy: 50_000, horizon: 6 })
  expect([wrongSubsidy.horizon, wrongSubsidy.business.costs.subsidy]).toEqual([6, 0])
  const wrongHorizon = estimationFor({ ...shortPath, subsidy: 5_000, horizon: 18 })
  expect([wrongHorizon.horizon, wrongHorizon.business.costs.subsidy]).toEqual([12, 5_000])
})
