import { describe, expect, test } from 'vitest'
import type { Answer, Answers, Depth } from '../../src/domain/scan/assessment.ts'
import type { Model, Role } from '../../src/domain/scan/model.ts'
import { withMeasurability, withNote, withoutMeasurability } from '../../src/domain/scan/change.ts'
import { certainty } from '../../src/domain/score/certainty.ts'
import { withEqualWeights } from '../../src/domain/score/equal-weights.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'

const measured = (answer: Answer | readonly Answer[]): Answers =>
  Object.fromEntries(
    model.measures.flatMap(({ id }, index) => {
      const value = typeof answer === 'object' ? answer[index] : answer
      return value === undefined ? [] : [[id, value]]
    }),
  )

describe('the note on someone’s own part', () => {
  const ownAnd = (own: Answer, rest: Answer, changes: Answers = {}): Answers => ({
    ...Object.fromEntries(model.items.map(({ id, owner }) => [id, owner === 'hr' ? own : rest])),
    ...changes,
  })
  const biasOf = (answers: Answers, role?: Role) =>
    score(model, anAssessment({ context: { stage: 'before', role }, answers })).roleBias

  test('comes when the own part scores a whole step above the rest, not less', () => {
    expect(biasOf(ownAnd(3, 2), 'hr')).toEqual({ role: 'hr', own: 75, rest: 50 })
    expect(biasOf(ownAnd(3, 2, { Q01: 2 }), 'hr')).toBeNull()
    expect(biasOf(ownAnd(3, 2, { Q02: 3 }), 'hr')).toBeNull()
    expect(biasOf(ownAnd(2, 3), 'hr')).toBeNull()
  })

  test('comes a whole step above in thirds of a point too', () => {
    const known = (owned: boolean, values: readonly Answer[]) =>
      model.items
        .filter(({ owner }) => (owner === 'hr') === owned)
        .slice(0, owned ? 3 : 6)
        .map(({ id }, index) => [id, values[index % 3] ?? 0] as const)
    const answers = Object.fromEntries([...known(true, [4, 3, 3]), ...known(false, [3, 2, 2])])
    expect(biasOf(answers, 'hr')).toMatchObject({ role: 'hr' })
  })

  test('asks for a known role, and looks at the part of that role', () => {
    expect(biasOf(ownAnd(4, 0))).toBeNull()
    expect(biasOf(ownAnd(4, 0), 'manager')).toBeNull()
  })

  test('looks only at what is known, and needs that on both sides', () => {
    expect(biasOf(ownAnd(3, 2, { Q01: 'W', Q02: 'W', Q07: 'N' }), 'hr')).toEqual({ role: 'hr', own: 75, rest: 50 })
    expect(biasOf(ownAnd(4, 'W'), 'hr')).toBeNull()
    expect(biasOf(ownAnd('W', 0), 'hr')).toBeNull()
  })

  test('looks only at the statements of the depth', () => {
    const others = Object.fromEntries(model.items.filter(({ quick }) => !quick).map(({ id }) => [id, 0] as const))
    const bias = (depth: Depth) =>
      score(
        model,
        anAssessment({ context: { stage: 'before', role: 'hr' }, answers: { ...ownAnd(3, 2), ...others }, depth }),
      ).roleBias
    expect(bias('quick')).toEqual({ role: 'hr', own: 75, rest: 50 })
    expect(bias('full')).not.toEqual(bias('quick'))
  })
})

describe('a note beside an answer', () => {
  const before = anAssessment({ notes: { Q01: 'Asked', Q02: 'Mail' } })

  test('takes the place of the one before, as it was typed', () => {
    expect(withNote('Q01', ' Heard\n')(before)).toEqual({ ...before, notes: { Q01: ' Heard\n', Q02: 'Mail' } })
  })

  test('is gone when only white space is left', () => {
    expect(withNote('Q01', ' \n\t')(before)).toEqual({ ...before, notes: { Q02: 'Mail' } })
    expect(withNote('Q03', '')(before)).toEqual(before)
  })
})

test('an answer on measuring is set and cleared beside the others', () => {
  const before = anAssessment({ measurability: { M01: 3 } })
  const both = withMeasurability('M02', 'W')(before)
  expect(both).toEqual({ ...before, measurability: { M01: 3, M02: 'W' } })
  expect(withoutMeasurability('M02')(both)).toEqual(before)
})

describe('measurability', () => {
  const measurabilityOf = (measurability: Answers) => score(model, anAssessment({ measurability })).measurability

  test('is the plain mean of what is answered, where what nobody knows is not measured', () => {
    expect(measurabilityOf(measured(3))).toEqual({ answered: 8, of: 8, score: 75 })
    expect(measurabilityOf({ M01: 4, M04: 'W', M08: 2 })).toEqual({ answered: 3, of: 8, score: 50 })
    expect(measurabilityOf({ M01: 'W' })).toEqual({ answered: 1, of: 8, score: 0 })
  })

  test('has no score where nothing is answered', () => {
    expect(measurabilityOf({})).toEqual({ answered: 0, of: 8, score: null })
  })

  test('never changes readiness', () => {
    const answers = exampleAnswers('b-full')
    const readiness = (measurability: Answers) =>
      score(model, anAssessment({ answers, measurability })).total?.readiness ?? Number.NaN
    expect(readiness(measured(4))).toBe(readiness({}))
  })
})

describe('the weight of an estimate', () => {
  const weightOf = (measurability: Answers, depth: Depth = 'full') =>
    score(model, anAssessment({ answers: exampleAnswers(`b-${depth}`), depth, measurability })).total?.transfer?.nu

  test('grows with measurability, from six people to twelve', () => {
    expect([{}, measured('W'), measured(0), measured(2), measured(4)].map(given => weightOf(given))).toEqual([
      6, 6, 6, 9, 12,
    ])
  })

  test('is one and a half less for a quick scan', () => {
    expect([weightOf({}, 'quick'), weightOf(measured(4), 'quick')]).toEqual([4.5, 10.5])
  })

  test('falls with contradictions and never passes its ceiling', () => {
    const parameters = model.parameters.certainty
    const weight = (consistency: number, measurability: number) =>
      certainty({ consistency, measurability, depth: 'full' }, parameters)
    expect(weight(0.84, 50)).toBeCloseTo(7.56, 9)
    expect(weight(1, 101)).toBe(parameters.nuMax)
    expect(weight(0.5, 0)).toBe(parameters.nuMin)
  })
})

describe('the note on a high score with little proof', () => {
  const gapOf = (answer: Answer, measurability: Answers, by: Model = model) =>
    score(by, anAssessment({ answers: answersFor(model, answer), measurability })).evidenceGap
  const from = (evidenceGapFrom: number): Model => {
    const { parameters } = model
    return { ...model, parameters: { ...parameters, perception: { ...parameters.perception, evidenceGapFrom } } }
  }

  test('comes when less is measured than one step, not at one step', () => {
    expect(gapOf(4, measured([0, 1, 1, 1, 1, 1, 1, 1]))).toBe(true)
    expect(gapOf(4, measured(1))).toBe(false)
    expect(gapOf(4, measured('W'))).toBe(true)
  })

  test('comes from 65 points of readiness', () => {
    expect(model.parameters.perception).toMatchObject({ evidenceGapFrom: 65, evidenceGapBelow: 25 })
    expect(gapOf(2, measured(0))).toBe(false)
    expect(gapOf(3, measured(0), from(75))).toBe(true)
    expect(gapOf(3, measured(0), from(75.001))).toBe(false)
  })

  test('never comes where nothing is said about measuring, or without a readiness', () => {
    expect(gapOf(4, {})).toBe(false)
    expect(score(model, anAssessment({ measurability: measured(0) })).evidenceGap).toBe(false)
  })
})

test.each([
  ['a-full', 17.343],
  ['b-full', 49.371],
  ['c-full', 69.682],
])('equal weights of all levers give %s a readiness of %d', (name, readiness) => {
  const result = score(withEqualWeights(model), anAssessment({ answers: exampleAnswers(name) }))
  expect(result.total?.readiness.toFixed(3)).toBe(String(readiness))
})
