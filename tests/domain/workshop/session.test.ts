import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import {
  begin,
  lastRound,
  mayShow,
  neverRevealed,
  talkOn,
  voters,
  votesOfRole,
  votesOn,
  type Session,
} from '../../../src/domain/workshop/session.ts'
import { emptyTally, sumOf, tallyOf, votersIn } from '../../../src/domain/workshop/tally.ts'
import type { PersonCode, TableCode } from '../../../src/domain/workshop/vote-code.ts'
import { anyHappened, anyItem, anySetup, aSetup, fewest, sets, votes } from './any-session.ts'

const item = 'Q08'
const person = (nonce: number, changes: Partial<PersonCode> = {}): PersonCode => ({
  ...{ kind: 'person', nonce, answers: { [item]: 3 }, ...changes },
})
const table: TableCode = { kind: 'table', nonce: 99, tallies: { [item]: votes([0, 0, 1, 5, 0], 1) } }
const people = (count: number) => Array.from({ length: count }, (_, nonce) => person(nonce))
const after = (...happened: Happening[]): Session => replay(aSetup(), happened)
const cards = (counts: number[]): Happening => ({ did: 'type', item, cards: votes(counts) })

describe('a session', () => {
  test('begins in the lobby, with nothing talked about', () => {
    const session = begin(aSetup({ people: 30 }))
    expect(session).toMatchObject({ people: 30, place: { at: 'lobby' }, talks: {}, codes: [], deals: [] })
    expect(talkOn(session, item)).toEqual({
      ...{ rounds: [{ cards: emptyTally, revealed: false }], skipped: false, why: '', low: '', high: '', note: '' },
    })
  })

  test('counts who leads it among the voters only where they vote', () => {
    expect(voters(begin(aSetup({ people: 12, countMe: false })))).toBe(12)
    expect(voters(begin(aSetup({ people: 12, countMe: true })))).toBe(13)
    const setup = aSetup({ people: 12, countMe: true })
    expect(voters(replay(setup, [{ did: 'people', people: 20 }]))).toBe(21)
  })
})

describe('the votes on a statement', () => {
  test('are cards, codes and tables together, by whatever way they came', () => {
    const session = after(cards([1, 0, 0, 0, 0]), { did: 'take', codes: [person(1), person(2), table] })
    expect(votesOn(session, item)).toEqual(votes([1, 0, 1, 7, 0], 1))
    expect(votesOn(session, 'Q17')).toEqual(emptyTally)
  })

  test('are cards alone after the first round', () => {
    const session = after({ did: 'take', codes: [person(1), table] }, { did: 'second', item }, cards([0, 0, 0, 0, 9]))
    expect(votesOn(session, item)).toEqual(votes([0, 0, 0, 0, 9]))
    expect(votesOn(session, item, 0)).toEqual(votes([0, 0, 1, 6, 0], 1))
    expect(votesOn(session, item, 2)).toEqual(emptyTally)
  })

  test('never get lost: every round has its cards, the first also every code', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, anyItem, (setup, happened, item) => {
        const session = replay(setup, happened)
        const coded = sumOf(
          session.codes.map(code => {
            if (code.kind === 'table') return code.tallies[item] ?? emptyTally
            const answer = code.answers[item]
            return tallyOf(answer === undefined ? [] : [answer])
          }),
        )
        for (const [round, { cards }] of talkOn(session, item).rounds.entries()) {
          expect(votesOn(session, item, round)).toEqual(round === 0 ? sumOf([cards, coded]) : cards)
        }
        expect(votesOn(session, item)).toEqual(votesOn(session, item, talkOn(session, item).rounds.length - 1))
      }),
    )
  })

  test('are told apart by role for those whose code says one', () => {
    const codes = [
      person(1, { role: 'manager', answers: { [item]: 4 } }),
      person(2, { role: 'manager', answers: { [item]: 'W' } }),
      person(3, { role: 'participant', answers: { [item]: 1 } }),
      person(4, { role: 'participant', answers: { Q17: 1 } }),
      ...[person(5), table],
    ]
    const session = after(cards([9, 9, 9, 9, 9]), { did: 'take', codes })
    expect(votesOfRole(session, item, 'manager')).toEqual(votes([0, 0, 0, 0, 1], 1))
    expect(votesOfRole(session, item, 'participant')).toEqual(votes([0, 1, 0, 0, 0]))
    expect(votesOfRole(session, item, 'hr')).toEqual(emptyTally)
  })
})

describe('counts may be shown', () => {
  test('from so many votes on where people sent codes', () => {
    expect(mayShow(after({ did: 'take', codes: people(fewest - 1) }), item, fewest)).toBe(false)
    expect(mayShow(after({ did: 'take', codes: people(fewest) }), item, fewest)).toBe(true)
    const skipped = people(fewest).map((code, index) => (index === 0 ? { ...code, answers: {} } : code))
    expect(mayShow(after({ did: 'take', codes: skipped }), item, fewest)).toBe(false)
  })

  test('whatever their number where everyone saw the cards', () => {
    expect(mayShow(after(cards([0, 0, 1, 0, 0])), item, fewest)).toBe(true)
    const others = people(1).map(code => ({ ...code, answers: { Q17: 4 } as const }))
    expect(mayShow(after(cards([0, 0, 1, 0, 0]), { did: 'take', codes: others }), item, fewest)).toBe(true)
    expect(mayShow(after({ did: 'take', codes: [{ ...table, tallies: {} }] }), item, fewest)).toBe(true)
  })

  test('for each round by its own votes', () => {
    const session = after({ did: 'take', codes: people(2) }, { did: 'second', item }, cards([0, 0, 3, 6, 0]))
    expect(mayShow(session, item, fewest)).toBe(true)
    expect(mayShow(session, item, fewest, 1)).toBe(true)
    expect(mayShow(session, item, fewest, 0)).toBe(false)
    const small = after({ did: 'take', codes: people(2) }, { did: 'second', item }, cards([0, 0, 3, 0, 0]))
    expect(mayShow(small, item, fewest)).toBe(true)
  })
})

describe('before a workshop ends, it is warned of statements', () => {
  const others = sets.twelve.filter(id => id !== item)
  const skipped = others.map((other): Happening => ({ did: 'skip', item: other }))

  test.each<[string, Happening[], boolean]>([
    ['that were voted on and not revealed', [cards([1])], true],
    ['on which codes came in', [{ did: 'take', codes: people(6) }], true],
    ['that were revealed', [cards([1]), { did: 'reveal', item }], false],
    [
      'that were revealed and voted on once more',
      [
        { did: 'reveal', item },
        { did: 'second', item },
      ],
      false,
    ],
    ['that were skipped', [cards([1]), { did: 'skip', item }], false],
    ['that were skipped and reopened', [cards([1]), { did: 'skip', item }, { did: 'reopen', item }], true],
    ['that were revealed and counted again', [cards([1]), { did: 'reveal', item }, { did: 'recount', item }], true],
  ])('%s', (_name, happened, isWarned) => {
    expect(neverRevealed(after(...skipped, ...happened))).toEqual(isWarned ? [item] : [])
  })

  test('in the order in which they are asked', () => {
    const all = sets.twelve.map((one): Happening => ({ did: 'count', item: one, answer: 2, more: 1 }))
    expect(neverRevealed(after(...all.toReversed()))).toEqual(sets.twelve)
  })
})

test('the round that is voted in is the last', () => {
  fc.assert(
    fc.property(anySetup, anyHappened, anyItem, (setup, happened, item) => {
      const talk = talkOn(replay(setup, happened), item)
      expect(lastRound(talk)).toEqual(talk.rounds[talk.rounds.length - 1])
      expect(votersIn(lastRound(talk).cards)).toBeGreaterThanOrEqual(0)
    }),
  )
})
