import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionEdit } from '../../src/domain/plan/action-edit.ts'
import { withEdit, withMove, withNewSuggestions, withoutEdit, withStatus } from '../../src/domain/plan/change-plan.ts'
import { freeze, planOf, suggest } from '../../src/domain/plan/plan.ts'
import type { Answer, Answers, Assessment } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'

const base = aDay('2026-11-21')
const today = aDay('2027-06-01')

/** These answers with the plan that follows from them, fixed on the base day. */
function aPlanned(answers: Answers, changes: Partial<Assessment> = {}): Assessment {
  const selection = suggest(model, anAssessment({ answers }), score(model, anAssessment({ answers })))
  return anAssessment({ answers, plan: selection ? freeze(selection, model, base) : undefined, ...changes })
}
const planFor = (assessment: Assessment) => planOf(model, assessment, score(model, assessment), today)
const takeOver = (assessment: Assessment) => withNewSuggestions(model, score(model, assessment), today)(assessment)

describe('an edit', () => {
  test('changes its own fields of its own action', () => {
    const before = anAssessment({ edits: { Q01: { what: 'Ask', hours: 2 }, Q02: { note: 'Mail' } } })
    expect(withEdit('Q01', { hours: 3, owner: 'hr' })(before).edits).toEqual({
      Q01: { what: 'Ask', hours: 3, owner: 'hr' },
      Q02: { note: 'Mail' },
    })
    expect(withEdit('Q03', { dropped: true })(before).edits).toEqual({ ...before.edits, Q03: { dropped: true } })
  })

  test('is taken back whole, and leaves those of others', () => {
    const before = anAssessment({ edits: { 'own-1': { what: 'Mine' }, Q02: { note: 'Mail' } } })
    expect(withoutEdit('own-1')(before)).toEqual({ ...before, edits: { Q02: { note: 'Mail' } } })
    expect(withoutEdit('Q09')(before)).toEqual(before)
  })
})

describe('a status', () => {
  const statusOf = (assessment: Assessment) => {
    const { done, edits } = assessment
    return { done, edits }
  }
  const before = anAssessment({ done: { Q01: true, Q02: true }, edits: { Q01: { note: 'Mail', status: 'stuck' } } })

  test('sets and clears the mark of its own action', () => {
    expect(statusOf(withStatus('Q03', 'done')(before)).done).toEqual({ Q01: true, Q02: true, Q03: true })
    for (const status of ['open', 'busy', 'stuck'] as const) {
      expect(statusOf(withStatus('Q01', status)(before)).done).toEqual({ Q02: true })
    }
  })

  test('keeps in the edit only that it is busy or stuck, beside what was there', () => {
    const edit = (status: 'open' | 'busy' | 'stuck' | 'done') => withStatus('Q01', status)(before).edits.Q01
    expect(edit('busy')).toEqual({ note: 'Mail', status: 'busy' })
    expect(edit('stuck')).toEqual({ note: 'Mail', status: 'stuck' })
    expect(edit('done')).toEqual({ note: 'Mail', status: undefined })
    expect(edit('open')).toEqual({ note: 'Mail', status: undefined })
  })

  test('is what the plan shows, whatever it was before', () => {
    const states = fc.constantFrom('open', 'busy', 'stuck', 'done')
    const before = aPlanned(exampleAnswers('b-full'))
    fc.assert(
      fc.property(states, states, (first, then) => {
        const after = withStatus('Q24', then)(withStatus('Q24', first)(before))
        expect(planFor(after)?.actions.map(({ id, status }) => [id, status])).toEqual(
          planFor(before)?.actions.map(({ id, status }) => [id, id === 'Q24' ? then : status]),
        )
      }),
      { numRuns: 16 },
    )
  })
})

describe('a move', () => {
  const shown = ['Q24', 'Q27', 'Q03', 'own-1']
  const moved = (id: string, before: string | null) => withMove(shown, id, before)(anAssessment()).order

  test('puts an action just before another', () => {
    expect(moved('own-1', 'Q24')).toEqual(['own-1', 'Q24', 'Q27', 'Q03'])
    expect(moved('Q24', 'own-1')).toEqual(['Q27', 'Q03', 'Q24', 'own-1'])
    expect(moved('Q27', 'Q03')).toEqual(shown)
  })

  test('puts it behind all of them before none, or before one that is not shown', () => {
    const behind = ['Q27', 'Q03', 'own-1', 'Q24']
    expect(moved('Q24', null)).toEqual(behind)
    expect(moved('Q24', 'Q99')).toEqual(behind)
    expect(moved('Q24', 'Q24')).toEqual(behind)
  })

  test('gives the plan that order', () => {
    const before = aPlanned(exampleAnswers('b-full'), { edits: { 'own-1': { what: 'Mine' } }, order: ['Q28'] })
    const ids = planFor(before)?.actions.map(({ id }) => id) ?? []
    const after = planFor(withMove(ids, 'own-1', ids[1] ?? null)(before))
    expect(after?.actions.map(({ id }) => id)).toEqual(['Q28', 'own-1', ...ids.slice(1).filter(id => id !== 'own-1')])
  })
})

describe('new suggestions', () => {
  const answers = fc
    .array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 'N', 'W'), { minLength: 45, maxLength: 55 })
    .map(values => answersFor(model, values))
  const ids = fc.constantFrom('own-1', ...model.items.map(({ id }) => id))
  const edit = fc.record(
    {
      note: fc.constant('Mail'),
      hours: fc.constantFrom(1, 8),
      status: fc.constantFrom('busy', undefined),
      added: fc.constant<true>(true),
      dropped: fc.constant<true>(true),
    },
    { requiredKeys: [] },
  )
  /** A fixed plan that people worked on, and what they answer now. */
  const worked = fc.record({
    first: answers,
    now: answers,
    edits: fc.dictionary(ids, edit, { maxKeys: 20, noNullPrototype: true }),
    done: fc.dictionary(ids, fc.constant<true>(true), { maxKeys: 10, noNullPrototype: true }),
  })
  const everyId = (assessment: Assessment) => {
    const { actions = [], dropped = [] } = planFor(assessment) ?? {}
    return [...actions, ...dropped].map(({ id }) => id)
  }
  const isWritten = ({ dropped: _dropped, ...written }: ActionEdit) =>
    Object.values(written).some(value => value !== undefined)

  test('keep all that was worked on in the plan, and every edit as it was', () => {
    fc.assert(
      fc.property(worked, ({ first, now, edits, done }) => {
        const before = { ...aPlanned(first, { edits, done }), answers: now }
        const after = takeOver(before)
        const touched = everyId(before).filter(id => id in done || isWritten(edits[id] ?? {}))
        expect(everyId(after)).toEqual(expect.arrayContaining(touched))
        expect(after).toMatchObject({ edits, done })
        expect(new Set(everyId(after)).size).toBe(everyId(after).length)
      }),
      { numRuns: 100 },
    )
  })

  test('leave nothing that differs from the answers', () => {
    fc.assert(
      fc.property(worked, ({ first, now, edits, done }) => {
        const before = { ...aPlanned(first, { edits, done }), answers: now }
        const after = takeOver(before)
        if (score(model, before).total) expect(planFor(after)?.changed).toEqual({ fresh: [], gone: [] })
        else expect(after).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test('fix the plan on the day they are taken over, and let go of what nobody touched', () => {
    const now = { ...exampleAnswers('b-full'), Q24: 4, Q27: 4, Q28: 4 } as const
    const edits = { Q24: { note: 'Mail' }, Q28: { dropped: true } } as const
    const before = { ...aPlanned(exampleAnswers('b-full'), { edits }), answers: now }
    const after = takeOver(before)
    const selection = suggest(model, before, score(model, before))
    expect(after).toEqual({
      ...before,
      plan: selection && freeze(selection, model, today),
      edits: { Q24: { note: 'Mail', added: true }, Q28: { dropped: true } },
    })
    expect(everyId(after)).toEqual([...(selection?.actions ?? []).map(({ item }) => item.id), 'Q24'])
  })
})
