import { describe, expect, test } from 'vitest'
import { mostLikely, type StreamId } from '../../../src/domain/roi/business-case.ts'
import { caseOf } from '../../../src/domain/roi/case-of.ts'
import { cashFlow } from '../../../src/domain/roi/cash-flow.ts'
import type { RoiInputs, RoiParameters } from '../../../src/domain/roi/inputs.ts'
import { returnsOf } from '../../../src/domain/roi/returns.ts'
import { assembleModel } from '../../../src/schemas/assemble.ts'
import { salesTeam, serviceTeam } from './cases.ts'

const model = assembleModel().parameters
const parameters: RoiParameters = {
  numbers: {
    employerLoad: 30,
    productiveHours: 1_600,
    readiness: 50,
    afterCare: 50,
    certainty: 5,
    workingWeeks: 46,
    errorMaterial: 0,
    horizon: 12,
    discountRate: 8,
    salesLag: 2,
    otherLag: 0,
    rampUp: 3,
  },
  evaluation: { salesLag: 0, otherLag: 0, rampUp: 1 },
  ranges: { realisation: [20, 50, 80], turnoverReduction: [0, 5, 12], replacementCost: [10, 21, 40] },
  isolation: {
    smallGroup: [70, 100, 120],
    largeGroup: [85, 100, 110],
    largeFrom: 30,
    trend: [60, 100, 120],
    none: [10, 25, 50],
  },
  costFactor: [95, 100, 120],
  halfLifeSpread: [0.6, 1, 1.4],
  followUpMonths: 6,
}
const nothing: RoiInputs = {
  mode: 'forecast',
  numbers: {},
  ranges: {},
  timeValue: 'wage',
  isolation: { method: 'none' },
  isolationOf: {},
}
const sales: RoiInputs = {
  ...nothing,
  numbers: {
    ...{ participants: 12, managers: 3, rateParticipants: 48, rateManagers: 62, rateStaff: 52 },
    ...{ trainerFee: 14_000, material: 2_500, venue: 2_100, participantHours: 24, managerHours: 10, staffHours: 40 },
    ...{ salesRevenue: 100_000, readiness: 49.37, afterCare: 48.66, certainty: 6 },
  },
  ranges: { salesUplift: [2, 5, 10], salesMargin: [25, 32, 38] },
  isolation: { method: 'stakeholder', asked: [[60, 75]] },
}
const service: RoiInputs = {
  ...nothing,
  mode: 'evaluation',
  numbers: {
    ...{ participants: 30, managers: 2, grossYearPay: 39_000, rateParticipants: 38, rateManagers: 55, rateStaff: 50 },
    ...{ trainerFee: 9_500, participantHours: 8, managerHours: 12, staffHours: 60, followEvaluation: 2_400 },
    ...{ errorsPerMonth: 700, errorFixHours: 0.75, errorMaterial: 12, turnoverRate: 22, rampUp: 2, measuredMonths: 6 },
  },
  ranges: { errorReduction: [12, 14, 16], hoursSaved: [0.1, 0.25, 0.4] },
  isolationOf: {
    errors: { method: 'control', controlTrained: 14, controlUntrained: 5, controlSize: 24 },
    hours: {
      method: 'stakeholder',
      asked: [
        [50, 70],
        [60, 60],
      ],
    },
  },
}
const built = (inputs: RoiInputs) => caseOf(inputs, parameters, model).business
const likely = (inputs: RoiInputs) => {
  const business = built(inputs)
  return returnsOf(cashFlow(business, mostLikely(business), 12))
}

describe('the worked examples, as a visitor fills them in', () => {
  test('a sales team', () => {
    const found = likely(sales)
    expect(found.cost).toBe(36_364)
    expect(found.net).toBeCloseTo(-5_414, -1)
    expect(built(sales).applied).toEqual(salesTeam().applied)
    expect(built(sales).streams[0]).toMatchObject({ id: 'sales', base: 1_200_000, lag: 2, isolation: 0, cashShare: 1 })
  })
  test('a service team, each stream with a method of its own', () => {
    const found = likely(service)
    expect(found.net).toBeCloseTo(3_120, -1)
    expect(found.payback).toBe(11)
    const { streams, isolations, costs } = built(service)
    expect(streams.map(({ id, isolation }) => [id, isolations[isolation]?.id])).toEqual([
      ['hours', 'isolation hours'],
      ['errors', 'isolation errors'],
      ['turnover', 'isolation'],
    ])
    expect(costs).toEqual(serviceTeam.costs)
  })
})

test('streams with one method share one draw, also around a stream with its own', () => {
  const numbers = { ...service.numbers, salesRevenue: 1_000 }
  const all = { ...service, numbers, ranges: { ...service.ranges, ...sales.ranges } }
  const names = (own: readonly StreamId[]) => {
    const isolationOf = Object.fromEntries(own.map(id => [id, { method: 'none' } as const]))
    const { streams, isolations } = built({ ...all, isolationOf })
    expect(isolations).toHaveLength(own.length + 1)
    return streams.map(({ isolation }) => isolations[isolation]?.id)
  }
  expect(names(['errors'])).toEqual(['isolation', 'isolation', 'isolation errors', 'isolation'])
  expect(names(['sales'])).toEqual(['isolation sales', 'isolation', 'isolation', 'isolation'])
})

describe('what is not filled in', () => {
  test('nothing: no stream, no cost, no number that is none', () => {
    const { business, withoutShare } = caseOf(nothing, parameters, model)
    expect(business.streams).toEqual([])
    expect(withoutShare).toEqual([])
    expect(likely(nothing)).toMatchObject({ benefit: 0, cost: 0, roi: null })
  })
  test('a stream counts only when all of it is there', () => {
    const { salesRevenue: _revenue, ...numbers } = sales.numbers
    expect(built({ ...sales, numbers }).streams).toEqual([])
    expect(built({ ...sales, ranges: { salesUplift: [2, 5, 10] } }).streams).toEqual([])
  })
  test('a rate follows from a year’s pay, its load and the hours worked for it', () => {
    const { rateParticipants: _rate, ...numbers } = service.numbers
    const rate = (39_000 * 1.3) / 1_600
    const difference = likely(service).cost - likely({ ...service, numbers }).cost
    expect(difference).toBeCloseTo(30 * 8 * (38 - rate), 6)
  })
  test('managers and staff cost what participants do where nothing else is known', () => {
    const { rateManagers: _managers, rateStaff: _staff, ...numbers } = sales.numbers
    expect(likely({ ...sales, numbers }).cost).toBe(36_364 - 30 * (62 - 48) - 40 * (52 - 48))
  })
})

describe('choices', () => {
  test('time at lost margin takes the place of the wage, never beside it', () => {
    const lost = built({ ...sales, timeValue: 'lostMargin', ranges: { ...sales.ranges, lostMargin: [50, 80, 150] } })
    expect(lost.costs.lostMargin).toEqual({ hours: 288, perHour: { low: 50, likely: 80, high: 150 } })
    expect(lost.costs.atStart).toBe(36_364 - 288 * 48)
    expect(built({ ...sales, timeValue: 'lostMargin' }).costs).toEqual(built(sales).costs)
  })
  test('what follows the training, and what others pay of it', () => {
    const numbers = { ...sales.numbers, followSessions: 3_600, followParticipantHours: 6, followManagerHours: 12 }
    const { costs } = built({ ...sales, numbers: { ...numbers, subsidy: 4_000 } })
    expect(costs).toMatchObject({ followUp: 9_288, subsidy: 4_000 })
  })
  test('each method gives its share', () => {
    const share = (isolation: RoiInputs['isolation']) => built({ ...sales, isolation }).isolations[0]?.estimate
    const control = { method: 'control', controlTrained: 14, controlUntrained: 5 } as const
    const small = {
      low: expect.closeTo(0.45, 10),
      likely: expect.closeTo(9 / 14, 10),
      high: expect.closeTo(5.4 / 7, 10),
    }
    expect(share({ ...control, controlSize: 29 })).toEqual(small)
    expect(share({ ...control, controlSize: 30 })?.low).toBeCloseTo((0.85 * 9) / 14, 10)
    expect(share(control)?.low).toBeCloseTo(0.45, 10)
    const trend = { method: 'trend', trendBaseline: 125, trendForecast: 112, trendActual: 100 } as const
    expect(share(trend)?.likely).toBeCloseTo(0.48, 10)
    expect(share({ method: 'none' })).toEqual({ low: 0.1, likely: 0.25, high: 0.5 })
    expect(share({ ...control, share: [20, 30, 60] })).toEqual({ low: 0.2, likely: 0.3, high: 0.6 })
  })
  test.each([
    { method: 'control', controlTrained: 14 },
    { method: 'control', controlTrained: 0, controlUntrained: 5 },
    { method: 'trend', trendBaseline: 125, trendForecast: 112 },
    { method: 'trend', trendBaseline: 100, trendForecast: 130, trendActual: 120 },
    { method: 'stakeholder', asked: [] },
    { method: 'stakeholder' },
  ] as const)('a method without its figures gives none, and that is said: %j', isolation => {
    const { business, withoutShare } = caseOf({ ...sales, isolation }, parameters, model)
    expect(business.streams).toEqual([])
    expect(withoutShare).toEqual(['sales'])
  })
})
