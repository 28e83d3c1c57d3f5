import { describe, expect, test } from 'vitest'
import { measuresOf, needsNote, sanityOf } from '../../../src/domain/roi/sanity.ts'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { workOut, type AtHorizon } from '../../../src/domain/roi/work-out.ts'
import { estimationFor, roi, shortPath } from './a-scenario.ts'
import { few } from './cases.ts'

const asked = {
  isolationMethod: 'stakeholder',
  stakeholderEstimates: [
    [50, 80],
    [60, 70],
  ],
} as const
const control = { isolationMethod: 'control', controlTrained: 10, controlUntrained: 5, controlSize: 40 } as const
const errors = { errorsPerMonth: 40, errorReduction: [5, 10, 20], errorFixHours: 2 } as const
const measured = (scenario: Scenario, own: AtHorizon | null = null) =>
  measuresOf(scenario, estimationFor(scenario), own)

describe('what the checks look at', () => {
  test('is not known before anything is filled in', () => {
    expect(measured({})).toEqual({
      medianRoi: null,
      chance: null,
      totalCost: 0,
      filledStreams: 0,
      monthsAfterLag: null,
      participantHours: null,
      afterCareUnpaid: 0,
      shareWithoutControl: null,
      lowestConfidence: null,
      salesWithoutMargin: 0,
    })
  })

  test('is what was filled in and what came of it', () => {
    const scenario = { ...shortPath, ...asked, salesLag: 5, otherLag: 1, followSessions: 100, ...errors }
    const { business, horizon, hurdle } = estimationFor(scenario)
    const { own } = workOut(business, { horizon, always: roi.horizons.always, hurdle }, few)
    expect(measured(scenario, own)).toEqual({
      medianRoi: own.drawn.roi?.median,
      chance: 100 * own.drawn.chances.positive,
      totalCost: 14_000 + 12 * 24 * 48 + 100,
      filledStreams: 2,
      monthsAfterLag: 7,
      participantHours: 24,
      afterCareUnpaid: 0,
      shareWithoutControl: expect.closeTo(41, 9),
      lowestConfidence: 70,
      salesWithoutMargin: 0,
    })
  })

  test('is no median where something costs nothing', () => {
    const { business } = estimationFor(shortPath)
    const free = { ...business, costs: { ...business.costs, atStart: 0 } }
    const { own } = workOut(free, { horizon: 12, always: roi.horizons.always, hurdle: 25 }, few)
    expect(measured(shortPath, own)).toMatchObject({ medianRoi: null, chance: 100 })
  })

  test('is the largest share that no control group proves', () => {
    expect(measured({ ...shortPath, ...control }).shareWithoutControl).toBeNull()
    const streams = { sales: control, errors: { ...asked, isolationShare: [60, 90, 95] } } as const
    const own = measured({ ...shortPath, ...errors, isolationScope: 'perStream', streams })
    expect(own.shareWithoutControl).toBeCloseTo(90, 9)
    expect(own.lowestConfidence).toBe(70)
    const two = measured({ ...shortPath, ...errors, isolationScope: 'perStream', streams: { errors: streams.errors } })
    expect(two.shareWithoutControl).toBeCloseTo(90, 9)
  })
})

test('a check fires beyond its border, once its input was touched, and never on what is not known', () => {
  const checks = {
    sanity: [
      { id: 'many', measure: 'horses', above: 3 },
      { id: 'few', measure: 'horses', below: 1, touched: 'venue' },
    ],
  } as const
  const fired = (horses: number | null, scenario: Scenario = { venue: 0 }) => sanityOf(checks, scenario, { horses })
  expect([4, 3, 1, 0].map(horses => fired(horses))).toEqual([['many'], [], [], ['few']])
  expect(fired(0, {})).toEqual([])
  expect(fired(null)).toEqual([])
  expect(sanityOf(checks, { venue: 0 }, {})).toEqual([])
})

test('a return that nobody believes needs a note, of more than spaces', () => {
  expect(needsNote(['roiHigh', 'roiExtreme'], {})).toBe(true)
  expect(needsNote(['roiHigh', 'roiExtreme'], { roiNote: '  ' })).toBe(true)
  expect(needsNote(['roiExtreme'], { roiNote: 'Measured in the ledger' })).toBe(false)
  expect(needsNote(['roiHigh'], {})).toBe(false)
})
