import { describe, expect, test } from 'vitest'
import { withAnswer } from '../../src/domain/scan/change.ts'
import { answersIn, aTab, keyOf } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

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
    expect(local.getItem(key.replace(':a:', ':aside:') + ':0')).toBe('rubbish')
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
