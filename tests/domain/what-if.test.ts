import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKnown, type Answer, type Answers, type Depth } from '../../src/domain/scan/assessment.ts'
import { itemsAt } from '../../src/domain/scan/sections.ts'
import { score, type Result } from '../../src/domain/score/result.ts'
import { sensitivity } from '../../src/domain/score/sensitivity.ts'
import { whatIf } from '../../src/domain/score/what-if.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'

const depths = fc.constantFrom<Depth>('quick', 'full')
/** Any answers a visitor can give; the last few statements may be unanswered. */
const someAnswers = fc
  .array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 'N', 'W'), { minLength: 45, maxLength: 55 })
  .map(values => answersFor(model, values))
const someStatements = fc.subarray(model.items.map(({ id }) => id))
const anyWhatIf = fc.record({ answers: someAnswers, chosen: someStatements, depth: depths })
const runs = { numRuns: 60 }

const shownLevers = ({ levers }: Result) => Object.entries(levers).map(([id, { shown }]) => [id, shown])
const width = ([low, high]: readonly [number, number]) => high - low

describe('a what-if', () => {
  test('never lowers readiness, as long as the same levers have a score', () => {
    fc.assert(
      fc.property(anyWhatIf, ({ answers, chosen, depth }) => {
        const assessment = anAssessment({ answers, depth })
        const found = whatIf(model, assessment, chosen)
        fc.pre(found !== null)
        const before = score(model, assessment)
        fc.pre(JSON.stringify(shownLevers(before)) === JSON.stringify(shownLevers(found.after)))
        expect(found.gain).toBeGreaterThanOrEqual(-1e-9)
        expect(found.gain).toBe((found.after.total?.readiness ?? 0) - (before.total?.readiness ?? 0))
      }),
      runs,
    )
  })

  test('arranges what is chosen, finds out what nobody knew, and leaves the rest as it was answered', () => {
    fc.assert(
      fc.property(anyWhatIf, ({ answers, chosen, depth }) => {
        const found = whatIf(model, anAssessment({ answers, depth }), chosen)
        fc.pre(found !== null)
        expect(knownValues(found.after)).toEqual(arranged(answers, chosen, depth))
        const { dontKnow, unanswered } = found.after.progress
        const { progress } = score(model, anAssessment({ answers, depth }))
        expect(dontKnow).toEqual(progress.dontKnow.filter(id => !chosen.includes(id)))
        expect(unanswered).toEqual(progress.unanswered)
      }),
      runs,
    )
  })

  test('gives a gain within its own range', () => {
    fc.assert(
      fc.property(anyWhatIf, ({ answers, chosen, depth }) => {
        const found = whatIf(model, anAssessment({ answers, depth }), chosen)
        fc.pre(found !== null)
        expect(found.gainRange[0]).toBeLessThanOrEqual(found.gain)
        expect(found.gainRange[1]).toBeGreaterThanOrEqual(found.gain)
      }),
      runs,
    )
  })

  // Two draws that have nothing to do with each other would make a small gain look like chance.
  test.each(['Q24', 'Q30', 'Q35'])('draws before and after alike, so that the gain of %s alone is sharp', id => {
    const assessment = anAssessment({ answers: exampleAnswers('b-full') })
    const before = score(model, assessment).total?.range ?? [0, 0]
    const found = whatIf(model, assessment, [id])
    const after = found?.after.total?.range ?? [0, 0]
    const apart = width([after[0] - before[1], after[1] - before[0]])
    expect(width(found?.gainRange ?? [0, 100])).toBeLessThan(apart / 4)
  })

  test('of nothing is no gain at all', () => {
    const assessment = anAssessment({ answers: exampleAnswers('b-full') })
    expect(whatIf(model, assessment, [])).toEqual({
      after: score(model, assessment),
      gain: 0,
      gainRange: [0, 0],
      within: true,
    })
  })

  test('of what is well arranged already changes nothing', () => {
    const assessment = anAssessment({ answers: answersFor(model, 4) })
    const all = model.items.map(({ id }) => id)
    expect(whatIf(model, assessment, all)).toMatchObject({ gain: 0, gainRange: [0, 0], within: true })
  })

  test('says when the new readiness cannot be told apart from the old one', () => {
    const assessment = anAssessment({ answers: exampleAnswers('a-full') })
    const plan = ['Q38', 'Q39', 'Q34', 'Q03', 'Q22', 'Q26', 'Q28']
    expect(whatIf(model, assessment, ['Q28'])).toMatchObject({ within: true })
    expect(whatIf(model, assessment, plan)).toMatchObject({ within: false })
  })

  test('is none without a readiness', () => {
    expect(whatIf(model, anAssessment({ answers: { Q01: 0, Q02: 0 } }), ['Q01'])).toBeNull()
  })
})

describe('the sensitivity', () => {
  test('tries one step for every answer that has one: two for what nobody knows, none for what does not apply', () => {
    fc.assert(
      fc.property(someAnswers, depths, (answers, depth) => {
        const steps = sensitivity(model, { answers, depth })
        fc.pre(steps.length > 0)
        const possible = itemsAt(model, depth).flatMap(({ id }): object[] => {
          const from = answers[id]
          if (from === 'W') return [{ id, from, to: 2 }]
          return isKnown(from) && from < 4 ? [{ id, from, to: from + 1 }] : []
        })
        const tried = steps.map(({ id, from, to }) => ({ id, from, to }))
        expect(tried.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(possible)
      }),
      runs,
    )
  })

  test('puts the largest gain first, and of equal ones the first statement', () => {
    fc.assert(
      fc.property(someAnswers, depths, (answers, depth) => {
        const steps = sensitivity(model, { answers, depth })
        for (const [place, { id, gain }] of steps.slice(1).entries()) {
          const above = steps[place]
          expect(above?.gain).toBeGreaterThanOrEqual(gain - 1e-9)
          if (Math.abs((above?.gain ?? 0) - gain) < 1e-12) expect(above?.id.localeCompare(id)).toBe(-1)
        }
      }),
      runs,
    )
  })

  test('is that of one answer alone', () => {
    const answers = exampleAnswers('b-full')
    const readiness = (changed: Answers) => score(model, anAssessment({ answers: changed })).total?.readiness ?? 0
    const [first] = sensitivity(model, anAssessment({ answers }))
    expect(first).toEqual({ id: 'Q30', from: 1, to: 2, gain: readiness({ ...answers, Q30: 2 }) - readiness(answers) })
  })

  test('goes no further than the highest answer where the median of several people lies halfway', () => {
    const answers = { ...exampleAnswers('b-full'), Q30: 3.5 }
    expect(sensitivity(model, { answers, depth: 'full' })).toContainEqual(
      expect.objectContaining({ id: 'Q30', from: 3.5, to: 4 }),
    )
  })

  test('is none without a readiness', () => {
    expect(sensitivity(model, anAssessment({ answers: { Q01: 0, Q02: 0 } }))).toEqual([])
  })
})

function knownValues({ values }: Result): Record<string, number> {
  return Object.fromEntries([...values].flatMap(([id, { known, value }]) => (known ? [[id, value]] : [])))
}

/** What is known of each statement once the chosen ones are at least usually so. */
function arranged(answers: Answers, chosen: readonly string[], depth: Depth): Record<string, number> {
  const values = itemsAt(model, depth).flatMap(({ id }): [string, number][] => {
    const answer = answers[id]
    if (answer === undefined || answer === 'N') return []
    if (chosen.includes(id)) return [[id, answer === 4 ? 100 : 75]]
    return answer === 'W' ? [] : [[id, 25 * answer]]
  })
  return Object.fromEntries(values)
}
