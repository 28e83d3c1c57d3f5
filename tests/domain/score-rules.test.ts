import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggest } from '../../src/domain/plan/plan.ts'
import { bandOf } from '../../src/domain/score/band.ts'
import { certainty } from '../../src/domain/score/certainty.ts'
import { coverage, groupScore } from '../../src/domain/score/group.ts'
import { itemValues } from '../../src/domain/score/item-values.ts'
import { score } from '../../src/domain/score/result.ts'
import type { Answer, Answers } from '../../src/domain/scan/assessment.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment, answersFor } from '../factories.ts'

const sample = { numRuns: 80, seed: 1 }

test('a border belongs to the band above it, and only 100 closes one', () => {
  const { levers } = score(model, anAssessment({ answers: answersFor(model, 4) }))
  const reached = (points: number) => bandOf(points, levers, model).reached
  expect([0, 24.999, 25, 45, 65, 84.999, 85, 100].map(reached)).toEqual([
    'b1',
    'b1',
    'b2',
    'b3',
    'b4',
    'b4',
    'b5',
    'b5',
  ])
})

describe('the gate', () => {
  const leversOfAll = () => score(model, anAssessment({ answers: answersFor(model, 4) })).levers
  const at = (points: number) => ({ counted: 5, of: 5, shown: true, score: points, low: points, high: points }) as const
  const hidden = { counted: 0, of: 5, shown: false } as const

  test('names what is below it lowest first, and a lever without a score last', () => {
    const levers = leversOfAll()
    const { below } = bandOf(70, { ...levers, L8: hidden, L10: at(49), L12: at(12) }, model)
    expect(below).toEqual([
      { id: 'L12', score: 12 },
      { id: 'L10', score: 49 },
      { id: 'L8', score: null },
    ])
  })

  test('is met at its border, and holds back only the upper bands', () => {
    const [levers, { minimum }] = [leversOfAll(), model.gate]
    expect(bandOf(70, { ...levers, L8: at(minimum) }, model)).toMatchObject({ shown: 'b4', below: [] })
    expect(bandOf(70, { ...levers, L8: at(minimum - 0.01) }, model)).toMatchObject({ reached: 'b4', shown: 'b3' })
    expect(bandOf(30, { ...levers, L8: at(0) }, model)).toMatchObject({ reached: 'b2', shown: 'b2' })
  })
})

describe('a group', () => {
  const items = model.items.slice(0, 5).map(item => ({ ...item, weight: 1 }))
  const grouped = (answers: Answers) =>
    groupScore(items, { answers, values: itemValues(model, items, answers) }, model.parameters.display)

  test('has a score from exactly the share that must apply', () => {
    expect(model.parameters.display.minApplicableShare).toBe(3 / 5)
    const three: Answers = { Q01: 2, Q02: 2, Q03: 2, Q04: 'N', Q05: 'N' }
    expect(grouped(three)).toMatchObject({ shown: true, counted: 3, of: 5 })
    expect(grouped({ ...three, Q03: 'N' })).toEqual({ shown: false, counted: 2, of: 5 })
  })

  test('has a score from exactly the share that must be known', () => {
    expect(model.parameters.display.minKnownShare).toBe(2 / 4)
    const two: Answers = { Q01: 2, Q02: 2, Q03: 'W', Q04: 'W', Q05: 'N' }
    expect(grouped(two)).toMatchObject({ shown: true, counted: 2, of: 5 })
    expect(grouped({ ...two, Q02: 'W' })).toEqual({ shown: false, counted: 1, of: 5 })
  })

  test('has no score where nothing applies', () => {
    expect(grouped({ Q01: 'N', Q02: 'N', Q03: 'N', Q04: 'N', Q05: 'N' })).toEqual({ shown: false, counted: 0, of: 5 })
  })

  test('has no score of one statement alone, however heavy', () => {
    const answers: Answers = { Q01: 2, Q02: 'N' }
    const two = items.slice(0, 2).map((item, index) => ({ ...item, weight: index === 0 ? 6 : 1 }))
    const values = itemValues(model, two, answers)
    expect(groupScore(two, { answers, values }, model.parameters.display)).toMatchObject({ shown: false, counted: 1 })
    expect(groupScore(two, { answers, values }, { ...model.parameters.display, minApplicableItems: 1 }).shown).toBe(
      true,
    )
  })

  test('without any statement has no score and no coverage', () => {
    const display = { ...model.parameters.display, minApplicableItems: 0 }
    expect(groupScore([], { answers: {}, values: new Map() }, display)).toEqual({ shown: false, counted: 0, of: 0 })
    expect(coverage([], {}, new Map())).toBe(0)
  })
})

test('what somebody does not know counts as little, less where all that is known of its lever is less', () => {
  const lever = model.items.slice(0, 3).map(item => ({ ...item, lever: 'L1', weight: 1 }) as const)
  const ofQ03 = (answers: Answers) => itemValues(model, lever, { ...answers, Q03: 'W' }).get('Q03')
  expect(model.parameters.answers).toEqual({ pointsPerStep: 25, dontKnow: 25 })
  expect(ofQ03({})).toEqual({ known: false, value: 25, low: 0, high: 25 })
  expect(ofQ03({ Q01: 4, Q02: 3 })).toEqual({ known: false, value: 25, low: 0, high: 87.5 })
  expect(ofQ03({ Q01: 0, Q02: 1 })).toEqual({ known: false, value: 12.5, low: 0, high: 12.5 })
  expect(ofQ03({ Q01: 0, Q02: 0 })).toEqual({ known: false, value: 0, low: 0, high: 0 })
})

test('the weight of an estimate never falls under the floor of its depth', () => {
  const parameters = model.parameters.certainty
  const nothing = { consistency: 0, measurability: 0 }
  expect(certainty({ ...nothing, depth: 'full' }, parameters)).toBe(parameters.nuMin)
  expect(certainty({ ...nothing, depth: 'quick' }, parameters)).toBe(
    Math.max(parameters.quickMin, parameters.nuMin - parameters.quickDeduction),
  )
  expect(certainty({ ...nothing, depth: 'quick' }, parameters)).toBeGreaterThanOrEqual(parameters.quickMin)
})

test('what does not apply is never named as what must come first', () => {
  const needing = model.items.find(({ needs }) => needs.some(([one, other]) => one === 'Q12' && other === 'Q38'))
  const firsts = (of: Answer) =>
    fc
      .sample(fc.array(fc.constantFrom<Answer>(0, 1, 2, 3, 'W'), { minLength: 55, maxLength: 55 }), sample)
      .flatMap(values => {
        const assessment = anAssessment({ answers: { ...answersFor(model, values), Q12: of } })
        const plan = suggest(model, assessment, score(model, assessment))
        return plan?.actions.find(({ item }) => item.id === needing?.id)?.first ?? []
      })
  expect(new Set(firsts(1))).toEqual(new Set(['Q12']))
  expect(new Set(firsts('N'))).toEqual(new Set(['Q38']))
})
