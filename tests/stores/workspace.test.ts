import { describe, expect, test } from 'vitest'
import { withAnswer, withContext, withDepth, withoutAnswer } from '../../src/domain/scan/change.ts'
import { aDay, anAssessment } from '../factories.ts'
import { answersIn, aTab, keyOf } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

describe('an answer', () => {
  test('is there after a reload, with everything else and the time of saving', () => {
    const [local, tab] = [aStorage(), aStorage()]
    const before = aTab(local, { tab })
    before.change(withContext({ organisation: 'Voorbeeld BV', stage: 'after', start: aDay('2027-01-12') }))
    before.change(withDepth('full'))
    before.change(withAnswer('Q01', 3))
    before.change(withAnswer('Q02', 'W'))
    before.change(withoutAnswer('Q02'))
    const after = aTab(local, { tab })
    expect(after.$assessment.get()).toEqual(before.$assessment.get())
    expect(answersIn(after)).toEqual({ Q01: 3 })
    expect(after.$saving.get().state).toBe('saved')
    expect(after.$untouched.get()).toBe(false)
  })

  test('is there in a new tab too', () => {
    const local = aStorage()
    aTab(local).change(withAnswer('Q01', 3))
    expect(answersIn(aTab(local))).toEqual({ Q01: 3 })
  })

  test('writes nothing when nothing changed', () => {
    const local = aStorage()
    aTab(local).change(assessment => ({ ...assessment }))
    expect(local.length).toBe(0)
  })
})

describe('deleting everything', () => {
  test('leaves no key of this site and starts empty', () => {
    const [local, tab] = [aStorage({ 'beklijf:1:theme': 'dark', another: 'site' }), aStorage()]
    const workspace = aTab(local, { tab })
    workspace.change(withAnswer('Q01', 1))
    workspace.deleteAll()
    expect([local.key(0), local.length, tab.length]).toEqual(['another', 1, 0])
    expect(workspace.$untouched.get()).toBe(true)
    expect(answersIn(workspace)).toEqual({})
  })

  test('in one tab asks the other one, which can put it back or start empty', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    const key = keyOf(one.$assessment.get())
    one.deleteAll()
    two.heard(key)
    expect(two.$deletedElsewhere.get()).toBe(true)
    expect(local.length).toBe(0)
    two.keepHere()
    expect(two.$deletedElsewhere.get()).toBe(false)
    expect(answersIn(aTab(local))).toEqual({ Q01: 1 })
    two.deleteAll()
    two.startNew()
    expect(answersIn(two)).toEqual({})
  })
})

test('an opened file stands beside what is there, and each can be opened again', () => {
  const local = aStorage()
  const workspace = aTab(local)
  workspace.change(withAnswer('Q01', 1))
  const own = workspace.$assessment.get().id
  workspace.add(anAssessment({ id: 'opened', answers: { Q02: 2 } }))
  expect(workspace.has('opened')).toBe(true)
  expect(answersIn(workspace)).toEqual({ Q02: 2 })
  workspace.open(own)
  expect(answersIn(workspace)).toEqual({ Q01: 1 })
  workspace.open('not there')
  expect(answersIn(workspace)).toEqual({ Q01: 1 })
})

test('a new assessment stands beside the old one, also after a reload before the first answer', () => {
  const [local, tab] = [aStorage(), aStorage()]
  const before = aTab(local, { tab })
  before.change(withAnswer('Q01', 1))
  before.startNew()
  const after = aTab(local, { tab })
  after.change(withAnswer('Q02', 2))
  expect(answersIn(after)).toEqual({ Q02: 2 })
  expect(after.list().map(({ answers }) => answers)).toContainEqual({ Q01: 1 })
})

test('says so when the browser refuses to delete', () => {
  const local = aStorage()
  const workspace = aTab(local)
  workspace.change(withAnswer('Q01', 1))
  local.removeItem = () => {
    throw new DOMException('No', 'SecurityError')
  }
  expect(workspace.deleteAll()).toBe(false)
  expect(answersIn(workspace)).toEqual({ Q01: 1 })
})

test('an answer to a statement that the model no longer has stays saved and costs nothing', () => {
  const local = aStorage()
  const workspace = aTab(local)
  workspace.change(withAnswer('Q01', 1))
  const key = keyOf(workspace.$assessment.get())
  const stored = JSON.parse(local.getItem(key) ?? '{}')
  stored.assessment.answers = { ...stored.assessment.answers, Q99: 3, Q02: 'N' }
  local.setItem(key, JSON.stringify(stored))
  const later = aTab(local)
  later.change(withAnswer('Q03', 3))
  expect(answersIn(later)).toEqual({ Q01: 1, Q03: 3 })
  expect(JSON.parse(local.getItem(key) ?? '{}').assessment.answers).toEqual({ Q01: 1, Q02: 'N', Q03: 3, Q99: 3 })
})
