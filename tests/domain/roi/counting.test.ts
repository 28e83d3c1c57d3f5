import { describe, expect, test } from 'vitest'
import { countingInputs, type CountingInput } from '../../../src/domain/roi/counting.ts'
import type { Scores } from '../../../src/domain/roi/estimation.ts'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { estimationFor, readyCase, roi, shortPath } from './a-scenario.ts'

const scan: Scores = { readiness: 60, afterCare: 40, certainty: 7 }
const counting = (scenario: Scenario, scores: Scores | null = scan) =>
  countingInputs(scenario, estimationFor(scenario, scores), { roi, scores })
const ids = (scenario: Scenario) => counting(scenario).map(({ id }) => id)
const originOf = (id: CountingInput['id'], ...given: Parameters<typeof counting>) =>
  counting(...given).find(input => input.id === id)?.origin

describe('what an outcome rests on', () => {
  test('is what was filled in, what the scan says and what stands in, in the order of the model', () => {
    expect(counting(shortPath)).toEqual([
      { id: 'participants', value: 12, origin: 'own' },
      { id: 'rateParticipants', value: 48, origin: 'own' },
      { id: 'hurdle', value: 25, origin: 'assumption' },
      { id: 'readiness', value: 60, origin: 'scan' },
      { id: 'afterCare', value: 40, origin: 'scan' },
      { id: 'certainty', value: 7, origin: 'scan' },
      { id: 'trainerFee', value: 14_000, origin: 'own' },
      { id: 'participantHours', value: 24, origin: 'own' },
      { id: 'salesRevenue', value: 100_000, origin: 'own' },
      { id: 'salesUplift', value: { low: 3, likely: 5, high: 7 }, origin: 'own' },
      { id: 'salesMargin', value: { low: 25, likely: 32, high: 38 }, origin: 'own' },
      { id: 'horizon', value: 12, origin: 'assumption' },
      { id: 'discountRate', value: 8, origin: 'assumption' },
      { id: 'salesLag', value: 2, origin: 'assumption' },
      { id: 'rampUp', value: 3, origin: 'assumption' },
    ])
  })

  test('is the visitor’s where the scan was set aside, and an assumption without a scan', () => {
    expect(originOf('readiness', { ...shortPath, readiness: 30 })).toBe('own')
    expect(originOf('readiness', shortPath, null)).toBe('assumption')
    expect(originOf('replacementCost', { turnoverRate: 10, grossYearPay: 40_000 })).toBe('evidence')
  })

  test('is the visitor’s too where only they can know it and they left it at nothing', () => {
    const followed = {
      ...roi,
      inputs: roi.inputs.map(rule => (rule.id === 'hurdle' ? { ...rule, status: 'user' as const } : rule)),
    }
    const found = countingInputs(shortPath, estimationFor(shortPath), { roi: followed, scores: null })
    expect(found.find(({ id }) => id === 'hurdle')?.origin).toBe('own')
  })
})

describe('what moves nothing is left out', () => {
  test('a cost that nobody makes, but not a zero that somebody chose', () => {
    expect(ids(shortPath)).not.toContain('venue')
    expect(ids({ ...shortPath, venue: 0 })).toContain('venue')
  })

  test('who applies it in an evaluation, and what was measured in a forecast', () => {
    const forecast = ids({ ...shortPath, measuredMonths: 6 })
    const evaluation = ids({ ...shortPath, mode: 'evaluation', measuredMonths: 6 })
    expect(forecast).toEqual(expect.arrayContaining(['readiness', 'afterCare', 'certainty']))
    expect(forecast).not.toContain('measuredMonths')
    expect(evaluation).toEqual(expect.arrayContaining(['afterCare', 'measuredMonths']))
    for (const id of ['readiness', 'certainty']) expect(evaluation).not.toContain(id)
  })

  test('a margin per hour while hours count at the wage', () => {
    const lostMargin = [50, 80, 150] as const
    expect(ids({ ...shortPath, lostMargin })).not.toContain('lostMargin')
    expect(ids({ ...shortPath, lostMargin, timeValue: 'lostMargin' })).toContain('lostMargin')
  })

  test('a year’s pay beside a rate per hour, unless people who stay are counted', () => {
    const pay = { grossYearPay: 40_000, employerLoad: 30, productiveHours: 1_500 }
    const { rateParticipants: _rate, ...noRate } = shortPath
    const ofPay = (scenario: Scenario) => ids(scenario).filter(id => id in pay)
    expect(ofPay({ ...shortPath, ...pay })).toEqual([])
    expect(ofPay({ ...noRate, ...pay })).toEqual(['grossYearPay', 'employerLoad', 'productiveHours'])
    expect(ofPay({ ...shortPath, ...pay, turnoverRate: 10 })).toEqual(['grossYearPay'])
  })

  test('all of a benefit that does not count yet, with its lag', () => {
    const begun = { ...shortPath, errorsPerMonth: 40, errorFixHours: 2 }
    const ofErrors = ['errorsPerMonth', 'errorReduction', 'errorFixHours', 'otherLag']
    expect(ids({ ...begun, otherLag: 1 }).filter(id => ofErrors.includes(id))).toEqual([])
    const whole = ids({ ...begun, otherLag: 1, errorReduction: [5, 10, 20] })
    expect(whole.filter(id => ofErrors.includes(id))).toEqual(ofErrors)
    expect(ids({ ...readyCase('serviceTeam'), salesLag: 4 })).not.toContain('salesLag')
  })
})
