import { describe, expect, test } from 'vitest'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { byUrgency, onScreen, revealedOn } from '../../../src/domain/workshop/on-screen.ts'
import { halls, type Session, type Setup } from '../../../src/domain/workshop/session.ts'
import { emptyTally } from '../../../src/domain/workshop/tally.ts'
import type { PersonCode } from '../../../src/domain/workshop/vote-code.ts'
import { aSetup, fewest, rules, sets, votes } from './any-session.ts'

const [first, second, third] = ['Q08', 'Q35', 'Q33']
const of = (...happened: Happening[]): Session => replay(aSetup({ people: 9 }), happened)
const at = (item: string, step: 'read' | 'vote' | 'reveal' | 'settle'): Happening => ({
  ...{ did: 'go', to: { at: 'statement', item, step } },
})
const cards = (item: string, counts: number[], unknown = 0): Happening => ({
  ...{ did: 'type', item, cards: votes(counts, unknown) },
})
const reveal = (item: string): Happening => ({ did: 'reveal', item })
const codes = (item: string, answers: readonly (0 | 1 | 2 | 3 | 4)[]): Happening => ({
  did: 'take',
  codes: answers.map((answer, nonce): PersonCode => ({ kind: 'person', nonce, answers: { [item]: answer } })),
})
const screen = (...happened: Happening[]) => onScreen(of(...happened), rules, fewest)
const recap = (...happened: Happening[]) => screen(...happened, { did: 'go', to: { at: 'recap' } })

describe('the room sees', () => {
  test.each(halls)('where it is, and which training it is about: %s', hall => {
    const setup: Partial<Setup> = { training: 'Gesprekken voeren' }
    const session = replay(aSetup(setup), [{ did: 'go', to: { at: hall } }])
    expect(onScreen(session, rules, fewest)).toMatchObject({ at: hall, training: 'Gesprekken voeren' })
  })

  test('how to take part where codes are taken, and how many came in', () => {
    const taken = codes(first, [0, 1, 1])
    const welcome = (changes: Partial<Setup>) => onScreen(replay(aSetup(changes), [taken]), rules, fewest, 'ABCD')
    expect(welcome({ byCode: true })).toMatchObject({ at: 'lobby', joining: { invitation: 'ABCD', codes: 3 } })
    expect(welcome({ byCode: false })).toMatchObject({ at: 'lobby', joining: undefined })
    expect(screen(taken)).toMatchObject({ at: 'lobby', joining: undefined })
  })

  test('the statement, its place among all, and how many voted, before any count', () => {
    expect(screen(cards(second, [1, 2, 3, 0, 0], 1), at(second, 'vote'))).toMatchObject({
      ...{ at: 'statement', item: second, step: 'vote', number: 2, total: 12, second: false, counted: 7, voters: 9 },
      revealed: undefined,
    })
  })

  test('with what labels the statement is answered', () => {
    const context = { stage: 'after', frame: 'usual' } as const
    expect(onScreen(replay(aSetup({ context }), [at(first, 'read')]), rules, fewest)).toMatchObject({ context })
  })

  test('what the group settled on beside what it voted, and not before', () => {
    const settled: Happening[] = [cards(first, [0, 5, 1, 0, 0]), { did: 'settle', item: first, answer: 1 }]
    expect(screen(...settled, at(first, 'settle'))).toMatchObject({ agreed: undefined })
    expect(screen(...settled, reveal(first), at(first, 'settle'))).toMatchObject({ agreed: 1 })
    const none: Happening = { did: 'settle', item: first, answer: null }
    expect(screen(...settled, none, reveal(first), at(first, 'settle'))).toMatchObject({ agreed: null })
  })

  test('the counts once they are revealed, with their middle and how they lie', () => {
    const shown = screen(cards(second, [4, 0, 0, 0, 4], 1), reveal(second), at(second, 'reveal'))
    expect(shown).toMatchObject({
      revealed: { votes: votes([4, 0, 0, 0, 4], 1), middle: { low: 0, high: 4 }, kind: 'camps', before: undefined },
    })
  })

  test('a second vote from nothing, and the middle of the first beside it once it is revealed', () => {
    const again: Happening[] = [cards(first, [0, 5, 0, 0, 0]), reveal(first), { did: 'second', item: first }]
    expect(screen(...again, at(first, 'vote'))).toMatchObject({ second: true, counted: 0, revealed: undefined })
    expect(screen(...again, cards(first, [0, 0, 1, 8, 0]), reveal(first), at(first, 'reveal'))).toMatchObject({
      revealed: { votes: votes([0, 0, 1, 8, 0]), middle: { low: 3, high: 3 }, before: { low: 1, high: 1 } },
    })
  })

  test('no middle of a first vote that it was never shown', () => {
    const hidden: Happening[] = [cards(first, [0, 5, 0, 0, 0]), { did: 'second', item: first }]
    const session = of(...hidden, cards(first, [0, 0, 0, 8, 0]), reveal(first))
    expect(revealedOn(session, first, rules, fewest)).toMatchObject({ middle: { low: 3, high: 3 }, before: undefined })
  })

  test('no middle of a first vote in which too few sent codes', () => {
    const few: Happening[] = [codes(first, [1, 1, 1, 1]), reveal(first), { did: 'second', item: first }]
    const session = of(...few, cards(first, [0, 0, 0, 8, 0]), reveal(first))
    expect(revealedOn(session, first, rules, fewest)).toMatchObject({ middle: { low: 3, high: 3 }, before: undefined })
  })

  test('votes by code from five on, and with fewer how many there are', () => {
    const [four, five] = [codes(first, [0, 1, 1, 2]), codes(first, [0, 1, 1, 2, 4])]
    expect(screen(four, reveal(first), at(first, 'reveal'))).toMatchObject({ counted: 4, revealed: undefined })
    expect(screen(five, reveal(first), at(first, 'reveal'))).toMatchObject({
      ...{ counted: 5, revealed: { votes: votes([1, 2, 1, 0, 1]) } },
    })
  })
})

describe('the recap', () => {
  test('names best and least arranged, and where the room differs most', () => {
    const shown = recap(
      ...[cards(first, [0, 0, 0, 1, 8]), reveal(first)],
      ...[cards(second, [9, 0, 0, 0, 0]), reveal(second)],
      ...[cards(third, [4, 0, 1, 0, 4]), reveal(third)],
    )
    expect(shown).toMatchObject({ at: 'recap', recap: { strongest: first, weakest: second, gap: third } })
  })

  test('is empty when nothing was revealed', () => {
    const nothing = { strongest: undefined, weakest: undefined, gap: undefined }
    expect(recap()).toMatchObject({ recap: nothing })
    expect(recap(cards(first, [0, 0, 9, 0, 0]))).toMatchObject({ recap: nothing })
    expect(recap(cards(first, [], 9), reveal(first))).toMatchObject({ recap: nothing })
  })

  test('names no difference where all agree, and the first of those that are alike', () => {
    const alike = [third, second, first].flatMap(item => [cards(item, [0, 9, 0, 0, 0]), reveal(item)])
    expect(recap(...alike)).toMatchObject({ recap: { strongest: first, weakest: first, gap: undefined } })
    const best = [third, second, first].flatMap(item => [cards(item, [0, 0, 0, 0, 9]), reveal(item)])
    expect(recap(...best)).toMatchObject({ recap: { strongest: first, weakest: first, gap: undefined } })
  })

  test('names of those that are alike the one on which the room differs most', () => {
    const both = [cards(first, [9, 0, 0, 0, 0]), cards(second, [5, 4, 0, 0, 0]), reveal(first), reveal(second)]
    expect(recap(...both)).toMatchObject({ recap: { strongest: second, weakest: second, gap: second } })
  })

  test('leaves out where too few sent codes, also when the room voted again and has not seen it', () => {
    const few = [codes(first, [0, 0, 0, 4]), reveal(first)]
    const nothing = { strongest: undefined, weakest: undefined, gap: undefined }
    expect(recap(...few)).toMatchObject({ recap: nothing })
    expect(recap(...few, { did: 'second', item: first }, cards(first, [0, 0, 9, 0, 0]))).toMatchObject({
      ...{ recap: nothing },
    })
  })

  test('is nowhere but in the recap', () => {
    expect(screen(cards(first, [9, 0, 0, 0, 9]), reveal(first), { did: 'go', to: { at: 'close' } })).toMatchObject({
      recap: undefined,
    })
  })
})

describe('statements by urgency', () => {
  test('have those first on which the room differs most and little is arranged', () => {
    const happened = [
      ...[cards(first, [0, 0, 0, 0, 9]), cards(second, [0, 3, 3, 3, 0]), cards(third, [5, 0, 0, 0, 4])],
      ...[first, second, third].map(reveal),
    ]
    expect(byUrgency(of(...happened)).map(({ item }) => item)).toEqual([third, second, first])
  })

  test('are those that the room has seen, by the votes that it saw last', () => {
    expect(byUrgency(of(cards(first, [9, 0, 0, 0, 9])))).toEqual([])
    const again: Happening[] = [cards(first, [2, 2, 2, 2, 2]), reveal(first), { did: 'second', item: first }]
    const unseen = cards(first, [0, 0, 9, 0, 0])
    expect(byUrgency(of(...again, unseen))).toEqual([{ item: first, votes: votes([2, 2, 2, 2, 2]) }])
    expect(byUrgency(of(...again, unseen, reveal(first)))).toEqual([{ item: first, votes: votes([0, 0, 9, 0, 0]) }])
  })

  test('stay in the order of asking where none is more urgent', () => {
    const session = of(...sets.twelve.map(reveal).toReversed())
    expect(byUrgency(session)).toEqual(sets.twelve.map(item => ({ item, votes: emptyTally })))
  })
})
