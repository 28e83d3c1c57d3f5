import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Happening } from '../../src/domain/workshop/happening.ts'
import { talkOn, votesOn } from '../../src/domain/workshop/session.ts'
import { model } from '../../src/model/index.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { createWorkshop, type WorkshopStore } from '../../src/stores/workshop.ts'
import { anyHappened, anySetup, aSetup, fitting, votes } from '../domain/workshop/any-session.ts'
import { aStorage, type FakeStorage } from './fake-storage.ts'

const key = 'beklijf:1:workshop'
const item = 'Q08'
const vote: Happening = { did: 'count', item, answer: 3, more: 1 }

/** A page on a browser's storage; another one is the same after a reload, or a second tab. */
function aPage(local: FakeStorage): WorkshopStore {
  const engine = createEngine({ local: () => local, tab: () => aStorage() })
  return createWorkshop({ engine, site: 'beklijf', model })
}
const countedIn = ({ $session }: WorkshopStore) => {
  const session = $session.get()
  return session && votesOn(session, item)
}

describe('a workshop', () => {
  test('is not there before it begins, and nothing is added to it then', () => {
    const local = aStorage()
    const page = aPage(local)
    page.add(vote)
    expect(page.undo()).toBe(null)
    expect(page.$session.get()).toBe(null)
    expect(local.getItem(key)).toBe(null)
  })

  test('begins in the lobby with nothing to take back', () => {
    const page = aPage(aStorage())
    page.begin(aSetup())
    expect(page.$session.get()?.place).toEqual({ at: 'lobby' })
    expect(page.$canUndo.get()).toBe(false)
  })

  test('takes back one step at a time, down to its beginning', () => {
    const page = aPage(aStorage())
    page.begin(aSetup())
    page.add(vote)
    page.add({ did: 'reveal', item })
    expect(page.undo()).toEqual({ did: 'reveal', item })
    expect(countedIn(page)).toEqual(votes([0, 0, 0, 1]))
    expect(page.undo()).toEqual(vote)
    expect(page.undo()).toBe(null)
    expect(page.$canUndo.get()).toBe(false)
    expect(countedIn(page)).toEqual(votes([]))
  })

  test('takes typed text back whole, and only the field that was typed in', () => {
    const page = aPage(aStorage())
    page.begin(aSetup())
    for (const text of ['G', 'Ge', 'Geen']) page.add({ did: 'note', item, text })
    for (const text of ['t', 'tijd']) page.add({ did: 'why', item, text })
    page.undo()
    const session = page.$session.get()
    expect(session && talkOn(session, item)).toMatchObject({ note: 'Geen', why: '' })
    page.undo()
    expect(page.$canUndo.get()).toBe(false)
  })

  test('is gone for good when it is cleared', () => {
    const local = aStorage()
    const page = aPage(local)
    page.begin(aSetup())
    page.clear()
    expect(page.$session.get()).toBe(null)
    expect(local.length).toBe(0)
    expect(aPage(local).$session.get()).toBe(null)
  })
})

describe('a reload', () => {
  test('loses nothing, whatever happened', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        const local = aStorage()
        const before = aPage(local)
        before.begin(setup)
        for (const happening of happened) {
          const session = before.$session.get()
          if (session) before.add(fitting(session, happening))
        }
        const after = aPage(local)
        expect(after.$session.get()).toEqual(before.$session.get())
        expect(after.undo()).toEqual(before.undo())
        expect(after.$session.get()).toEqual(before.$session.get())
      }),
    )
  })

  test('of a tab that watches brings what the other tab counted, and so does being told', () => {
    const local = aStorage()
    const [leads, watches] = [aPage(local), aPage(local)]
    leads.begin(aSetup())
    leads.add(vote)
    expect(watches.$session.get()).toBe(null)
    watches.heard()
    expect(watches.$session.get()).toEqual(leads.$session.get())
    leads.clear()
    watches.heard()
    expect(watches.$session.get()).toBe(null)
  })
})

describe('a storage that refuses', () => {
  test('because it is full keeps counting in memory, says so, and stores all once there is room', () => {
    const local = aStorage({ other: 'x'.repeat(100) })
    local.limit(120)
    const page = aPage(local)
    page.begin(aSetup())
    page.add(vote)
    page.heard()
    expect(countedIn(page)).toEqual(votes([0, 0, 0, 1]))
    expect(page.$refusal.get()).toBe('full')
    local.limit(10_000)
    page.add(vote)
    expect(page.$refusal.get()).toBe(null)
    expect(countedIn(aPage(local))).toEqual(votes([0, 0, 0, 2]))
  })

  test('altogether keeps counting in memory and says so', () => {
    const local = aStorage()
    local.block()
    const page = aPage(local)
    page.begin(aSetup())
    page.add(vote)
    page.heard()
    expect(countedIn(page)).toEqual(votes([0, 0, 0, 1]))
    expect(page.$refusal.get()).toBe('blocked')
  })
})

describe('what cannot be read', () => {
  const later = JSON.stringify({ setup: { ...aSetup(), agenda: 'm60' }, happened: [] })

  test.each(['', 'null', '{', '[]', '7', '{"setup":{}}', later])(
    'is put aside before a workshop is written: %s',
    text => {
      const local = aStorage({ [key]: text })
      const page = aPage(local)
      expect(page.$session.get()).toBe(null)
      expect(local.getItem(key)).toBe(text)
      page.begin(aSetup())
      page.add(vote)
      expect(local.getItem('beklijf:1:aside:workshop:0')).toBe(text)
      expect(countedIn(aPage(local))).toEqual(votes([0, 0, 0, 1]))
    },
  )

  test('never takes the place of what was put aside before', () => {
    const local = aStorage({ [key]: 'first' })
    aPage(local).begin(aSetup())
    local.setItem(key, 'second')
    aPage(local).begin(aSetup())
    expect(local.getItem('beklijf:1:aside:workshop:0')).toBe('first')
    expect(local.getItem('beklijf:1:aside:workshop:1')).toBe('second')
  })
})
