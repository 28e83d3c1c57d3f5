import { describe, expect, test } from 'vitest'
import { toFields } from '../../src/domain/saved-file/to-fields.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { anAssessment } from '../factories.ts'
import { aTab, keyOf } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

describe('the engine', () => {
  test('forgets a removed key, also one that still waits for room', () => {
    const [local, tab] = [aStorage({ old: 'x' }), aStorage()]
    const engine = createEngine({ local: () => local, tab: () => tab })
    local.limit(4)
    engine.write('new', 'much too long')
    expect(engine.read('new')).toBe('much too long')
    expect(engine.$refusal.get()).toBe('full')
    engine.remove('new')
    engine.remove('old')
    expect(engine.keys('')).toEqual([])
    expect(engine.read('old')).toBeNull()
    expect(engine.$refusal.get()).toBeNull()
    local.limit(1000)
    engine.write('other', 'y')
    expect(local.getItem('new')).toBeNull()
  })

  test('tells what is stored apart from what waits', () => {
    const [local, tab] = [aStorage({ key: 'before' }), aStorage()]
    const engine = createEngine({ local: () => local, tab: () => tab })
    local.limit(0)
    engine.write('key', 'after')
    expect(engine.read('key')).toBe('after')
    expect(engine.stored('key')).toBe('before')
  })
})

test('an entry under the key of another assessment counts as damaged', () => {
  const [one, two] = [anAssessment({ id: 'one' }), anAssessment({ id: 'two' })]
  const entry = JSON.stringify({ version: 1, assessment: toFields(one) })
  const workspace = aTab(aStorage({ [keyOf(one)]: entry, [keyOf(two)]: entry }))
  expect(workspace.$unopened.get().map(({ id, state }) => [id, state])).toEqual([['two', 'damaged']])
  expect(workspace.list().map(({ id }) => id)).toEqual(['one'])
})
