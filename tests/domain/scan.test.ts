import { describe, expect, test } from 'vitest'
import type { FrozenPlan } from '../../src/domain/plan/frozen-plan.ts'
import type { Answers, Frame } from '../../src/domain/scan/assessment.ts'
import * as change from '../../src/domain/scan/change.ts'
import { itemsOfRule } from '../../src/domain/scan/contradictions.ts'
import { exampleAssessment, type Example } from '../../src/domain/scan/example.ts'
import type { Phase, Stage, Statement } from '../../src/domain/scan/model.ts'
import { progressOf } from '../../src/domain/scan/progress.ts'
import { scaleOf } from '../../src/domain/scan/scale.ts'
import { minutesFor, sectionsAt } from '../../src/domain/scan/sections.ts'
import { aDay, anAssessment } from '../factories.ts'

const statement = (id: string, changes: Partial<Statement> = {}): Statement => ({
  ...{ id, section: 'r1', phase: 'before', quick: true, norm: false, notApplicable: false },
  ...changes,
})
/** Two sections of which the second is asked in the full scan only. */
const items = [statement('Q01'), statement('Q02'), statement('Q03', { section: 'r3', quick: false })]

describe('progress', () => {
  const answers: Answers = { Q02: 'W', Q03: 'N' }

  test('counts every given answer, of what the depth asks, per section and in all', () => {
    expect(progressOf({ items }, 'full', answers)).toEqual({
      ...{ done: 2, total: 3, unanswered: ['Q01'], dontKnow: ['Q02'] },
      sections: [
        { id: 'r1', done: 1, total: 2 },
        { id: 'r3', done: 1, total: 1 },
      ],
    })
    expect(progressOf({ items }, 'quick', answers)).toMatchObject({ done: 1, total: 2, sections: [{ id: 'r1' }] })
  })

  test('shows no section that asks nothing', () => {
    expect(sectionsAt({ items }, 'quick').map(({ id }) => id)).toEqual(['r1'])
    expect(sectionsAt({ items }, 'full').map(({ id }) => id)).toEqual(['r1', 'r3'])
  })

  test('takes ten seconds for a statement, in whole minutes', () => {
    expect([0, 1, 6, 7, 28, 55].map(minutesFor)).toEqual([0, 1, 1, 2, 5, 10])
  })
})

test.each<[stage: Stage, frame: Frame | undefined, phase: Phase, norm: boolean, scale: string]>([
  ['before', undefined, 'before', false, 'arranged'],
  ['before', 'training', 'after', false, 'arranged'],
  ['during', 'training', 'before', false, 'happened'],
  ['during', undefined, 'during', false, 'happened'],
  ['during', undefined, 'after', false, 'arranged'],
  ['after', undefined, 'before', false, 'happened'],
  ['after', undefined, 'during', false, 'happened'],
  ['after', undefined, 'after', false, 'happened'],
  ['after', 'usual', 'before', false, 'usual'],
  ['before', undefined, 'before', true, 'usual'],
])(
  '%s the training, thinking of %s, a statement of the phase %s (habit: %s) is %s',
  (stage, frame, phase, norm, scale) => {
    expect(scaleOf({ phase, norm }, { stage, frame })).toBe(scale)
  },
)

test('a contradiction points at the statements it looks at, and one about all answers at none', () => {
  const base = { id: 'H1', kind: 'hard', penalty: 0.1 } as const
  const all = [
    { item: 'Q21', min: 3 },
    { meanOf: ['Q20', 'Q22'], max: 1 },
  ]
  expect(itemsOfRule({ ...base, all })).toEqual(['Q21', 'Q20', 'Q22'])
  const uniform = { special: 'uniform', minAnswered: 20, sameShareFrom: 0.9, deviationBelow: 0.3 } as const
  expect(itemsOfRule({ ...base, ...uniform })).toEqual([])
})

describe('a change', () => {
  const before = anAssessment({
    ...{ title: 'A', group: 'g', context: { stage: 'before', organisation: 'B' }, answers: { Q01: 1, Q02: 'W' } },
    ...{ measurability: { M01: 2 }, notes: { Q01: 'First' }, reviewed: { H1: true } },
  })
  const plan: FrozenPlan = { base: aDay('2026-12-01'), model: 'm', actions: [], secondWave: [] }

  test.each<[name: string, how: change.Change, differs: object]>([
    ['answers', change.withAnswer('Q02', 3), { answers: { Q01: 1, Q02: 3 } }],
    ['clears an answer', change.withoutAnswer('Q01'), { answers: { Q02: 'W' } }],
    [
      'tells of the training',
      change.withContext({ stage: 'after' }),
      { context: { stage: 'after', organisation: 'B' } },
    ],
    ['goes deeper', change.withDepth('quick'), { depth: 'quick' }],
    ['calls a contradiction right', change.withReviewed('H2'), { reviewed: { H1: true, H2: true } }],
    ['fixes a plan', change.withPlan(plan), { plan }],
    ['gives a title', change.withTitle('Z'), { title: 'Z' }],
    ['writes a note', change.withNote('Q02', ' Second '), { notes: { Q01: 'First', Q02: ' Second ' } }],
    ['takes a note back', change.withNote('Q01', ' \n'), { notes: {} }],
    ['says how to measure', change.withMeasurability('M02', 'W'), { measurability: { M01: 2, M02: 'W' } }],
    ['takes that back', change.withoutMeasurability('M01'), { measurability: {} }],
    ['links', change.withGroup('h'), { group: 'h' }],
    ['unlinks', change.withGroup(undefined), { group: undefined }],
  ])('%s and leaves all else, and what was there, as it is', (_name, how, differs) => {
    const untouched = structuredClone(before)
    expect(how(before)).toStrictEqual({ ...before, ...differs })
    expect(before).toStrictEqual(untouched)
  })
})

describe('the example', () => {
  const example: Example = {
    ...{ startsInDays: 28, endsInDays: 49, answers: '4 NW' },
    depth: 'full',
    context: { stage: 'before', role: 'hr', participants: 12 },
  }
  const names = { training: 'T', organisation: 'O' }
  const today = aDay('2026-12-01')

  test('begins today, with an answer for every statement', () => {
    const start = { start: '2026-12-29', end: '2027-01-19' }
    expect(exampleAssessment(example, names, { items, today })).toStrictEqual({
      ...anAssessment(),
      ...{ id: 'example', created: '2026-12-01T00:00:00.000Z', updated: '2026-12-01T00:00:00.000Z' },
      context: { ...example.context, ...names, ...start },
      answers: { Q01: 4, Q02: 'N', Q03: 'W' },
    })
  })

  test('is our mistake when it answers too few or something that is no answer', () => {
    const withAnswers = (answers: string) => () => exampleAssessment({ ...example, answers }, names, { items, today })
    expect(withAnswers('44')).toThrow('does not answer every statement')
    expect(withAnswers('4444')).toThrow('does not answer every statement')
    expect(withAnswers('445')).toThrow('none: 5')
  })
})
