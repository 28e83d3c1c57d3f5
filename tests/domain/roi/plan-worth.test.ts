import { expect, test } from 'vitest'
import { estimatorOf, scoresOf } from '../../../src/domain/roi/estimator.ts'
import { planWorth } from '../../../src/domain/roi/plan-worth.ts'
import { planOf } from '../../../src/domain/plan/plan.ts'
import { score } from '../../../src/domain/score/result.ts'
import { aDay, anAssessment, exampleAnswers } from '../../factories.ts'
import { model, readyCase, roi } from './a-scenario.ts'

const assessment = anAssessment({ answers: exampleAnswers('b-full') })
const result = score(model, assessment)
const scores = scoresOf(result)
const estimator = estimatorOf({ ...roi, draws: 400 }, model.parameters)
const team = readyCase('salesTeam')
const facts = { model, roi, assessment, scenario: team, scores }
const { actions } = planOf(model, assessment, result, aDay('2026-11-21')) ?? { actions: [] }

function found(chosen: typeof actions, of = facts) {
  const worth = planWorth(chosen, of, estimator)
  if (!worth) throw new Error('This plan has a worth')
  return worth
}

test('a plan is worth what its re-scored answers bring, less its hours', () => {
  const whole = found(actions)
  const hours = actions.reduce((sum, action) => sum + action.hours, 0)
  expect(whole.hours).toBe(hours)
  expect(whole.before).toBeCloseTo(result.total?.readiness ?? 0, 9)
  expect(whole.after).toBeGreaterThan(whole.before)
  // The rate of who prepares the training; what is paid at the start is not discounted.
  expect(whole.worth.cost).toBeCloseTo(hours * (team.rateStaff ?? Number.NaN), 6)
  expect(whole.renewed.own.likely.cost - whole.old.own.likely.cost).toBeCloseTo(whole.worth.cost, 6)
  expect(whole.worth.net).toBeCloseTo(whole.worth.benefit - whole.worth.cost, 6)
})

test('each action is worked out as if it were the only one', () => {
  const whole = found(actions)
  expect(whole.actions.map(({ action }) => action.id).toSorted()).toEqual(actions.map(({ id }) => id).toSorted())
  for (const { action, worth } of whole.actions.slice(0, 2)) {
    const alone = found([action])
    expect(worth).toEqual(alone.worth)
    expect(alone.hours).toBe(action.hours)
  }
})

test('what is worth most comes first', () => {
  const worths = found(actions).actions.map(({ worth }) => worth.drawn.net.median)
  expect(worths).toEqual(worths.toSorted((a, b) => b - a))
  expect(new Set(worths).size).toBe(actions.length)
})

test('what is done, or somebody’s own, is worth nothing more', () => {
  const [first, second, ...others] = actions
  if (!first || !second) throw new Error('Example B has actions')
  const left = found([{ ...first, status: 'done' }, { ...second, item: null }, ...others])
  expect(left).toEqual(found(others))
})

test('hours cost what a participant costs where nobody said who prepares', () => {
  const { rateStaff: _, ...without } = facts.scenario
  const whole = found(actions, { ...facts, scenario: { ...without, rateParticipants: 100 } })
  expect(whole.worth.cost).toBeCloseTo(whole.hours * 100, 6)
})

test('without actions, or with too little known, nothing is said', () => {
  expect(planWorth([], facts, estimator)).toBeNull()
  expect(planWorth(actions, { ...facts, scenario: {} }, estimator)).toBeNull()
  expect(planWorth(actions, { ...facts, assessment: anAssessment() }, estimator)).toBeNull()
})
