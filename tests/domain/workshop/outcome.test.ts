import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/scan/assessment.ts'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { answersOf, mostVoters, votedIn } from '../../../src/domain/workshop/outcome.ts'
import { talkOn } from '../../../src/domain/workshop/session.ts'
import { anyHappened, anySetup, aSetup, votes } from './any-session.ts'

const item = 'Q08'
const counted = (counts: readonly number[], W = 0, N = 0): Happening => ({
  did: 'type',
  item,
  cards: votes(counts, W, N),
})
const settled = (answer: Answer | null): Happening => ({ did: 'settle', item, answer })
const answersAfter = (...happened: Happening[]) => answersOf(replay(aSetup(), happened))

describe('the answer to a statement', () => {
  test.each([
    ['what the group settled on, whatever the votes', [counted([9]), settled(3)], 3],
    ['what it settled on without a vote', [settled('W')], 'W'],
    ['the middle vote where it settled on nothing', [counted([1, 2, 4])], 2],
    ['the middle vote where it found no consensus', [counted([1, 2, 4]), settled(null)], 2],
    ['the lower of two in the middle', [counted([0, 3, 0, 3])], 1],
    ['the middle of who knew, however many did not', [counted([0, 0, 0, 1], 20, 5)], 3],
    ['don’t know where nobody knew', [counted([], 2, 7)], 'W'],
    ['not applicable where nobody said anything else', [counted([], 0, 7)], 'N'],
    ['the second vote where there was one', [counted([9]), { did: 'second', item }, counted([0, 0, 0, 0, 9])], 4],
    ['the first where nobody voted again', [counted([9]), { did: 'second', item }], 0],
  ] satisfies [string, Happening[], Answer][])('is %s', (_, happened, answer) => {
    expect(answersAfter(...happened)).toEqual({ [item]: answer })
  })

  test('is absent without a vote, and where the statement was skipped', () => {
    expect(answersAfter()).toEqual({})
    expect(answersAfter(settled(null))).toEqual({})
    expect(answersAfter(counted([9]), settled(2), { did: 'skip', item })).toEqual({})
    expect(answersAfter(counted([9]), { did: 'skip', item }, { did: 'reopen', item })).toEqual({ [item]: 0 })
  })

  test('is never given to a statement that was not asked or was skipped', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        const session = replay(setup, happened)
        for (const id of Object.keys(answersOf(session))) {
          expect(setup.items).toContain(id)
          expect(talkOn(session, id).skipped).toBe(false)
        }
      }),
    )
  })
})

describe('the record of the votes', () => {
  test('has every round in which anyone voted, beside what was settled and why', () => {
    const why: Happening = { did: 'why', item, text: 'Geen tijd' }
    const low: Happening = { did: 'low', item, text: 'Geen tijd gehad' }
    const session = replay(aSetup(), [
      counted([2, 1]),
      { did: 'second', item },
      counted([0, 4]),
      settled(null),
      why,
      low,
    ])
    expect(votedIn(session)).toEqual([
      {
        item,
        rounds: [votes([2, 1]), votes([0, 4])],
        agreed: null,
        why: 'Geen tijd',
        low: 'Geen tijd gehad',
        high: '',
      },
    ])
    expect(mostVoters(session)).toBe(4)
  })

  test('leaves out a round and a statement without votes', () => {
    const session = replay(aSetup(), [{ did: 'second', item }, counted([1]), { did: 'reveal', item: 'Q35' }])
    expect(votedIn(session)).toEqual([{ item, rounds: [votes([1])], agreed: undefined, why: '', low: '', high: '' }])
    expect(mostVoters(replay(aSetup(), []))).toBe(0)
  })
})
