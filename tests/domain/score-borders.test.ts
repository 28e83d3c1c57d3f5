import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../src/domain/scan/assessment.ts'
import { leverIds } from '../../src/domain/scan/model.ts'
import { lowestLevers, readiness } from '../../src/domain/score/readiness.ts'
import { score } from '../../src/domain/score/result.ts'
import { sensitivity } from '../../src/domain/score/sensitivity.ts'
import { together } from '../../src/domain/score/together.ts'
import { whatIf } from '../../src/domain/score/what-if.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { studyModel as model } from '../study-model.ts'

const { parameters } = model
const points = (count: number, score = 50) => leverIds.slice(0, count).map(id => ({ id, weight: 1, score }))

describe('a readiness', () => {
  test('needs exactly as many levers as the model says', () => {
    const { minLevers } = parameters.display
    expect(readiness(points(minLevers), parameters)).toEqual({ total: 50, bottleneck: 50, readiness: 50 })
    expect(readiness(points(minLevers - 1), parameters)).toBeNull()
  })
  test('takes tied levers by their number, not by their letters', () => {
    const tied = points(12).toReversed()
    expect(lowestLevers(tied, 3).map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
    expect(lowestLevers(tied, 12).map(({ id }) => id)).toEqual([...leverIds])
    const one = tied.map(lever => (lever.id === 'L12' ? { ...lever, score: 10 } : lever))
    expect(lowestLevers(one, 2).map(({ id }) => id)).toEqual(['L12', 'L1'])
  })
})

describe('a band', () => {
  /** Of the first so many levers the first so many statements known, of everything else nothing. */
  const known = (levers: number, each: number) =>
    leverIds.flatMap((lever, place) =>
      model.items
        .filter(item => item.lever === lever)
        .map(({ id }, index): [string, Answer] => [id, place < levers && index < each ? 2 : 'W']),
    )
  test('is withheld below the share that must be known, while the score stays', () => {
    const results = [9, 10, 11, 12].flatMap(levers =>
      [2, 3, 4, 5].map(each => score(model, anAssessment({ answers: Object.fromEntries(known(levers, each)) }))),
    )
    const scored = results.flatMap(({ total, coverage }) => (total ? [{ band: total.band, coverage }] : []))
    for (const { coverage, band } of scored) expect(band !== null).toBe(coverage >= parameters.display.minBandCoverage)
    expect(new Set(scored.map(({ band }) => band === null)).size).toBe(2)
  })
})

test('one step up gains alike where everything is alike, and then statements keep their order', () => {
  const steps = sensitivity(model, anAssessment({ answers: answersFor(model, 2) }))
  expect(steps).toHaveLength(model.items.length)
  for (const [place, step] of steps.slice(1).entries()) {
    const above = steps[place]
    if (above && Math.abs(above.gain - step.gain) < 1e-9) expect(above.id < step.id).toBe(true)
  }
})

describe('a what-if', () => {
  test('draws the gain of one action to the same digits every time', () => {
    const found = whatIf(model, anAssessment({ answers: exampleAnswers('b-full') }), ['Q30'])
    const [low, high] = found?.gainRange ?? [0, 0]
    expect(low).toBeLessThan(found?.gain ?? 0)
    expect(high).toBeGreaterThan(found?.gain ?? 0)
    expect([low, found?.gain ?? 0, high].map(value => value.toFixed(2))).toMatchInlineSnapshot(`
      [
        "1.73",
        "2.69",
        "3.80",
      ]
    `)
  })
  test('is none where only the change would give a readiness', () => {
    const little = Object.fromEntries(model.items.map(({ id }): [string, Answer] => [id, 'W']))
    const assessment = anAssessment({ answers: little })
    expect(score(model, assessment).total).toBeNull()
    const all = model.items.map(({ id }) => id)
    expect(score(model, anAssessment({ answers: answersFor(model, 3) })).total).not.toBeNull()
    expect(whatIf(model, assessment, all)).toBeNull()
  })
})

describe('several people together', () => {
  const aView = (id: string, created: string, stage: 'before' | 'after', answer: Answer) =>
    anAssessment({
      id,
      created,
      context: { stage, role: id === 'hr' ? 'hr' : 'manager' },
      answers: answersFor(model, answer),
    })
  test('are one view in the order in which they began, whatever order they come in', () => {
    const [first, second] = [
      aView('hr', '2026-01-01T09:00:00Z', 'after', 1),
      aView('boss', '2026-02-01T09:00:00Z', 'before', 3),
    ]
    const both = [together(model, [first, second]), together(model, [second, first])]
    for (const found of both) expect(found?.respondents.map(({ assessment }) => assessment.id)).toEqual(['hr', 'boss'])
    expect(both[0]?.result).toEqual(both[1]?.result)
  })
  test('are asked about what cannot be together in the stage of whoever began first', () => {
    const [early, late] = ['2026-01-01T09:00:00Z', '2026-02-01T09:00:00Z']
    const answers: Answers = { ...answersFor(model, 2), Q40: 3, Q25: 1, Q34: 2, Q41: 0 }
    const asked = (before: string, after: string) =>
      together(model, [
        { ...aView('hr', before, 'before', 2), answers },
        { ...aView('boss', after, 'after', 2), answers },
      ])?.result.contradictions.map(({ stages }) => stages)
    expect(asked(late, early)).toContainEqual(['during', 'after'])
    expect(asked(early, late)).not.toContainEqual(['during', 'after'])
  })
  test('see a gap from exactly the points of the model on, the widest first', () => {
    const found = together(model, [
      aView('hr', '2026-01-01T09:00:00Z', 'before', 1),
      {
        ...aView('boss', '2026-02-01T09:00:00Z', 'before', 2),
        answers: { ...answersFor(model, 2), ...leverAnswers('L10', 4) },
      },
    ])
    expect(parameters.perception.gapFrom).toBe(25)
    expect(found?.gaps).toHaveLength(leverIds.length)
    expect(found?.gaps[0]).toMatchObject({ lever: 'L10', points: 75 })
    for (const { points } of found?.gaps.slice(1) ?? []) expect(points).toBeCloseTo(25, 9)
  })
})

function leverAnswers(lever: string, answer: Answer): Record<string, Answer> {
  return Object.fromEntries(model.items.filter(item => item.lever === lever).map(({ id }) => [id, answer]))
}
