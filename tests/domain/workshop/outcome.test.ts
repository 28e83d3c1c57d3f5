import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/scan/assessment.ts'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { answersOf, proposalOn, recordOf } from '../../../src/domain/workshop/outcome.ts'
import { talkOn, type Setup } from '../../../src/domain/workshop/session.ts'
import { anyHappened, anySetup, aSetup, fewest, sets, votes } from './any-session.ts'

const item = 'Q08'
const counted = (counts: readonly number[], W = 0, N = 0): Happening => ({
  did: 'type',
  item,
  cards: votes(counts, W, N),
})
const settled = (answer: Answer | null): Happening => ({ did: 'settle', item, answer })
const answersAfter = (...happened: Happening[]) => answersOf(replay(aSetup(), happened))

test('what the group is asked to settle on is the middle vote, unless it lies between two answers or nobody knew', () => {
  const proposed = (...happened: Happening[]) => proposalOn(replay(aSetup(), happened), item)
  expect(proposed(counted([1, 2, 4]))).toBe(2)
  expect(proposed(counted([0, 3, 0, 3]))).toBeUndefined()
  expect(proposed(counted([], 4))).toBeUndefined()
  expect(proposed(counted([9]), { did: 'second', item }, counted([0, 0, 0, 2]))).toBe(3)
})

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

const held = '2026-11-21T14:02:00.000Z'
const recordAfter = (happened: readonly Happening[], setup: Partial<Setup> = {}) =>
  recordOf(replay(aSetup(setup), happened), held, fewest)
/** From the phones of so many people. */
const byCode = (answers: readonly Answer[]): Happening => ({
  did: 'take',
  codes: answers.map((answer, nonce) => ({ kind: 'person', nonce, answers: { [item]: answer } })),
})
const untold = { agreed: undefined, why: '', low: '', high: '' }

describe('the record of a workshop', () => {
  test('has every round in which anyone voted, beside what was settled and why', () => {
    const why: Happening = { did: 'why', item, text: 'Geen tijd' }
    const low: Happening = { did: 'low', item, text: 'Geen tijd gehad' }
    const record = recordAfter([counted([2, 1]), { did: 'second', item }, counted([0, 4]), settled(null), why, low])
    expect(record.voted).toEqual([
      {
        item,
        rounds: [votes([2, 1]), votes([0, 4])],
        agreed: null,
        why: 'Geen tijd',
        low: 'Geen tijd gehad',
        high: '',
      },
    ])
    expect(record.voters).toBe(4)
  })

  test('leaves out a round and a statement without votes', () => {
    const record = recordAfter([{ did: 'second', item }, counted([1]), { did: 'reveal', item: 'Q35' }])
    expect(record.voted).toEqual([{ item, rounds: [votes([1])], ...untold }])
    expect(recordAfter([]).voters).toBe(0)
  })

  test('says when, what was asked and with what labels, and what was agreed to do', () => {
    const deal = { what: 'Gesprek', who: 'HR', when: '2026-12-01', proof: 'Verslag' }
    const context = { stage: 'after', frame: 'usual' } satisfies Setup['context']
    expect(recordAfter([{ did: 'deal', place: 0, deal }], { context })).toEqual({
      ...{ held, voters: 0, set: 'twelve', asked: sets.twelve, stage: 'after', frame: 'usual' },
      voted: [],
      deals: [deal],
    })
  })

  test('keeps no counts by which a few people’s codes could be told apart', () => {
    const few = recordAfter([byCode([0, 4]), settled(1)])
    expect(few.voted).toEqual([{ item, rounds: [], ...untold, agreed: 1 }])
    expect(few.voters).toBe(2)
    const again = recordAfter([byCode([0, 4]), { did: 'second', item }, counted([0, 2])])
    expect(again.voted).toEqual([{ item, rounds: [votes([0, 2])], ...untold }])
    expect(recordAfter([byCode([0, 4, 4, 4, 4])]).voted).toEqual([
      { item, rounds: [votes([1, 0, 0, 0, 4])], ...untold },
    ])
  })

  test('never has a note of whoever led it', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        const withoutNotes = happened.filter(({ did }) => did !== 'note')
        const of = (what: readonly Happening[]) => recordOf(replay(setup, what), held, fewest)
        expect(of(happened)).toEqual(of(withoutNotes))
      }),
    )
  })
})
