import { describe, expect, test } from 'vitest'
import { checkInputs, hasError } from '../../../src/domain/roi/check-inputs.ts'
import { ruleOf } from '../../../src/domain/roi/counted.ts'
import type { InputId, InputRule } from '../../../src/domain/roi/input-rule.ts'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { measuresOf, sanityOf } from '../../../src/domain/roi/sanity.ts'
import { workOut } from '../../../src/domain/roi/work-out.ts'
import { estimationFor, readyCase, roi, shortPath } from './a-scenario.ts'
import { few } from './cases.ts'

const twoStreams: Scenario = { ...shortPath, errorsPerMonth: 40, errorReduction: [5, 10, 20], errorFixHours: 2 }
const said = (scenario: Scenario, afterCare?: number) =>
  estimationFor(scenario, afterCare === undefined ? null : { readiness: 50, afterCare, certainty: 6 }).problems.map(
    ({ id, kind, stream }) => [stream, id, kind].filter(Boolean).join(' '),
  )

describe('beside an input stands', () => {
  test.each<[string, Scenario, string[]]>([
    ['nothing, while all is well', shortPath, []],
    ['a value out of bounds', { participants: 0 }, ['participants outOfBounds']],
    ['a part of a person', { participants: 2.5 }, ['participants notWhole']],
    ['a range in the wrong order', { salesUplift: [5, 2, 10] }, ['salesUplift order']],
    [
      'a share of somebody above all of it',
      { stakeholderEstimates: [[120, 50]] },
      ['stakeholderEstimates outOfBounds'],
    ],
    ['a likely value above its border', { salesUplift: [2, 21, 40] }, ['salesUplift warning']],
    ['and not one at it, nor a high end', { salesUplift: [2, 20, 40] }, []],
    [
      'the share of any of them above all of it',
      {
        stakeholderEstimates: [
          [60, 50],
          [null, 120],
        ],
      },
      ['stakeholderEstimates outOfBounds'],
    ],
    ['no manager', { managers: 0 }, ['managers warning']],
    ['and not one', { managers: 1 }, []],
    ['nor a group that did worse, while the other one is not known', { controlTrained: -3 }, []],
    [
      'a share that convinces nobody',
      {
        stakeholderEstimates: [
          [60, 50],
          [85, 90],
        ],
      },
      ['stakeholderEstimates warning'],
    ],
    ['a manager cheaper than a participant', { rateParticipants: 50, rateManagers: 40 }, ['rateManagers warning']],
    ['and not an equal one', { rateParticipants: 50, rateManagers: 50 }, []],
    ['direct costs that are nothing', { trainerFee: 0 }, ['trainerFee warning']],
    ['and not where another of them is something', { trainerFee: 0, venue: 10 }, []],
    ['the same manager hours twice', { managerHours: 10, followManagerHours: 10 }, ['followManagerHours warning']],
    ['and not others, or none', { managerHours: 10, followManagerHours: 9 }, []],
    ['none of both', { managerHours: 0, followManagerHours: 0 }, ['managerHours warning']],
    ['a lag as long as the horizon', { ...shortPath, horizon: 3, salesLag: 3 }, ['salesLag warning']],
    ['and not a shorter one', { ...shortPath, horizon: 4, salesLag: 3 }, []],
    ['nor of another stream', { ...shortPath, horizon: 3, salesLag: 2, otherLag: 12 }, []],
    ['each lag for its own stream', { ...twoStreams, horizon: 3, salesLag: 3, otherLag: 2 }, ['salesLag warning']],
    ['that of the others too', { ...twoStreams, horizon: 3, salesLag: 2, otherLag: 3 }, ['otherLag warning']],
    ['more measured than counted', { mode: 'evaluation', horizon: 6, measuredMonths: 7 }, ['measuredMonths warning']],
    ['and not as much', { mode: 'evaluation', horizon: 6, measuredMonths: 6 }, []],
    ['two years without a long programme', { horizon: 24 }, ['horizon error']],
    ['no method, once chosen', { isolationMethod: 'none' }, ['isolationMethod warning']],
    ['and not one of the others', { isolationMethod: 'trend' }, []],
    ['a control group that changed as much', { controlTrained: 5, controlUntrained: 5 }, ['controlTrained warning']],
    ['and not one that changed less', { controlTrained: 5, controlUntrained: 4 }, []],
    ['nobody who changed', { controlTrained: 0, controlUntrained: 0 }, ['controlTrained warning']],
    ['and not before both groups are known', { controlTrained: 0 }, []],
    [
      'a trend that points the other way',
      { trendBaseline: 100, trendForecast: 90, trendActual: 95 },
      ['trendForecast warning'],
    ],
    ['and not half a trend', { trendBaseline: 100, trendForecast: 90 }, []],
    ['nor one that points the same way', { trendBaseline: 125, trendForecast: 112, trendActual: 100 }, []],
    [
      'the largest benefit that nobody can check',
      { ...shortPath, otherPerMonth: [0, 90_000, 95_000] },
      ['otherPerMonth warning'],
    ],
    ['and not a smaller one', { ...shortPath, otherPerMonth: [0, 1_000, 2_000] }, []],
    ['nor one of nothing', { otherPerMonth: [0, 0, 0] }, []],
  ])('%s', (_, scenario, expected) => {
    expect(said(scenario)).toEqual(expected)
  })
  test('follow-up that costs nothing although it is well arranged, once touched', () => {
    expect(said({ followSessions: 0 }, 61)).toEqual(['followSessions warning'])
    expect(said({ followSessions: 0 }, 60)).toEqual([])
    expect(said({ followSessions: 0, followRefreshers: 5 }, 61)).toEqual([])
    expect(said({}, 61)).toEqual([])
  })
  test('what is wrong with the isolation of one stream, by its name', () => {
    const streams = { errors: { controlTrained: -200, isolationShare: [1, 0, null] } } as const
    expect(said({ isolationScope: 'perStream', streams, controlTrained: 900 })).toEqual([
      'errors controlTrained outOfBounds',
      'errors isolationShare order',
    ])
    expect(said({ streams, controlTrained: 900 })).toEqual(['controlTrained outOfBounds'])
    expect(said({ isolationScope: 'perStream', participants: 0 })).toEqual(['participants outOfBounds'])
  })
  test('nothing after a rule that is not known yet, and nothing of what is missing of a pair', () => {
    const { business, horizon } = estimationFor({})
    const kinds = (id: InputId, changed: Partial<InputRule>, scenario: Scenario) => {
      const inputs = [{ ...ruleOf(roi, id), ...changed }]
      return checkInputs({ ...roi, inputs }, { scenario, business, horizon, afterCare: 50 }).map(({ kind }) => kind)
    }
    expect(kinds('horizon', { errorRule: 'later', warnRule: 'later' }, { horizon: 12 })).toEqual([])
    const pairs = { stakeholderEstimates: [[null, 50]] } as const
    expect(kinds('stakeholderEstimates', { min: 10 }, pairs)).toEqual([])
    expect(kinds('stakeholderEstimates', { min: 60 }, pairs)).toEqual(['outOfBounds'])
    expect(kinds('salesMargin', { warnBelow: 10 }, { salesMargin: [null, null, 40] })).toEqual([])
  })
  test('an error that keeps a number from counting only where it is one', () => {
    const problems = [
      { id: 'subsidy', kind: 'warning' },
      { id: 'horizon', kind: 'error' },
    ] as const
    expect([hasError(problems, 'subsidy'), hasError(problems, 'horizon')]).toEqual([false, true])
  })
})

describe('a second look is asked for', () => {
  const fired = (scenario: Scenario, afterCare = 50) => {
    const estimation = estimationFor(scenario, { readiness: 50, afterCare, certainty: 6 })
    const { business, horizon, hurdle, isReady } = estimation
    const worked = isReady ? workOut(business, { horizon, always: roi.horizons.always, hurdle }, few) : null
    return sanityOf(roi, scenario, measuresOf(scenario, estimation, worked?.own ?? null))
  }
  test('by nothing in the examples but what they teach', () => {
    expect(fired(readyCase('salesTeam'))).toEqual([])
    expect(fired(readyCase('serviceTeam'))).toEqual([])
    expect(fired(readyCase('knownExample'))).toEqual(['tooCertain'])
  })
  test('by a return too good to be true', () => {
    const huge = fired({ ...shortPath, salesRevenue: 5_000_000 })
    expect(huge).toEqual(['roiHigh', 'roiExtreme', 'tooCertain'])
  })
  test('by what is missing', () => {
    expect(fired({})).toEqual(['totalCostZero', 'noBenefits'])
    expect(fired({ ...shortPath, salesMargin: [null, null, null] })).toEqual(['noBenefits'])
    const { salesMargin: _margin, ...noMargin } = shortPath
    expect(fired(noMargin)).toEqual(['noBenefits', 'marginMissing'])
    expect(fired({ ...shortPath, participantHours: 0 })).toContain('participantTimeZero')
  })
  test('by a lag that leaves no month, and a share or a certainty that is too high', () => {
    expect(fired({ ...shortPath, horizon: 3, salesLag: 3 })).toContain('lagTooLong')
    const asked = { isolationMethod: 'stakeholder', stakeholderEstimates: [[90, 100]] } as const
    expect(fired({ ...shortPath, ...asked })).toEqual(['shareHighNoControl', 'allConfident'])
    const control = { isolationMethod: 'control', controlTrained: 10, controlUntrained: 1, controlSize: 40 } as const
    expect(fired({ ...shortPath, ...control })).toEqual([])
  })
  test('by good follow-up that costs nothing', () => {
    expect(fired(shortPath, 61)).toEqual(['followUpFree'])
    expect(fired({ ...shortPath, followSessions: 100 }, 61)).toEqual([])
    expect(fired(shortPath, 60)).toEqual([])
  })
})
