import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Happening } from '../../src/domain/workshop/happening.ts'
import { votesOn } from '../../src/domain/workshop/session.ts'
import { model } from '../../src/model/index.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { createWorkshop, type WorkshopStore } from '../../src/stores/workshop.ts'
import { anyHappened, anySetup, aSetup, votes } from '../domain/workshop/any-session.ts'
import { aStorage, type FakeStorage } from './fake-storage.ts'

const key = 'beklijf:1:workshop'
const item = 'Q08'
const vote: Happening = { did: 'count', item, answer: 3, more: 1 }

function aPage(local: FakeStorage): WorkshopStore {
  const engine = createEngine({ local: () => local, tab: () => aStorage() })
  return createWorkshop({ engine, site: 'beklijf', model })
}

describe('a rehearsal', () => {
  const rehearsal = aSetup({ rehearsal: true })

  test('is written nowhere, whatever happens in it', () => {
    const local = aStorage()
    const page = aPage(local)
    page.begin(rehearsal)
    page.add(vote)
    page.add(vote)
    page.undo()
    const session = page.$session.get()
    expect(session && votesOn(session, item)).toEqual(votes([0, 0, 0, 1]))
    expect(local.length).toBe(0)
    page.clear()
    expect(page.$session.get()).toBe(null)
    expect(page.$canUndo.get()).toBe(false)
    expect(local.length).toBe(0)
  })

  test('leaves a workshop that was going on as it was, and gives it back', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, anyHappened, (setup, real, invented) => {
        const local = aStorage()
        const page = aPage(local)
        page.begin(setup)
        for (const happening of real) page.add(happening)
        const [kept, before] = [local.getItem(key), page.$session.get()]
        page.begin({ ...setup, rehearsal: true })
        for (const happening of invented) page.add(happening)
        page.undo()
        expect(local.getItem(key)).toBe(kept)
        expect(aPage(local).$session.get()).toEqual(before)
        page.clear()
        expect(local.getItem(key)).toBe(kept)
        expect(page.$session.get()).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  test('leaves what cannot be read where it is', () => {
    const local = aStorage()
    local.setItem(key, 'of a newer release')
    const page = aPage(local)
    page.begin(rehearsal)
    page.clear()
    expect(local.getItem(key)).toBe('of a newer release')
    expect(local.length).toBe(1)
  })
})
