import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionsOf } from '../../src/domain/plan/decisions.ts'
import { dueOf } from '../../src/domain/plan/due.ts'
import { freeze, planOf, suggest } from '../../src/domain/plan/plan.ts'
import type { Answer, Answers, Assessment } from '../../src/domain/scan/assessment.ts'
import type { Item } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'

const base = aDay('2026-11-21')
const item = (id: string): Item => {
  const found = model.items.find(candidate => candidate.id === id)
  if (!found) throw new Error(`No statement ${id}`)
  return found
}
const selectionOf = (assessment: Assessment) => suggest(model, assessment, score(model, assessment))

describe('the suggested plan', () => {
  test('holds at most seven actions, and none of them twice', () => {
    const answers = fc.array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 'W'), { minLength: 55, maxLength: 55 })
    fc.assert(
      fc.property(answers, values => {
        const selection = selectionOf(anAssessment({ answers: answersFor(model, values) }))
        if (!selection) return
        expect(selection.actions.length).toBeLessThanOrEqual(7)
        expect(selection.secondWave.length).toBeLessThanOrEqual(7)
        const ids = [...selection.actions, ...selection.secondWave].map(action => action.item.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 100 },
    )
  })

  test('is empty of statements that do not apply or are not answered', () => {
    const rest: Answers = { ...answersFor(model, 1), Q07: 'N', Q24: undefined }
    const selection = selectionOf(anAssessment({ answers: rest }))
    const ids = [...(selection?.actions ?? []), ...(selection?.secondWave ?? [])].map(action => action.item.id)
    expect(ids).not.toContain('Q07')
    expect(ids).not.toContain('Q24')
  })

  test('is none while too little is known for a readiness', () => {
    expect(selectionOf(anAssessment({ answers: { Q01: 0, Q02: 0 } }))).toBeNull()
  })
})

describe('a frozen plan', () => {
  const before = anAssessment({ answers: answersFor(model, 1) })
  const selection = selectionOf(before)
  const frozen = selection && freeze(selection, model, base)
  const later = anAssessment({ answers: { ...answersFor(model, 4), Q05: 0, Q16: 0 }, plan: frozen ?? undefined })

  test('keeps its actions and its base date when answers change, and says how many suggestions differ', () => {
    const plan = planOf(model, later, score(model, later), aDay('2027-06-01'))
    expect(plan?.actions.map(action => action.id)).toEqual(selection?.actions.map(action => action.item.id))
    expect(plan?.base).toBe(base)
    expect(plan?.changed.fresh.length).toBeGreaterThan(0)
  })

  test('stays when so many answers are cleared that nothing could be suggested', () => {
    const cleared = { ...later, answers: {} }
    const plan = planOf(model, cleared, score(model, cleared), base)
    expect(plan?.actions).toHaveLength(7)
    expect(plan?.changed).toEqual({ fresh: [], gone: [] })
  })

  test('leaves out a statement that the model no longer has', () => {
    const plan = frozen && { ...frozen, actions: [{ id: 'Q99', first: [] }, ...frozen.actions] }
    const assessment = anAssessment({ answers: before.answers, plan: plan ?? undefined })
    expect(planOf(model, assessment, score(model, assessment), base)?.actions).toHaveLength(7)
  })
})

describe('a due date', () => {
  const dates = { start: aDay('2027-01-12'), end: aDay('2027-02-02') }

  test('counts back from the start, on the start, and forward from the end', () => {
    expect(dueOf(item('Q24'), { stage: 'before', ...dates }, base)).toEqual({ kind: 'date', day: '2027-01-05' })
    expect(dueOf(item('Q49'), { stage: 'before', ...dates }, base)).toEqual({ kind: 'date', day: '2026-12-15' })
    expect(dueOf(item('Q14'), { stage: 'before', ...dates }, base)).toEqual({ kind: 'date', day: '2027-01-12' })
    expect(dueOf(item('Q34'), { stage: 'before', ...dates }, base)).toEqual({ kind: 'date', day: '2027-05-03' })
  })

  test('counts from the start where no end is known', () => {
    expect(dueOf(item('Q21'), { stage: 'before', start: dates.start }, base)).toEqual({
      kind: 'date',
      day: '2027-01-19',
    })
  })

  test('moves a week past the base date when it is over already', () => {
    const soon = { stage: 'before', start: aDay('2026-11-24') } as const
    expect(dueOf(item('Q49'), soon, base)).toEqual({ kind: 'date', day: '2026-11-28' })
  })

  test('is in days while the start is not known', () => {
    expect(dueOf(item('Q24'), { stage: 'before' }, base)).toEqual({ kind: 'relative', days: -7, from: 'start' })
    expect(dueOf(item('Q34'), { stage: 'during' }, base)).toEqual({ kind: 'relative', days: 90, from: 'end' })
  })

  test('ignores a last day before the first', () => {
    const wrong = { stage: 'before', start: dates.end, end: dates.start } as const
    expect(dueOf(item('Q21'), wrong, base)).toEqual({ kind: 'date', day: '2027-02-09' })
  })

  test('of what belongs before the training is for a next time once it is over', () => {
    expect(dueOf(item('Q24'), { stage: 'after', ...dates }, base)).toEqual({ kind: 'next-time' })
    expect(dueOf(item('Q25'), { stage: 'after', ...dates }, base)).toEqual({ kind: 'date', day: '2026-11-28' })
  })
})

describe('the decisions', () => {
  const decide = (assessment: Assessment) => {
    const result = score(model, assessment)
    const plan = planOf(model, assessment, result, base)
    return decisionsOf(model, { context: assessment.context, result, actions: plan?.actions ?? [], base })
  }

  test('ask about the three lowest levers and the lowest one under the gate, in the order of the model', () => {
    const { levers } = decide(anAssessment({ answers: answersFor(model, 1) }))
    expect(levers.map(lever => lever.id)).toEqual(['L1', 'L2', 'L3', 'L8'])
  })

  test('ask nothing about levers that are well arranged', () => {
    expect(decide(anAssessment({ answers: answersFor(model, 4) })).levers).toEqual([])
  })

  test('ask whether it was done a month after the training, or after the answer once the training is over', () => {
    const by = (context: Assessment['context']) =>
      decide(anAssessment({ answers: exampleAnswers('b-full'), context })).levers.find(lever => lever.id === 'L10')?.by
    expect(by({ stage: 'before', start: aDay('2027-01-12'), end: aDay('2027-02-02') })).toBe('2027-03-04')
    expect(by({ stage: 'after', start: aDay('2026-01-12'), end: aDay('2026-02-02') })).toBe('2027-01-04')
    expect(by({ stage: 'before' })).toBe('2027-01-04')
  })

  test('ask for an answer in two weeks, but before the training starts', () => {
    const answers = answersFor(model, 1)
    const reply = (start?: string) =>
      decide(
        anAssessment({ answers, context: { stage: 'before', start: start === undefined ? undefined : aDay(start) } }),
      ).reply
    expect(reply()).toBe('2026-12-05')
    expect(reply('2027-03-01')).toBe('2026-12-05')
    expect(reply('2026-12-08')).toBe('2026-12-01')
    expect(reply('2026-11-23')).toBe('2026-11-28')
  })
})
