import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers, Depth } from '../../src/domain/scan/assessment.ts'
import { answersAt, itemsAt } from '../../src/domain/scan/sections.ts'
import type { Stage } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { itemValues } from '../../src/domain/score/item-values.ts'
import type { GroupScore } from '../../src/domain/score/group.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment } from '../factories.ts'

/** One step up, for every answer that has one. */
const steps: Partial<Record<number, Answer>> = { 0: 1, 1: 2, 2: 3, 3: 4 }
const depths: fc.Arbitrary<Depth> = fc.constantFrom('quick', 'full')
const stages: fc.Arbitrary<Stage> = fc.constantFrom('before', 'during', 'after')
/** Any answers a visitor can give, unanswered included. */
const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...model.items.map(item =>
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom<Answer>(0, 1, 2, 3, 4) },
        { weight: 1, arbitrary: fc.constantFrom<Answer | undefined>('W', undefined, item.notApplicable ? 'N' : 'W') },
      ),
    ),
  )
  .map(values => answersOf(values))

function answersOf(values: readonly (Answer | undefined)[]): Answers {
  const pairs = model.items.flatMap((item, index) => {
    const value = values[index]
    return value === undefined ? [] : [[item.id, value] as const]
  })
  return Object.fromEntries(pairs)
}

const readinessOf = (answers: Answers, depth: Depth = 'full') =>
  score(model, anAssessment({ answers, depth })).total?.readiness ?? null

describe('readiness', () => {
  test('never falls when an answer is raised', () => {
    const cases = fc.record({ answers: someAnswers, item: fc.constantFrom(...model.items), depth: depths })
    fc.assert(
      fc.property(cases, ({ answers, item, depth }) => {
        const answer = answers[item.id]
        const raised = typeof answer === 'number' ? steps[answer] : undefined
        fc.pre(raised !== undefined)
        const before = readinessOf(answers, depth)
        const after = readinessOf({ ...answers, [item.id]: raised }, depth)
        expect(after === null).toBe(before === null)
        expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-9)
      }),
      { numRuns: 150 },
    )
  })

  test('stays between 0 and 100, with its bounds and range around it', () => {
    fc.assert(
      fc.property(someAnswers, depths, stages, (answers, depth, stage) => {
        const { total } = score(model, anAssessment({ answers, depth, context: { stage } }))
        if (!total) return
        const [low, high] = total.bounds
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(total.readiness + 1e-9)
        expect(high).toBeGreaterThanOrEqual(total.readiness - 1e-9)
        expect(high).toBeLessThanOrEqual(100)
        expect(total.range[0]).toBeLessThanOrEqual(total.readiness)
        expect(total.range[1]).toBeGreaterThanOrEqual(total.readiness)
      }),
      { numRuns: 100 },
    )
  })

  test('is 0 in the first band when nothing is arranged, and 100 in the last when everything is', () => {
    const all = (answer: Answer) => score(model, anAssessment({ answers: answersOf(model.items.map(() => answer)) }))
    expect(all(0).total).toMatchObject({ readiness: 0, band: { shown: 'b1' } })
    expect(all(4).total).toMatchObject({ readiness: 100, band: { shown: 'b5' } })
    expect(all(0).contradictions.map(rule => rule.id)).toEqual(['H11'])
    expect(all(4).contradictions.map(rule => rule.id)).toEqual(['H11'])
  })

  test('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(someAnswers, answers => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed())
        expect(score(model, anAssessment({ answers: reversed }))).toEqual(score(model, anAssessment({ answers })))
      }),
      { numRuns: 50 },
    )
  })

  test('stays near when all levers weigh the same, as the method page says', () => {
    const equal = { ...model, levers: model.levers.map(lever => ({ ...lever, weight: 1 })) }
    fc.assert(
      fc.property(someAnswers, answers => {
        const assessment = anAssessment({ answers })
        const [own, same] = [score(model, assessment).total, score(equal, assessment).total]
        if (own && same) expect(Math.abs(own.readiness - same.readiness)).toBeLessThan(4)
      }),
      { numRuns: 100 },
    )
  })
})

describe('every group', () => {
  test('has low at most its score and high at least its score, and is never NaN', () => {
    fc.assert(
      fc.property(someAnswers, depths, (answers, depth) => {
        const { levers, reasons, phases, owners } = score(model, anAssessment({ answers, depth }))
        const groups: GroupScore[] = [levers, reasons, phases, owners].flatMap(kind => Object.values(kind))
        for (const group of groups) {
          if (!group.shown) continue
          expect(group.low).toBeLessThanOrEqual(group.score + 1e-9)
          expect(group.high).toBeGreaterThanOrEqual(group.score - 1e-9)
          expect(group.low).toBeGreaterThanOrEqual(0)
          expect(group.high).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('shows nothing, and neither 0 nor NaN, where nothing is answered', () => {
    const { levers, reasons, phases, owners, total } = score(model, anAssessment())
    const groups: GroupScore[] = [levers, reasons, phases, owners].flatMap(kind => Object.values(kind))
    expect(groups.every(group => !group.shown)).toBe(true)
    expect(total).toBeNull()
  })
})

test('“don’t know” never counts for more than the lever’s known mean', () => {
  fc.assert(
    fc.property(someAnswers, depths, (answers, depth) => {
      const items = itemsAt(model, depth)
      const values = itemValues(model, items, answersAt(model, depth, answers))
      for (const item of items) {
        const known = items.filter(other => other.lever === item.lever && values.get(other.id)?.known)
        const value = values.get(item.id)
        if (!value || value.known || known.length === 0) continue
        const weight = known.reduce((sum, other) => sum + other.weight, 0)
        const mean = known.reduce((sum, other) => sum + other.weight * (values.get(other.id)?.value ?? 0), 0) / weight
        expect(value.value).toBeLessThanOrEqual(Math.min(25, mean) + 1e-9)
      }
    }),
    { numRuns: 100 },
  )
})

test('the same answers give the same result twice, range included', () => {
  const answers = answersOf(model.items.map((_, index) => ([0, 3, 2, 'W', 4] as const)[index % 5]))
  expect(score(model, anAssessment({ answers }))).toEqual(score(model, anAssessment({ answers })))
})

test('answers to statements outside the quick scan stay out of its score', () => {
  const quick = answersOf(model.items.map(item => (item.quick ? 2 : undefined)))
  const full = answersOf(model.items.map(item => (item.quick ? 2 : 4)))
  expect(readinessOf(full, 'quick')).toBe(readinessOf(quick, 'quick'))
})
