import { describe, expect, test } from 'vitest'
import type { Fields } from '../../../src/domain/saved-file/fields.ts'
import { parsePlan } from '../../../src/domain/saved-file/parse-plan.ts'
import { newTrouble } from '../../../src/domain/saved-file/problem.ts'

const good = {
  base: '2026-11-21',
  model: 'm1',
  actions: [{ id: 'Q01', first: ['Q02'] }, { id: 'Q03' }],
  secondWave: ['Q04'],
}
function read(fields: Fields) {
  const trouble = newTrouble()
  const plan = parsePlan(fields, 'plan', trouble)
  return { plan, problems: trouble.problems.map(({ place, code, values }) => [place, code, values]) }
}
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `Q${index}` }))

test('a plan is read whole, and what a later release wrote beside it is kept', () => {
  const later = { ...good, until: 'spring', actions: [{ ...good.actions[0], colour: 'blue' }, good.actions[1]] }
  expect(read(later)).toEqual({
    plan: {
      base: '2026-11-21',
      model: 'm1',
      until: 'spring',
      actions: [
        { id: 'Q01', first: ['Q02'], colour: 'blue' },
        { id: 'Q03', first: [] },
      ],
      secondWave: ['Q04'],
    },
    problems: [],
  })
})

test('a plan without lists is empty, and one of another release may name another model or none', () => {
  expect(read({ base: '2026-11-21' }).plan).toEqual({ base: '2026-11-21', model: '', actions: [], secondWave: [] })
})

describe('of a plan is told, with its place', () => {
  test.each<[string, Fields, unknown[]]>([
    ['that its day is missing', { ...good, base: undefined }, ['plan', 'missing', { field: 'base' }]],
    ['a day that never was', { ...good, base: '2026-13-01' }, ['plan.base', 'wrongDate', { value: '2026-13-01' }]],
    ['an action that is none', { ...good, actions: ['Q01'] }, ['plan.actions[0]', 'wrongValue', { value: 'Q01' }]],
    [
      'an action without an id',
      { ...good, actions: [{ first: [] }] },
      ['plan.actions[0].id', 'unknownItem', { id: 'undefined' }],
    ],
    [
      'an id that no statement can have',
      { ...good, actions: [{ id: 'own-x y' }] },
      ['plan.actions[0].id', 'unknownItem', { id: 'own-x y' }],
    ],
    [
      'an id with something before it',
      { ...good, actions: [{ id: ' Q01' }] },
      ['plan.actions[0].id', 'unknownItem', { id: ' Q01' }],
    ],
    [
      'an id with something behind it',
      { ...good, actions: [{ id: 'Q01.' }] },
      ['plan.actions[0].id', 'unknownItem', { id: 'Q01.' }],
    ],
    ['an id that is a number', { ...good, secondWave: [4] }, ['plan.secondWave[0]', 'unknownItem', { id: '4' }]],
    [
      'what must come first and is none',
      { ...good, actions: [{ id: 'Q01', first: ['Q02', 'q'] }] },
      ['plan.actions[0].first[1]', 'unknownItem', { id: 'q' }],
    ],
    [
      'an action that stands there twice',
      { ...good, actions: [{ id: 'Q01' }, { id: 'Q02' }, { id: 'Q01' }] },
      ['plan.actions[2].id', 'twice', { name: 'Q01' }],
    ],
    ['a list that is none', { ...good, actions: {} }, ['plan.actions', 'wrongValue', { value: '{}' }]],
  ])('%s', (_, fields, problem) => {
    expect(read(fields).problems).toEqual([problem])
  })
  test('a list that is longer than any plan, and not one that is as long', () => {
    expect(read({ ...good, actions: many(500) }).problems).toEqual([])
    const [problem] = read({ ...good, actions: many(501) }).problems
    expect(problem?.slice(0, 2)).toEqual(['plan.actions', 'wrongValue'])
    expect(JSON.stringify(problem?.[2])).toContain('Q0')
  })
})

test('an action that cannot be read is left out, and nothing takes its place', () => {
  expect(read({ ...good, actions: ['Q01', { id: 'Q02' }] }).plan?.actions).toEqual([{ id: 'Q02', first: [] }])
  expect(read({ ...good, secondWave: [7] }).plan?.secondWave).toEqual([''])
})
