import { describe, expect, test } from 'vitest'
import { asScored, withAfterCare, withoutFollowUp, type AfterCare } from '../../../src/domain/roi/after-care.ts'
import type { Scores } from '../../../src/domain/roi/estimation.ts'
import type { Answers } from '../../../src/domain/scan/assessment.ts'
import { worthOfChange } from '../../../src/domain/roi/worth.ts'
import { score } from '../../../src/domain/score/result.ts'
import { anAssessment, exampleAnswers } from '../../factories.ts'
import { studyModel } from '../../study-model.ts'
import { estimationFor, readyCase } from './a-scenario.ts'
import { chances } from './cases.ts'

const answers = exampleAnswers('b-full')
const scoresAt = (care: AfterCare | null): Scores => {
  const found = score(studyModel, anAssessment({ answers: exampleAnswers('b-full') }))
  const scored = care
    ? score(studyModel, { ...anAssessment(), answers: withAfterCare(studyModel, answers, care) })
    : found
  const { total, phases } = scored
  if (!total || !phases.after.shown) throw new Error('Example B has a readiness')
  return { readiness: total.readiness, afterCare: phases.after.score, certainty: 6 }
}

/** Example 2 of 4.6, with the follow-up that it works out. */
const team = { ...asScored(readyCase('salesTeam')), certainty: 6 }
const followed = { ...team, followSessions: 3_600, followParticipantHours: 6, followManagerHours: 12 }

describe('the phase after, weak or strong', () => {
  test('gives the readiness of example 2', () => {
    expect(scoresAt('weak').readiness).toBeCloseTo(38.04, 1)
    expect(scoresAt('weak').afterCare).toBeCloseTo(25, 9)
    expect(scoresAt(null).readiness).toBeCloseTo(49.37, 2)
    expect(scoresAt('strong').readiness).toBeCloseTo(60.78, 1)
    expect(scoresAt('strong').afterCare).toBeCloseTo(75, 0)
  })
  test('leaves other phases, what does not apply and what was not answered', () => {
    const given: Answers = { ...answers, Q01: 'N', Q34: 'W', Q38: 'N' }
    for (const care of ['weak', 'strong'] as const) {
      const changed = withAfterCare(studyModel, given, care)
      expect(Object.keys(changed)).toEqual(Object.keys(given))
      for (const { id, phase } of studyModel.items)
        if (phase !== 'after' || given[id] === 'N') expect(changed[id]).toBe(given[id])
    }
    const unknown = studyModel.items.find(({ phase }) => phase === 'after')?.id ?? ''
    expect(withAfterCare(studyModel, { [unknown]: 'W' }, 'strong')).toEqual({ [unknown]: 3 })
    expect(withAfterCare(studyModel, { [unknown]: 'W' }, 'weak')).toEqual({ [unknown]: 'W' })
    expect(withAfterCare(studyModel, {}, 'strong')).toEqual({})
  })
})

test('follow-up is worth what example 2 says: little in a year, much in two', () => {
  const weak = estimationFor(withoutFollowUp(followed), scoresAt('weak')).business
  const now = estimationFor(team, scoresAt(null)).business
  const strong = estimationFor(followed, scoresAt('strong')).business
  const worth = (before: typeof weak, months: number) => worthOfChange(before, strong, months, chances)
  expect(strong.costs.followUp).toBe(9_288)
  expect(weak.costs.followUp).toBe(0)
  const year = worth(weak, 12)
  expect([year.benefit, year.net].map(Math.round)).toEqual([10_366, 1_284].map(value => expect.closeTo(value, -1.7)))
  expect(year.return).toBeCloseTo(0.14, 2)
  const two = worth(weak, 24)
  expect([two.benefit, two.net].map(Math.round)).toEqual([24_748, 15_666].map(value => expect.closeTo(value, -1.7)))
  expect(worth(now, 12).net).toBeCloseTo(-4_309, -1.7)
  expect(worth(now, 24).net).toBeCloseTo(2_622, -1.7)
  // Paired draws: the band is that of the change, not of two outcomes that have nothing to do with each other.
  expect(year.drawn.net.low).toBeLessThan(year.net)
  expect(year.drawn.net.high).toBeGreaterThan(year.net)
  expect(year.drawn.better).toBeGreaterThan(0.3)
  expect(two.drawn.better).toBeGreaterThan(year.drawn.better)
})
