import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, replay, withHappening, type Happening } from '../../../src/domain/workshop/happening.ts'
import { begin, talkOn, votesOn, type Deal, type Session } from '../../../src/domain/workshop/session.ts'
import { emptyTally, votersIn } from '../../../src/domain/workshop/tally.ts'
import type { PersonCode } from '../../../src/domain/workshop/vote-code.ts'
import { anyHappened, anyHappening, anySetup, aSetup, fitting, votes } from './any-session.ts'

const item = 'Q08'
const of = (...happened: Happening[]): Session => replay(aSetup(), happened)
const typed = (happened: readonly Happening[]) => happened.reduce<readonly Happening[]>(withHappening, [])
const mailing = (receiver: string) => ({ day: '', deadline: '2027-01-15', receiver })
const blank: Deal = { what: '', who: '', when: '', proof: '' }
const deal = (what: string): Deal => ({ what, who: 'hr', when: '', proof: '' })
const person = (nonce: number, answer: 0 | 4): PersonCode => ({ kind: 'person', nonce, answers: { [item]: answer } })

describe('what happened', () => {
  test('makes the same session at once as one by one', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        let session = begin(setup)
        for (const happening of happened) session = after(session, happening)
        expect(replay(setup, happened)).toEqual(session)
      }),
    )
  })

  test('is taken back by leaving out the last, as nothing is changed in place', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, anyHappening, (setup, happened, last) => {
        const before = replay(setup, happened)
        const copy = structuredClone(before)
        after(before, last)
        expect(before).toEqual(copy)
        expect(replay(setup, [...happened, last].slice(0, -1))).toEqual(before)
      }),
    )
  })

  test('is the same after it was stored', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        expect(replay(setup, JSON.parse(JSON.stringify(happened)))).toEqual(replay(setup, happened))
      }),
    )
  })

  test('changes the statements that it is about and leaves the others', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, anyHappening, (setup, happened, last) => {
        const before = replay(setup, happened)
        const session = after(before, last)
        for (const other of setup.items) {
          const touched = 'item' in last ? [last.item] : last.did === 'homework' ? last.items : []
          if (!touched.includes(other)) expect(talkOn(session, other)).toEqual(talkOn(before, other))
        }
      }),
    )
  })
})

describe('typing', () => {
  test('ends in the same session as if every key had been kept', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        let [all, kept, session]: [Happening[], readonly Happening[], Session] = [[], [], begin(setup)]
        for (const happening of happened) {
          const next = fitting(session, happening)
          ;[all, kept, session] = [[...all, next], withHappening(kept, next), after(session, next)]
        }
        expect(replay(setup, kept)).toEqual(replay(setup, all))
        expect(kept.length).toBeLessThanOrEqual(all.length)
      }),
    )
  })

  test.each<[string, Happening, Happening]>([
    ['why', { did: 'why', item, text: 'o' }, { did: 'why', item, text: 'om' }],
    ['a note', { did: 'note', item, text: 'o' }, { did: 'note', item, text: '' }],
    ['an agreement', { did: 'deal', place: 0, deal: deal('o') }, { did: 'deal', place: 0, deal: deal('om') }],
    ['a mail', { did: 'mailing', mailing: mailing('o') }, { did: 'mailing', mailing: mailing('om') }],
  ])('replaces what was typed just before: %s', (_name, first, then) => {
    expect(typed([first, then])).toEqual([then])
    expect(typed([{ did: 'reveal', item }, first, then])).toEqual([{ did: 'reveal', item }, then])
  })

  test.each<[string, Happening, Happening]>([
    ['on another statement', { did: 'note', item, text: 'a' }, { did: 'note', item: 'Q17', text: 'b' }],
    ['why after a note', { did: 'note', item, text: 'a' }, { did: 'why', item, text: 'b' }],
    ['another agreement', { did: 'deal', place: 0, deal: deal('a') }, { did: 'deal', place: 1, deal: deal('b') }],
    ['an agreement taken away', { did: 'deal', place: 0, deal: deal('a') }, { did: 'deal', place: 0, deal: null }],
    ['the same card again', { did: 'count', item, answer: 2, more: 1 }, { did: 'count', item, answer: 2, more: 1 }],
    ['the same step', { did: 'reveal', item }, { did: 'reveal', item }],
    [
      'an agreement in which nothing stood',
      { did: 'deal', place: 0, deal: blank },
      { did: 'deal', place: 0, deal: deal('a') },
    ],
    ['two agreements taken away', { did: 'deal', place: 0, deal: null }, { did: 'deal', place: 0, deal: null }],
  ])('keeps what came before: %s', (_name, first, then) => {
    expect(typed([first, then])).toEqual([first, then])
  })
})

describe('codes', () => {
  test('count once each, the first that came, in one paste or several', () => {
    const codes = [person(1, 4), person(2, 4), person(1, 0)]
    const session = of({ did: 'take', codes }, { did: 'take', codes: [person(2, 0), person(3, 0)] })
    expect(session.codes).toEqual([person(1, 4), person(2, 4), person(3, 0)])
    expect(votesOn(session, item)).toEqual(votes([1, 0, 0, 0, 2]))
    expect(after(session, { did: 'take', codes })).toEqual(session)
  })
})

describe('a statement', () => {
  const counted: Happening = { did: 'count', item, answer: 3, more: 1 }
  const talk = (...happened: Happening[]) => talkOn(of(...happened), item)

  test('is counted card by card, never below none', () => {
    const less: Happening = { ...counted, more: -1 }
    expect(votesOn(of(counted, counted, less, less, less, counted), item)).toEqual(votes([0, 0, 0, 1, 0]))
    expect(votesOn(of(counted, { did: 'type', item, cards: votes([5]) }), item)).toEqual(votes([5]))
  })

  test('keeps its first round when the room votes again', () => {
    const rounds = talk(counted, { did: 'reveal', item }, { did: 'second', item }, { ...counted, answer: 'W' }).rounds
    expect(rounds).toEqual([
      { cards: votes([0, 0, 0, 1, 0]), revealed: true },
      { cards: votes([], 1), revealed: false },
    ])
    const third = talk(counted, { did: 'second', item }, counted, { did: 'second', item }, { did: 'recount', item })
    expect(third.rounds.map(({ cards }) => votersIn(cards))).toEqual([1, 1, 0])
  })

  test('is hidden again when it is counted once more', () => {
    const happened: Happening[] = [counted, { did: 'reveal', item }, { did: 'recount', item }]
    expect(talk(...happened).rounds).toEqual([{ cards: emptyTally, revealed: false }])
  })

  test('is settled with an answer or none, which opening it again forgets', () => {
    expect(talk().agreed).toBeUndefined()
    expect(talk({ did: 'settle', item, answer: 0 }).agreed).toBe(0)
    expect(talk({ did: 'settle', item, answer: 4 }, { did: 'settle', item, answer: null }).agreed).toBeNull()
    expect(talk({ did: 'settle', item, answer: 4 }, { did: 'reopen', item }).agreed).toBeUndefined()
  })

  test('is no longer skipped once it is revealed or opened again', () => {
    expect(talk({ did: 'skip', item }).skipped).toBe(true)
    expect(talk({ did: 'skip', item }, { did: 'reveal', item }).skipped).toBe(false)
    expect(talk({ did: 'skip', item }, { did: 'reopen', item }).skipped).toBe(false)
    expect(talk(counted, { did: 'skip', item }).rounds).toEqual(talk(counted).rounds)
  })

  test('keeps its note and the reason apart', () => {
    expect(talk({ did: 'why', item, text: 'a' }, { did: 'note', item, text: 'b' })).toMatchObject({
      why: 'a',
      note: 'b',
    })
  })
})

test('agreements are added at the end, replaced at their place and taken away', () => {
  const made: Happening[] = ['a', 'b', 'c'].map((what, place) => ({ did: 'deal', place, deal: deal(what) }))
  const whats = (...happened: Happening[]) => of(...made, ...happened).deals.map(({ what }) => what)
  expect(whats()).toEqual(['a', 'b', 'c'])
  expect(whats({ did: 'deal', place: 1, deal: deal('B') })).toEqual(['a', 'B', 'c'])
  expect(whats({ did: 'deal', place: 0, deal: null })).toEqual(['b', 'c'])
  expect(whats({ did: 'deal', place: 9, deal: null })).toEqual(['a', 'b', 'c'])
  expect(whats({ did: 'deal', place: 3, deal: deal('d') })).toEqual(['a', 'b', 'c', 'd'])
  expect(whats({ did: 'deal', place: 4, deal: deal('d') })).toEqual(['a', 'b', 'c'])
})

test('mails keep what they say', () => {
  expect(of({ did: 'mailing', mailing: mailing('HR') }).mailing).toEqual(mailing('HR'))
})

test('a session goes where it is led, and knows how many people are there', () => {
  const place = { at: 'statement', item, step: 'vote' } as const
  expect(of({ did: 'go', to: place }, { did: 'people', people: 7 })).toMatchObject({ place, people: 7 })
})
