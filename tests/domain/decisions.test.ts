import { describe, expect, test } from 'vitest'
import { afterPhaseFrom, comingAfterPhase } from '../../src/domain/plan/after-phase.ts'
import { decisionsOf } from '../../src/domain/plan/decisions.ts'
import type { Context } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { aDay, anAssessment, answersFor } from '../factories.ts'

const day = aDay

/** What is asked on 1 December 2026 where nothing is arranged, and by when. */
function asked(context: Partial<Context>) {
  const result = score(model, anAssessment({ answers: answersFor(model, 0) }))
  const { reply, levers } = decisionsOf(model, {
    context: { stage: 'before', ...context },
    result: { ...result, lowest: ['L1', 'L10', 'L12'] },
    actions: [],
    base: day('2026-12-01'),
  })
  const by = Object.fromEntries(levers.map(lever => [lever.id, lever.by]))
  return [reply, by['L1'], by['L10'], by['L12']]
}

test.each<[when: string, context: Partial<Context>, ...days: string[]]>([
  ['without dates', {}, '2026-12-15', '2027-01-14', '2027-01-14', '2027-03-15'],
  [
    'with a training far away',
    { start: day('2027-03-01'), end: day('2027-04-01') },
    ...['2026-12-15', '2027-03-01', '2027-05-01', '2027-06-30'],
  ],
  [
    'with a training that starts on the day of the reply',
    { stage: 'during', start: day('2026-12-15'), end: day('2027-02-01') },
    ...['2026-12-15', '2027-01-14', '2027-03-03', '2027-05-02'],
  ],
  [
    'with a training soon',
    { start: day('2026-12-20'), end: day('2026-12-21') },
    ...['2026-12-13', '2026-12-20', '2027-01-20', '2027-03-21'],
  ],
  [
    'with a training tomorrow',
    { start: day('2026-12-02'), end: day('2026-12-03') },
    ...['2026-12-08', '2027-01-07', '2027-01-07', '2027-03-08'],
  ],
])('%s a decision is asked in time and about what can be known by then', (_when, context, ...days) => {
  expect(asked(context)).toEqual(days)
})

test('of several levers under the gate that are not the lowest only one is named', () => {
  const result = score(model, anAssessment({ answers: answersFor(model, 0) }))
  const under = result.total?.band?.below.map(({ id }) => id) ?? []
  expect(under.length).toBeGreaterThan(1)
  const facts = { context: { stage: 'before' }, actions: [], base: day('2026-12-01') } as const
  const { levers } = decisionsOf(model, { ...facts, result: { ...result, lowest: [] } })
  expect(levers.map(({ id }) => id)).toEqual(under.slice(0, 1))
})

describe('the phase after the training', () => {
  const [base, start, end] = [day('2026-12-01'), day('2027-01-12'), day('2027-02-02')]

  test('counts from its last day, also when that is its only one, but never from one before the first', () => {
    expect(afterPhaseFrom({ stage: 'before', start, end }, base)).toBe(end)
    expect(afterPhaseFrom({ stage: 'before', start, end: start }, base)).toBe(start)
    expect(afterPhaseFrom({ stage: 'before', start: end, end: start }, base)).toBe(end)
    expect(afterPhaseFrom({ stage: 'before', end }, base)).toBe(end)
    expect(afterPhaseFrom({ stage: 'before' }, base)).toBeNull()
    expect(afterPhaseFrom({ stage: 'after', start, end }, base)).toBe(base)
  })

  test('is never looked forward to in the past', () => {
    expect(comingAfterPhase({ stage: 'during', start, end }, day('2027-02-03'))).toBe('2027-02-03')
    expect(comingAfterPhase({ stage: 'during', start, end }, base)).toBe(end)
    expect(comingAfterPhase({ stage: 'before' }, base)).toBeNull()
  })
})
