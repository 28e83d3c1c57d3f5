import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonIds } from '../../../src/domain/scan/model.ts'
import { kindOfSet, setMark, statementsOf, type SetChoice } from '../../../src/domain/workshop/sets.ts'
import { model } from '../../../src/model/index.ts'
import { sets } from './any-session.ts'

const idsOf = (chosen: SetChoice) => statementsOf(chosen, model, sets).map(({ id }) => id)
const all = model.items.map(({ id }) => id)

describe('the statements of a workshop', () => {
  test('are those of a short set, in its own order', () => {
    expect(idsOf({ set: 'seven' })).toEqual(sets.seven)
    expect(idsOf({ set: 'twelve' })).toEqual(sets.twelve)
    const other = { ...sets, seven: ['Q24', 'Q99', 'Q04'] }
    expect(statementsOf({ set: 'seven' }, model, other).map(({ id }) => id)).toEqual(['Q24', 'Q04'])
  })

  test('are all of the model, or those that a quick scan asks', () => {
    expect(idsOf({ set: 'full' })).toEqual(all)
    expect(statementsOf({ set: 'quick' }, model, sets)).toEqual(model.items.filter(({ quick }) => quick))
  })

  test('are those of one reason, each reason having its own', () => {
    const byReason = reasonIds.map(reason => statementsOf({ set: 'reason', reason }, model, sets))
    for (const [index, items] of byReason.entries()) {
      expect(items.length).toBeGreaterThan(0)
      expect(items.every(({ section }) => section === reasonIds[index])).toBe(true)
    }
    expect(new Set(byReason.flat()).size).toBe(byReason.flat().length)
  })

  test('are those that somebody chose, each once, in the order of the model', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all, 'Q99', 'constructor')), items => {
        expect(idsOf({ set: 'own', items })).toEqual(all.filter(id => items.includes(id)))
      }),
    )
  })

  test('can be listed without changing the model', () => {
    const before = [...model.items]
    statementsOf({ set: 'full' }, model, sets).pop()
    expect(model.items).toEqual(before)
  })
})

test('a mark tells which set it is of, but for those that differ per workshop', () => {
  const markOf = (chosen: SetChoice) => setMark(statementsOf(chosen, model, sets))
  for (const set of ['seven', 'twelve', 'quick', 'full'] as const)
    expect(kindOfSet(markOf({ set }), model, sets)).toBe(set)
  expect(kindOfSet(markOf({ set: 'reason', reason: 'r1' }), model, sets)).toBeNull()
  expect(kindOfSet(markOf({ set: 'own', items: sets.seven.slice(1) }), model, sets)).toBeNull()
})
