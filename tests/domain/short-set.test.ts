import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerValues, type Answer, type Answers, type Assessment } from '../../src/domain/scan/assessment.ts'
import { leverIds, reasonIds } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { sensitivity } from '../../src/domain/score/sensitivity.ts'
import { whatIf } from '../../src/domain/score/what-if.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { sets } from './workshop/any-session.ts'

const workshopOn = (set: string, asked: readonly string[]) => ({ held: '2026-11-22T14:02:00Z', set, asked })
const answersTo = (asked: readonly string[], answers: readonly Answer[]): Answers =>
  Object.fromEntries(asked.map((id, index): [string, Answer] => [id, answers[index] ?? 0]))

const twelve = (answers: readonly Answer[], changes: Partial<Assessment> = {}) =>
  anAssessment({ workshop: workshopOn('twelve', sets.twelve), answers: answersTo(sets.twelve, answers), ...changes })
const seven = (answers: readonly Answer[]) =>
  anAssessment({
    depth: 'quick',
    workshop: workshopOn('seven', sets.seven),
    answers: answersTo(sets.seven, answers),
  })

const anyTwelve = fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 12, maxLength: 12 })
const someTwelve: Answer[] = [2, 1, 3, 0, 4, 2, 1, 2, 3, 1, 2, 0]

describe('an assessment from a workshop on one statement per lever', () => {
  test('has a total of its twelve levers by rules 7 to 9, each lever the value of its one statement', () => {
    const points = leverIds.map((id, index) => {
      const lever = model.levers.find(known => known.id === id)
      return { weight: lever?.weight ?? 0, value: 25 * Number(someTwelve[index]) }
    })
    const weight = points.reduce((sum, point) => sum + point.weight, 0)
    const total = points.reduce((sum, point) => sum + point.weight * point.value, 0) / weight
    const lowest = points.map(({ value }) => value).toSorted((a, b) => a - b)
    const bottleneck = lowest.slice(0, 3).reduce((sum, value) => sum + value, 0) / 3
    const result = score(model, twelve(someTwelve))
    expect(result.set).toBe('twelve')
    expect(result.total?.readiness).toBeCloseTo(0.75 * total + 0.25 * bottleneck, 9)
  })

  test('names no level, says how little it rests on, and knows less than a quick scan', () => {
    const result = score(model, twelve(someTwelve))
    expect(result.total?.band).toBeNull()
    expect(result.completeness).toBe('low')
    expect(result.levers.L10).toMatchObject({ counted: 1, of: 10 })
    expect(result.progress).toMatchObject({ done: 12, total: 55 })
    const asQuick = score(model, { ...twelve(someTwelve), depth: 'quick' })
    expect(result.total?.transfer?.nu).toBeLessThanOrEqual(asQuick.total?.transfer?.nu ?? 12)
  })

  test('never loses by a better answer, and can be raised by what is arranged', () => {
    fc.assert(
      fc.property(anyTwelve, answers => {
        const before = twelve(answers)
        for (const { gain } of sensitivity(model, before)) expect(gain).toBeGreaterThanOrEqual(0)
        expect(whatIf(model, before, sets.twelve)?.gain).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 10 },
    )
  })

  test('has no total where fewer than nine levers are known', () => {
    const unknown = someTwelve.map((answer, index) => (index < 4 ? 'W' : answer))
    expect(score(model, twelve(unknown)).total).toBeNull()
    expect(score(model, twelve(unknown.with(0, 2))).total).not.toBeNull()
  })

  test('keeps its total while more of the scan is answered, until that has one of its own', () => {
    const more = { ...twelve(someTwelve).answers, Q01: 4, Q03: 4 } satisfies Answers
    const before = score(model, twelve(someTwelve))
    const during = score(model, twelve(someTwelve, { answers: more }))
    expect(during.total?.readiness).toBe(before.total?.readiness)
    expect(during.progress.done).toBe(14)
    const whole = anAssessment({ answers: exampleAnswers('b-full') })
    const workshop = workshopOn('twelve', sets.twelve)
    expect(score(model, { ...whole, workshop })).toEqual(score(model, whole))
  })
})

describe('an assessment from a workshop on one statement per reason', () => {
  test('has a profile of the seven reasons and no total', () => {
    const result = score(model, seven([4, 3, 2, 1, 0, 2, 4]))
    expect(result.set).toBe('seven')
    expect(result.total).toBeNull()
    // R6 and R7 share Q21; by weight Q21 and Q24 are equal, so R7 lies halfway between 50 and 100.
    const profile = reasonIds.map(id => result.reasons[id])
    expect(profile.map(reason => (reason.shown ? reason.score : null))).toEqual([100, 75, 50, 25, 0, 50, 75])
  })

  test('leaves a reason open that the room did not know', () => {
    expect(score(model, seven(['W', 3, 2, 1, 0, 2, 4])).reasons.r1.shown).toBe(false)
  })
})

describe('a scan, and a workshop on any other set', () => {
  const anyAnswers = fc
    .array(fc.constantFrom(undefined, ...answerValues), { minLength: 55, maxLength: 55 })
    .map(list => {
      const given = model.items.flatMap(({ id, notApplicable }, index): [string, Answer][] => {
        const answer = list[index]
        return answer === undefined || (answer === 'N' && !notApplicable) ? [] : [[id, answer]]
      })
      return Object.fromEntries(given)
    })

  test('are scored as if there had been no workshop', () => {
    const anySet = fc.constantFrom('quick', 'full', 'reason', 'own', 'later', undefined)
    fc.assert(
      fc.property(anyAnswers, anySet, fc.constantFrom('quick', 'full'), (answers, set, depth) => {
        const scan = anAssessment({ answers, depth })
        expect(score(model, { ...scan, workshop: { set, asked: sets.twelve } })).toEqual(score(model, scan))
      }),
      { numRuns: 20 },
    )
  })

  test('have no total by twelve answers', () => {
    const scan = { ...twelve(someTwelve), workshop: undefined }
    expect(score(model, scan)).toMatchObject({ set: null, total: null })
    const unread = { ...twelve(someTwelve), workshop: { set: 'twelve', asked: 'all' } }
    expect(score(model, unread)).toEqual(score(model, scan))
  })

  test('count the same known answers in their phases as in all', () => {
    const result = score(model, anAssessment({ answers: answersFor(model, 3) }))
    expect(Object.values(result.phases).reduce((sum, { counted }) => sum + counted, 0)).toBe(model.items.length)
  })
})
