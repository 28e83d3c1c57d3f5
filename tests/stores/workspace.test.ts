import { describe, expect, test } from 'vitest'
import { withAnswer, withContext, withDepth, withoutAnswer } from '../../src/domain/scan/change.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { model } from '../../src/model/index.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { createWorkspace, type Workspace } from '../../src/stores/workspace.ts'
import { aDay, anAssessment } from '../factories.ts'
import { aStorage, type FakeStorage } from './fake-storage.ts'

let ids = 0

/** A tab of a browser: its own memory and tab storage on the browser's shared storage. */
function aTab(local: FakeStorage, { tab = aStorage(), now = () => new Date() } = {}): Workspace {
  const engine = createEngine({ local: () => local, tab: () => tab })
  return createWorkspace({ engine, site: 'beklijf', model, now, newId: () => `id${++ids}` })
}
const answersIn = (workspace: Workspace) => workspace.$assessment.get().answers
const keyOf = (assessment: Assessment) => `beklijf:1:a:${assessment.id}`
/** What a browser tells the other tabs after a write. */
const tellOf = (from: Workspace, to: Workspace) => to.heard(keyOf(from.$assessment.get()))

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

describe('two tabs', () => {
  test('that answer different statements lose nothing, heard or not', () => {
    const local = aStorage()
    const [one, two] = [aTab(local), aTab(local)]
    one.change(withAnswer('Q01', 1))
    two.heard(null)
    two.change(withAnswer('Q02', 2))
    one.change(withAnswer('Q03', 3))
    tellOf(one, two)
    expect(answersIn(one)).toEqual({ Q01: 1, Q02: 2, Q03: 3 })
    expect(answersIn(two)).toEqual({ Q01: 1, Q02: 2, Q03: 3 })
  })

  test('that start at the same moment end in one assessment', () => {
    const local = aStorage()
    const [one, two] = [aTab(local), aTab(local)]
    one.change(withAnswer('Q01', 1))
    two.change(withAnswer('Q02', 2))
    expect(answersIn(two)).toEqual({ Q01: 1, Q02: 2 })
    expect(one.list()).toHaveLength(1)
  })

  test('that change the same answer both show the last one', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.change(withAnswer('Q01', 4))
    tellOf(two, one)
    expect(answersIn(one)).toEqual({ Q01: 4 })
  })

  test('keep a cleared answer cleared', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.change(withoutAnswer('Q01'))
    one.change(withAnswer('Q02', 2))
    expect(answersIn(one)).toEqual({ Q02: 2 })
  })

  test('may each have another assessment open', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.add(anAssessment({ id: 'other', answers: { Q05: 4 } }))
    tellOf(two, one)
    one.change(withAnswer('Q02', 2))
    expect(answersIn(one)).toEqual({ Q01: 1, Q02: 2 })
    expect(answersIn(two)).toEqual({ Q05: 4 })
    expect(
      one
        .list()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([one.$assessment.get().id, 'other'].toSorted())
  })

  test('agree when a clock is set back', () => {
    const local = aStorage()
    const late = aTab(local, { now: () => new Date('2027-01-01') })
    late.change(withAnswer('Q01', 1))
    const early = aTab(local, { now: () => new Date('2026-01-01') })
    early.change(withAnswer('Q01', 4))
    expect(answersIn(aTab(local))).toEqual({ Q01: 4 })
  })
})

describe('a storage that refuses', () => {
  test('because it is full keeps the answers in memory, says so, and saves them once there is room', () => {
    const [local, tab] = [aStorage({ other: 'x'.repeat(100) }), aStorage()]
    local.limit(120)
    const workspace = aTab(local, { tab })
    workspace.change(withAnswer('Q01', 1))
    workspace.change(withAnswer('Q02', 2))
    expect(answersIn(workspace)).toEqual({ Q01: 1, Q02: 2 })
    expect(workspace.$saving.get()).toEqual({ state: 'refused', reason: 'full' })
    local.limit(10_000)
    workspace.change(withAnswer('Q03', 3))
    expect(workspace.$saving.get().state).toBe('saved')
    expect(answersIn(aTab(local, { tab }))).toEqual({ Q01: 1, Q02: 2, Q03: 3 })
  })

  test('in the middle keeps what was saved before', () => {
    const local = aStorage()
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    local.limit(1)
    workspace.change(withAnswer('Q02', 2))
    expect(workspace.$saving.get()).toEqual({ state: 'refused', reason: 'full' })
    expect(answersIn(aTab(local))).toEqual({ Q01: 1 })
  })

  test('altogether still lets a visitor work', () => {
    const [local, tab] = [aStorage(), aStorage()]
    local.block()
    tab.block()
    const workspace = aTab(local, { tab })
    workspace.change(withAnswer('Q01', 1))
    expect(answersIn(workspace)).toEqual({ Q01: 1 })
    expect(workspace.$saving.get()).toEqual({ state: 'refused', reason: 'blocked' })
  })

  test('from its very first byte counts as switched off', () => {
    const local = aStorage()
    local.limit(0)
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    expect(workspace.$saving.get()).toEqual({ state: 'refused', reason: 'blocked' })
  })
})

describe('rubbish in the storage', () => {
  const rubbish = [
    '',
    'null',
    '[]',
    '7',
    '{',
    '"text"',
    '{"version":1}',
    '{"version":1,"assessment":{"id":"bad"}}',
    '\u0000',
    '[[[[',
  ]

  test.each(rubbish)('as an assessment (%j) is left where it is, named, and never in the way', text => {
    const local = aStorage({ 'beklijf:1:a:bad': text, 'beklijf:1:index': '{"version":1,"current":"bad"}' })
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    expect(workspace.$unopened.get()).toEqual([{ id: 'bad', state: 'damaged', raw: text }])
    expect(local.getItem('beklijf:1:a:bad')).toBe(text)
    expect(answersIn(aTab(local))).toEqual({ Q01: 1 })
  })

  test.each(rubbish)('as the index (%j) costs nothing', text => {
    const local = aStorage()
    aTab(local).change(withAnswer('Q01', 1))
    local.setItem('beklijf:1:index', text)
    expect(answersIn(aTab(local))).toEqual({ Q01: 1 })
  })

  test.each(rubbish)('as the current one of a tab (%j) costs nothing', text => {
    const local = aStorage()
    aTab(local).change(withAnswer('Q01', 1))
    expect(answersIn(aTab(local, { tab: aStorage({ 'beklijf:1:current': text }) }))).toEqual({ Q01: 1 })
  })

  test('that replaces an open assessment is put aside before the next answer is written', () => {
    const local = aStorage()
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    const key = keyOf(workspace.$assessment.get())
    local.setItem(key, 'rubbish')
    workspace.change(withAnswer('Q02', 2))
    expect(answersIn(aTab(local))).toEqual({ Q01: 1, Q02: 2 })
    expect(local.getItem(key.replace(':a:', ':aside:'))).toBe('rubbish')
  })
})

describe('a later release', () => {
  const later = JSON.stringify({ version: 2, assessment: { format: 'unheard of' } })

  test('that wrote an assessment finds it untouched, and the visitor is told', () => {
    const local = aStorage({ 'beklijf:1:a:new': later })
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    expect(workspace.$unopened.get()).toEqual([{ id: 'new', state: 'newer', raw: later }])
    expect(local.getItem('beklijf:1:a:new')).toBe(later)
  })

  test('that takes over an open assessment is not overwritten by this old page, which says so', () => {
    const local = aStorage()
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    const key = keyOf(workspace.$assessment.get())
    local.setItem(key, later)
    workspace.change(withAnswer('Q02', 2))
    expect(workspace.$saving.get()).toEqual({ state: 'refused', reason: 'newer' })
    expect(local.getItem(key)).toBe(later)
    expect(answersIn(workspace)).toEqual({ Q01: 1, Q02: 2 })
  })

  test('of the same version keeps the fields that this one does not know', () => {
    const local = aStorage()
    const workspace = aTab(local)
    workspace.change(withAnswer('Q01', 1))
    const key = keyOf(workspace.$assessment.get())
    const stored = JSON.parse(local.getItem(key) ?? '{}')
    stored.assessment.estimate = { price: 1000 }
    stored.assessment.context.country = 'NL'
    local.setItem(key, JSON.stringify(stored))
    workspace.change(withAnswer('Q02', 2))
    expect(JSON.parse(local.getItem(key) ?? '{}').assessment).toMatchObject({
      estimate: { price: 1000 },
      context: { country: 'NL' },
      answers: { Q01: 1, Q02: 2 },
    })
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
    two.startEmpty()
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
