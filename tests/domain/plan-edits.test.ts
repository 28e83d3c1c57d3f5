import { describe, expect, test } from 'vitest'
import type { ActionEdits } from '../../src/domain/plan/action-edit.ts'
import { decisionsOf } from '../../src/domain/plan/decisions.ts'
import { freeze, planOf, suggest } from '../../src/domain/plan/plan.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { aDay, anAssessment, exampleAnswers } from '../factories.ts'

const base = aDay('2026-11-21')
const today = aDay('2026-12-01')
const day = aDay('2027-03-01')
const planned = ['Q24', 'Q27', 'Q03', 'Q30', 'Q52', 'Q17', 'Q28']

/** Example B of the specification with its plan fixed on the base day, but for what the test names. */
function aPlanned(changes: Partial<Assessment> = {}): Assessment {
  const context = { stage: 'before', start: aDay('2027-01-12'), end: aDay('2027-02-02') } as const
  const assessment = anAssessment({ answers: exampleAnswers('b-full'), context })
  const selection = suggest(model, assessment, score(model, assessment))
  return { ...assessment, plan: selection ? freeze(selection, model, base) : undefined, ...changes }
}
const planFor = (assessment: Assessment) => planOf(model, assessment, score(model, assessment), today)
const withEdits = (edits: ActionEdits, changes: Partial<Assessment> = {}) => planFor(aPlanned({ edits, ...changes }))
const actionOf = (id: string, ...given: Parameters<typeof withEdits>) =>
  withEdits(...given)?.actions.find(action => action.id === id)
const idsOf = (actions: readonly { id: string }[] | undefined) => actions?.map(({ id }) => id)
const suggested = planFor(aPlanned())

describe('an action that people changed', () => {
  test('has what they said, and what they left alone as it was suggested', () => {
    const item = model.items.find(({ id }) => id === 'Q27')
    const edit = { what: 'Ask', owner: 'hr', day, hours: 5, status: 'busy', proof: 'Heard', note: 'Mail' } as const
    expect(withEdits({ Q27: edit })?.actions).toEqual(
      suggested?.actions.map(action =>
        action.id === 'Q27'
          ? {
              id: 'Q27',
              ...{ item, edit, phase: 'before', owner: { role: 'hr' }, hours: 5, first: [], status: 'busy' },
              due: { kind: 'date', day },
              ...{ findOut: false, quickWin: true, bigStep: false },
            }
          : action,
      ),
    )
  })

  test('is suggested again, field by field, as soon as they take it back', () => {
    const edit = { what: undefined, owner: undefined, day: undefined, hours: undefined, status: undefined }
    const { edit: kept, ...action } = actionOf('Q27', { Q27: edit }) ?? {}
    expect(action).toEqual({ ...suggested?.actions.find(({ id }) => id === 'Q27'), edit: undefined })
    expect(kept).toEqual(edit)
  })

  test('belongs to whom they typed, before a role; nobody typed is nobody', () => {
    const owner = (ownerOther: string) => actionOf('Q27', { Q27: { owner: 'hr', ownerOther } })?.owner
    expect(owner('J. de V.')).toEqual({ other: 'J. de V.' })
    expect(owner('')).toEqual({ role: 'hr' })
  })

  test('is open, busy or stuck, and done once it is marked so', () => {
    expect(actionOf('Q27', {})?.status).toBe('open')
    expect(actionOf('Q27', { Q27: { status: 'stuck' } })?.status).toBe('stuck')
    expect(actionOf('Q27', { Q27: { status: 'stuck' } }, { done: { Q27: true } })?.status).toBe('done')
    expect(actionOf('own-1', { 'own-1': { what: 'Mine', status: 'busy' } })?.status).toBe('busy')
  })

  test('has the day they gave, also where it was for a next time', () => {
    const context = { stage: 'after' } as const
    expect(actionOf('Q27', {}, { context })?.due).toEqual({ kind: 'next-time' })
    expect(actionOf('Q27', { Q27: { day } }, { context })?.due).toEqual({ kind: 'date', day })
  })
})

describe('the actions of a plan', () => {
  test('are those that were suggested, with the second wave behind them', () => {
    expect(idsOf(suggested?.actions)).toEqual(planned)
    expect(suggested?.secondWave).toHaveLength(7)
    expect(suggested).toMatchObject({ base, dropped: [], changed: { fresh: [], gone: [] } })
  })

  test('leave out what was dropped, which keeps what was said of it', () => {
    const edit = { note: 'Not now', dropped: true } as const
    const plan = withEdits({ Q03: edit })
    expect(idsOf(plan?.actions)).toEqual(planned.filter(id => id !== 'Q03'))
    expect(plan?.dropped).toMatchObject([{ id: 'Q03', edit }])
    expect(plan?.secondWave).toEqual(suggested?.secondWave)
    expect(plan?.changed).toEqual({ fresh: [], gone: [] })
  })

  test('have what was put back in its old place', () => {
    expect(idsOf(withEdits({ Q03: { dropped: undefined } })?.actions)).toEqual(planned)
  })

  test('take in what was added, which leaves the second wave', () => {
    const [first = '', ...others] = idsOf(suggested?.secondWave) ?? []
    const plan = withEdits({ [first]: { added: true } })
    expect(idsOf(plan?.actions)).toEqual([...planned, first])
    expect(idsOf(plan?.secondWave)).toEqual(others)
    const dropped = withEdits({ [first]: { added: true, dropped: true } })
    expect(idsOf(dropped?.actions)).toEqual(planned)
    expect(idsOf(dropped?.dropped)).toEqual([first])
    expect(idsOf(dropped?.secondWave)).toEqual(others)
  })

  test('hold an added one that was in the plan already only once', () => {
    expect(idsOf(withEdits({ Q27: { added: true } })?.actions)).toEqual(planned)
  })

  test('know no statement that the model lacks, nor one that is only noted', () => {
    const plan = withEdits({ Q99: { added: true }, Q01: { note: 'Later' } })
    expect(idsOf(plan?.actions)).toEqual(planned)
    expect(plan?.dropped).toEqual([])
  })

  test('come in the order that people gave, the rest behind it as suggested', () => {
    const order = ['own-1', 'Q99', 'Q28', 'Q24']
    expect(idsOf(withEdits({ 'own-1': { what: 'Mine' } }, { order })?.actions)).toEqual([
      ...['own-1', 'Q28', 'Q24'],
      ...['Q27', 'Q03', 'Q30', 'Q52', 'Q17'],
    ])
    expect(idsOf(withEdits({}, { order: [] })?.actions)).toEqual(planned)
  })
})

describe('an action of the visitor’s own', () => {
  const own = (edit: ActionEdits[string]) => actionOf('own-1', { 'own-1': edit })

  test('is for now, for the manager and without a day until they say otherwise', () => {
    const edit = { what: 'Buy cake' }
    expect(own(edit)).toEqual({
      ...{ id: 'own-1', item: null, edit, phase: 'before', owner: { role: 'manager' }, hours: 0, first: [] },
      ...{ due: { kind: 'open' }, status: 'open', findOut: false, quickWin: false, bigStep: false },
    })
    expect(own({ ...edit, phase: 'after', owner: 'hr', hours: 3, day })).toMatchObject({
      ...{ phase: 'after', owner: { role: 'hr' }, hours: 3, due: { kind: 'date', day } },
    })
  })

  test('stands behind the suggested ones', () => {
    expect(idsOf(withEdits({ 'own-1': { what: 'Mine' }, Q01: { added: true } })?.actions)).toEqual([
      ...planned,
      ...['Q01', 'own-1'],
    ])
  })

  test('makes a plan where nothing can be suggested, from today', () => {
    const nothing = { answers: {}, plan: undefined }
    expect(withEdits({}, nothing)).toBeNull()
    const plan = withEdits({ 'own-1': { what: 'Mine' }, 'own-2': { what: 'Gone', dropped: true } }, nothing)
    expect({ ...plan, actions: idsOf(plan?.actions), dropped: idsOf(plan?.dropped) }).toEqual({
      ...{ base: today, actions: ['own-1'], dropped: ['own-2'], secondWave: [] },
      changed: { fresh: [], gone: [] },
    })
  })
})

describe('what changed since a plan was fixed', () => {
  const answers = { ...exampleAnswers('b-full'), Q24: 4, Q27: 4, Q05: 0, Q16: 0 } as const
  const later = aPlanned({ answers })
  const now = suggest(model, later, score(model, later))?.actions.map(({ item }) => item.id) ?? []
  const fresh = now.filter(id => !planned.includes(id))
  const changedFor = (edits: ActionEdits, plan = later.plan) => planFor({ ...later, edits, plan })?.changed

  test('is what is newly suggested, and what is suggested no longer', () => {
    expect(fresh.length).toBeGreaterThan(0)
    expect(changedFor({})).toEqual({ fresh, gone: planned.filter(id => !now.includes(id)) })
    expect(changedFor({})?.gone).toEqual(expect.arrayContaining(['Q24', 'Q27']))
  })

  test('is not what people put in or took out themselves', () => {
    const [first = '', ...others] = fresh
    expect(changedFor({ [first]: { added: true } })?.fresh).toEqual(others)
    expect(changedFor({ [first]: { added: true, dropped: true } })?.fresh).toEqual(others)
  })

  test('is not a statement that the model no longer has', () => {
    const plan = later.plan && { ...later.plan, actions: [{ id: 'Q99', first: [] }, ...later.plan.actions] }
    expect(changedFor({}, plan)?.gone).not.toContain('Q99')
  })
})

test('the managers’ hours in the decisions follow what people say of owners and hours', () => {
  const hours = (edits: ActionEdits) => {
    const assessment = aPlanned({ edits })
    const actions = planFor(assessment)?.actions ?? []
    return decisionsOf(model, { context: assessment.context, result: score(model, assessment), actions, base })
      .managerHours
  }
  // Q24 2, Q27 2, Q30 12 and Q52 12 hours; Q03, Q17 and Q28 belong to others.
  expect(hours({})).toBe(28)
  expect(hours({ Q24: { hours: 7 } })).toBe(33)
  expect(hours({ Q24: { owner: 'hr' } })).toBe(26)
  expect(hours({ Q24: { ownerOther: 'The board' } })).toBe(26)
  expect(hours({ Q17: { owner: 'manager' } })).toBe(40)
  expect(hours({ Q30: { dropped: true } })).toBe(16)
  expect(hours({ 'own-1': { what: 'Mine', hours: 4 } })).toBe(32)
})
