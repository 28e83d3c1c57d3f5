import { expect, test } from 'vitest'
import { withoutScenario, withScenario } from '../../src/domain/roi/change-scenario.ts'
import { createTrash } from '../../src/stores/trash.ts'
import { createUnread, type Unread } from '../../src/stores/unread.ts'
import type { Workspace } from '../../src/stores/workspace.ts'
import { anAssessment } from '../factories.ts'
import { aTab, keyOf, tellOf } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

const key = 'beklijf:1:unread'
const fee = 'own/ab12/f-trainerFee'
const share = 'own/cd34/f-asked-0-1'
const scenarios = { ab12: { participants: 12 }, cd34: { name: 'Theirs' } }

/** A browser with one assessment of two scenarios; every visit is a page of the same tab. */
function aBrowser({ local = aStorage(), tab = aStorage() } = {}) {
  const visit = (): [Unread, Workspace] => {
    const workspace = aTab(local, { tab })
    if (!workspace.has('own')) workspace.add(anAssessment({ id: 'own', scenarios }))
    return [createUnread(workspace, 'beklijf'), workspace]
  }
  return { local, tab, visit }
}

test('what cannot be read is there after a reload, field by field, until something else is', () => {
  const { tab, visit } = aBrowser()
  const [before] = visit()
  before.keep(fee, 'twaalf')
  before.keep(share, 'x')
  before.keep(fee, 'twaalf honderd')
  const [after] = visit()
  expect(after.$texts.get()).toEqual({ [fee]: 'twaalf honderd', [share]: 'x' })
  after.keep(fee)
  expect(visit()[0].$texts.get()).toEqual({ [share]: 'x' })
  after.keep(share)
  expect(visit()[0].$texts.get()).toEqual({})
  expect(tab.getItem(key)).toBe(null)
})

test('a scenario takes along what was typed in it, also when it is put back', () => {
  const { tab, visit } = aBrowser()
  const [unread, workspace] = visit()
  unread.keep(fee, 'twaalf')
  unread.keep(share, 'x')
  workspace.change(withoutScenario('ab12'))
  expect(tab.getItem(key)).toBe(JSON.stringify({ [share]: 'x' }))
  workspace.change(withScenario('ab12', scenarios.ab12))
  expect(visit()[0].$texts.get()).toEqual({ [share]: 'x', [fee]: 'twaalf' })
})

test('an assessment takes it along into the trash and back, and for good', () => {
  const { tab, visit } = aBrowser()
  const [unread, workspace] = visit()
  unread.keep(fee, 'twaalf')
  const trash = createTrash(workspace, () => new Date())
  trash.put('own')
  expect(unread.$texts.get()).toEqual({ [fee]: 'twaalf' })
  trash.forget('own')
  expect(unread.$texts.get()).toEqual({})
  expect(tab.getItem(key)).toBe(null)
})

test('deleting everything leaves nothing of it, not even for the same assessment from a file', () => {
  const { tab, visit } = aBrowser()
  const [unread, workspace] = visit()
  unread.keep(fee, 'twaalf')
  workspace.deleteAll()
  expect(tab.getItem(key)).toBe(null)
  workspace.add(anAssessment({ id: 'own', scenarios }))
  expect(unread.$texts.get()).toEqual({})
})

test('forgets one assessment and no other of a name that begins alike', () => {
  const { visit } = aBrowser()
  const [unread, workspace] = visit()
  workspace.add(anAssessment({ id: 'own2', scenarios }))
  unread.keep(fee, 'twaalf')
  unread.keep('own2/ab12/f-material', 'y')
  unread.forget('own')
  expect(visit()[0].$texts.get()).toEqual({ 'own2/ab12/f-material': 'y' })
})

test('what another tab deleted leaves the storage, stays on screen, and is kept again with what is put back', () => {
  const { local, tab, visit } = aBrowser()
  const [unread, workspace] = visit()
  unread.keep(fee, 'twaalf')
  const other = aTab(local)
  const own = keyOf(other.$assessment.get())
  other.deleteAll()
  workspace.heard(own)
  expect(unread.$texts.get()).toEqual({ [fee]: 'twaalf' })
  expect(tab.getItem(key)).toBe(null)
  workspace.keepHere()
  expect(tab.getItem(key)).toBe(JSON.stringify({ [fee]: 'twaalf' }))
})

test('lives in its own tab alone', () => {
  const { local, visit } = aBrowser()
  const [unread, workspace] = visit()
  unread.keep(fee, 'twaalf')
  const other = aTab(local)
  expect(createUnread(other, 'beklijf').$texts.get()).toEqual({})
  other.change(withScenario('ab12', { participants: 13 }))
  tellOf(other, workspace)
  expect(unread.$texts.get()).toEqual({ [fee]: 'twaalf' })
})

test('a browser that keeps nothing, or has no room, keeps it as long as the page', () => {
  const [blocked, full] = [aStorage(), aStorage()]
  const browsers = [aBrowser({ local: aStorage(), tab: blocked }), aBrowser({ tab: full })]
  blocked.block()
  full.limit(60)
  for (const { visit } of browsers) {
    const [unread, workspace] = visit()
    unread.keep(fee, 'x'.repeat(100))
    workspace.change(withScenario('ab12', { participants: 13 }))
    expect(unread.$texts.get()).toEqual({ [fee]: 'x'.repeat(100) })
    expect(visit()[0].$texts.get()).toEqual({})
  }
})

test.each(['', 'rubbish', '[]', '7', 'null', '{"__proto__":{"own":1}}', '{"own":"x","/":"y","own/constructor/f":"z"}'])(
  'rubbish in the storage goes, and what is typed stands there: %s',
  stored => {
    const { tab, visit } = aBrowser({ tab: aStorage({ [key]: stored }) })
    const [unread] = visit()
    expect(tab.getItem(key)).toBe(null)
    unread.keep(fee, '<img src=x onerror=alert(1)>')
    expect(tab.getItem(key)).toBe(JSON.stringify({ [fee]: '<img src=x onerror=alert(1)>' }))
  },
)
