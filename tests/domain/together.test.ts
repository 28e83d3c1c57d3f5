import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers, Assessment } from '../../src/domain/scan/assessment.ts'
import { roles, type Role } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { medianAnswers, together } from '../../src/domain/score/together.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { studyModel as model } from '../study-model.ts'

const someAnswers = fc
  .array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 'N', 'W'), { minLength: 45, maxLength: 55 })
  .map(values => answersFor(model, values))

/** One person's view, in the role given. */
function aView(role: Role | undefined, answers: Answers, changes: Partial<Assessment> = {}): Assessment {
  return anAssessment({ context: { stage: 'before', role }, answers, ...changes })
}
const all = (answer: Answer) => answersFor(model, answer)

describe('the median of an answer', () => {
  const median = (...answers: Answer[]) => medianAnswers(answers.map(answer => ({ Q12: answer }))).Q12

  test('is the middle one of an odd number', () => {
    expect(median(4, 0, 3)).toBe(3)
    expect(median(0, 4, 0, 4, 1)).toBe(1)
  })

  test('lies halfway between the two in the middle of an even number', () => {
    expect(median(3, 0)).toBe(1.5)
    expect(median(4, 0, 3, 2)).toBe(2.5)
    expect(median(2, 4, 2, 0)).toBe(2)
  })

  test('is that of those who know', () => {
    expect(median(4, 'W', 2, 'N')).toBe(3)
    expect(median('N', 'W', 1, 'W')).toBe(1)
  })

  test('is “don’t know” where nobody knows, and “not applicable” where it applies to nobody', () => {
    expect(median('N', 'W')).toBe('W')
    expect(median('N', 'N')).toBe('N')
  })

  test('leaves out who did not answer, and is none where nobody did', () => {
    expect(medianAnswers([{ Q01: 1, Q02: undefined }, { Q02: undefined }])).toEqual({ Q01: 1 })
  })
})

describe('several people together', () => {
  test('are at least two who answered anything', () => {
    expect(together(model, [])).toBeNull()
    expect(together(model, [aView('hr', all(2))])).toBeNull()
    expect(together(model, [aView('hr', all(2)), aView('manager', {})])).toBeNull()
    expect(together(model, [aView('hr', all(2)), aView('manager', { Q01: 1 })])?.respondents).toHaveLength(2)
  })

  test('get the result of their medians, without a role or proof of its own', () => {
    const views = [
      aView('hr', exampleAnswers('a-full'), { measurability: { M01: 4 } }),
      aView('manager', exampleAnswers('b-full')),
      aView('trainer', exampleAnswers('c-full')),
    ]
    const found = together(model, views)
    const answers = medianAnswers(views.map(view => view.answers))
    const context = { stage: 'before', role: undefined } as const
    expect(found?.result).toEqual(
      score(model, { answers, depth: 'full', context, measurability: {}, respondents: views.length }),
    )
    expect(found?.respondents).toEqual(views.map(assessment => ({ assessment, result: score(model, assessment) })))
  })

  test('who say the same score the same, with a range that narrows as they are more', () => {
    const people = (count: number) =>
      together(
        model,
        Array.from({ length: count }, () => aView('hr', exampleAnswers('b-full'))),
      )
    const one = score(model, aView('hr', exampleAnswers('b-full')))
    const [two, nine] = [people(2)?.result, people(9)?.result]
    expect(two?.levers).toEqual(one.levers)
    expect([two?.total?.readiness, nine?.total?.readiness]).toEqual([one.total?.readiness, one.total?.readiness])
    expect([two?.respondents, nine?.respondents]).toEqual([2, 9])
    const widths = [one, two, nine].map(result => {
      const [low, high] = result?.total?.range ?? [0, 0]
      return high - low
    })
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(new Set(widths).size).toBe(3)
  })

  test('get a range in which chance is halved by four of them', () => {
    const { parameters } = model
    const halved = { ...parameters, draws: { ...parameters.draws, stepChance: parameters.draws.stepChance / 2 } }
    const view = aView('hr', exampleAnswers('b-full'))
    const one = score({ ...model, parameters: halved }, view)
    expect(together(model, [view, view, view, view])?.result.total?.range).toEqual(one.total?.range)
  })

  test('count as in a full scan as soon as one of them did a full one', () => {
    const quick = aView('manager', quickOnly(all(2)), { depth: 'quick' })
    const mixed = together(model, [quick, aView('hr', all(4))])
    expect(mixed?.result.progress).toMatchObject({ done: 55, total: 55 })
    expect(mixed?.result.values.get('Q02')?.value).toBe(75)
    expect(mixed?.result.values.get('Q27')?.value).toBe(100)
    expect(together(model, [quick, quick])?.result.progress).toMatchObject({ done: 28, total: 28 })
  })

  test('get the same result in whatever order they come', () => {
    const people = fc.array(fc.tuple(fc.constantFrom(undefined, ...roles), someAnswers), { minLength: 2, maxLength: 6 })
    const shuffled = people.chain(views => {
      return fc.tuple(
        fc.constant(views),
        fc.shuffledSubarray(views, { minLength: views.length, maxLength: views.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, orders => {
        const [one, other] = orders.map(views => {
          const found = together(
            model,
            views.map(([role, answers]) => aView(role, answers)),
          )
          const gaps = found?.gaps.map(({ lever, points }) => [lever, points.toFixed(6)])
          return { result: found?.result, gaps: gaps?.toSorted() }
        })
        expect(one).toEqual(other)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a gap in perception', () => {
  const gapsOf = (...views: Assessment[]) => together(model, views)?.gaps
  const levers = model.levers.map(({ id }) => id)

  test('is named for every lever on which two roles lie a whole step apart, not less', () => {
    expect(gapsOf(aView('hr', all(2)), aView('manager', all(1)))).toEqual(
      levers.map(lever => ({
        lever,
        lowest: { role: 'manager', score: 25 },
        highest: { role: 'hr', score: 50 },
        points: 25,
      })),
    )
    const almost = aView('hr', { ...all(2), Q03: 1 })
    const named = gapsOf(almost, aView('manager', all(1)))?.map(({ lever }) => lever)
    expect(named).toEqual(levers.filter(lever => lever !== 'L10'))
  })

  test('is found wherever one role answers exactly one step higher, thirds of a point or not', () => {
    const pairs = fc.constantFrom<[Answer, Answer]>([0, 1], [1, 2], [2, 3], [3, 4])
    const view = (role: Role, values: Answer[]) => aView(role, answersFor(model, values))
    fc.assert(
      fc.property(fc.array(pairs, { minLength: 55, maxLength: 55 }), values => {
        const low = values.map(([value]) => value)
        const high = values.map(([, value]) => value)
        expect(gapsOf(view('manager', low), view('hr', high))).toHaveLength(levers.length)
      }),
      { numRuns: 40 },
    )
  })

  test('compares the means of roles, so that two people of one role never make one', () => {
    expect(gapsOf(aView('manager', all(0)), aView('manager', all(4)))).toEqual([])
    expect(gapsOf(aView('manager', all(1)), aView('manager', all(3)), aView('hr', all(2)))).toEqual([])
    const [gap] = gapsOf(aView('manager', all(0)), aView('hr', all(4)), aView('manager', all(2))) ?? []
    expect(gap).toMatchObject({ lowest: { role: 'manager', score: 25 }, highest: { role: 'hr' }, points: 75 })
  })

  test('is between the lowest and the highest role, the widest first', () => {
    const higher: Answers = { ...all(1), Q08: 4, Q27: 4, Q28: 4 }
    const gaps = gapsOf(aView('hr', all(2)), aView('trainer', higher), aView('manager', all(0)))
    expect(gaps?.[0]).toEqual({
      lever: 'L1',
      lowest: { role: 'manager', score: 0 },
      highest: { role: 'trainer', score: 100 },
      points: 100,
    })
    expect(gaps?.map(({ points }) => points)).toEqual([100, ...Array.from({ length: 11 }, () => 50)])
  })

  test('asks for a known role, and for a lever that both have a score for', () => {
    expect(gapsOf(aView(undefined, all(4)), aView('manager', all(0)))).toEqual([])
    const without: Answers = { ...all(4), Q08: undefined, Q27: undefined, Q28: undefined }
    const named = gapsOf(aView('hr', without), aView('manager', all(0)))?.map(({ lever }) => lever)
    expect(named).toEqual(levers.filter(lever => lever !== 'L1'))
  })
})

function quickOnly(answers: Answers): Answers {
  const quick = model.items.flatMap(({ id, quick: asked }) => (asked ? [[id, answers[id]] as const] : []))
  return Object.fromEntries(quick)
}
