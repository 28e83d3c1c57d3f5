import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { differencesIn, handedIn, nextDifference, restingIn } from '../../../src/domain/workshop/homework.ts'
import { answersOf } from '../../../src/domain/workshop/outcome.ts'
import { mayShow, neverRevealed, orderOf, talkOn, votesOn } from '../../../src/domain/workshop/session.ts'
import { urgencyOf } from '../../../src/domain/workshop/spread.ts'
import { middleOf, votersIn } from '../../../src/domain/workshop/tally.ts'
import { codesFor, aSetup, fewest, rules, sets, twelve } from './any-session.ts'

const setup = aSetup({ agenda: 'm180' })
/** Someone who gives each statement the answer at its place. */
const code = (nonce: number, answers: readonly (0 | 1 | 2 | 3 | 4)[]) => ({
  ...({ kind: 'person', nonce } as const),
  answers: Object.fromEntries(answers.map((answer, place) => [sets.twelve[place], answer])),
})
const [agreed = '', some = '', most = '', fine = ''] = sets.twelve
/** The first is agreed on, the second differs some, the third most, the fourth differs where all is arranged. */
const codes = [
  code(1, [2, 1, 0, 4]),
  code(2, [2, 2, 0, 4]),
  code(3, [2, 2, 0, 4]),
  code(4, [2, 2, 4, 4]),
  code(5, [2, 3, 4, 2]),
]
const take: Happening = { did: 'take', codes }
const of = (...happened: Happening[]) => replay(setup, happened)
const opened = (...happened: Happening[]) =>
  of(take, { did: 'homework', items: handedIn(of(take), fewest) }, ...happened)
const settle = (item: string): Happening => ({ did: 'go', to: { at: 'statement', item, step: 'settle' } })

describe('homework', () => {
  test('puts the largest difference where much is to be arranged first', () => {
    expect(handedIn(of(take), fewest)).toEqual([most, some, agreed, fine])
    expect(differencesIn(opened(), rules, fewest)).toEqual([most, some])
    expect(orderOf(opened()).slice(0, 4)).toEqual([most, some, agreed, fine])
    expect(orderOf(opened()).toSorted()).toEqual(sets.twelve.toSorted())
  })

  test('leaves out what fewer than five handed in', () => {
    const few = of({ did: 'take', codes: codes.slice(0, fewest - 1) })
    expect(handedIn(few, fewest)).toEqual([])
  })

  test('brings the room to the differences, and shows all counts at once', () => {
    const session = opened()
    expect(session.place).toEqual({ at: 'homework' })
    for (const item of handedIn(session, fewest)) expect(talkOn(session, item).rounds[0].revealed).toBe(true)
    expect(neverRevealed(session)).toEqual(sets.twelve.slice(4))
  })

  test('goes from difference to difference, whatever the order in which they are talked about', () => {
    const next = (...happened: Happening[]) => nextDifference(opened(...happened), rules, fewest)
    expect(next()).toBe(most)
    expect(next(settle(most))).toBe(some)
    expect(next(settle(some))).toBe(most)
    expect(next({ did: 'skip', item: most })).toBe(some)
    expect(next(settle(most), settle(some))).toBe(null)
    expect(nextDifference(opened(), { ...rules, differences: 1 }, fewest)).toBe(most)
  })

  test('keeps its order when a second vote agrees', () => {
    const cards: Happening = { did: 'type', item: most, cards: { 0: 0, 1: 0, 2: 0, 3: 9, 4: 0, N: 0, W: 0 } }
    const again = opened({ did: 'second', item: most }, cards, { did: 'reveal', item: most })
    expect(orderOf(again)).toEqual(orderOf(opened()))
    expect(differencesIn(again, rules, fewest)).toEqual([most, some])
  })

  test('stands where nobody talks about it: the middle vote counts', () => {
    const session = opened(settle(most), { did: 'settle', item: most, answer: 1 })
    expect(restingIn(session)).toEqual([some, agreed, fine])
    expect(answersOf(session)).toMatchObject({ [most]: 1, [some]: 2, [agreed]: 2, [fine]: 4 })
  })

  test('opens again with what came in later', () => {
    const late: Happening = { did: 'take', codes: [code(6, [0, 0, 0, 0])] }
    const session = opened(settle(most), late)
    const again = replay(setup, [take, { did: 'homework', items: handedIn(of(take), fewest) }, settle(most), late])
    expect(again).toEqual(session)
    const wider = opened(late, { did: 'homework', items: handedIn(of(take, late), fewest) })
    expect(wider.opened).toEqual(handedIn(of(take, late), fewest))
  })
})

describe('whatever comes in', () => {
  const someCodes = fc.array(codesFor(twelve), { maxLength: 12 })

  test('only what the room may see is opened, the most urgent first', () => {
    fc.assert(
      fc.property(someCodes, some => {
        const session = of({ did: 'take', codes: some })
        const items = handedIn(session, fewest)
        for (const item of items) expect(mayShow(session, item, fewest)).toBe(true)
        const urgencies = items.map(item => urgencyOf(votesOn(session, item)))
        expect(urgencies).toEqual(urgencies.toSorted((a, b) => b - a))
        const voted = setup.items.filter(item => votersIn(votesOn(session, item)) >= fewest)
        expect(items).toEqual(expect.arrayContaining(voted))
      }),
    )
  })

  test('every statement with votes has an answer, talked about or not', () => {
    fc.assert(
      fc.property(someCodes, some => {
        const session = of({ did: 'take', codes: some })
        const shown = replay(setup, [
          { did: 'take', codes: some },
          { did: 'homework', items: handedIn(session, fewest) },
        ])
        for (const item of shown.opened) {
          const middle = middleOf(votesOn(shown, item))
          if (middle) expect(answersOf(shown)[item]).toBe(middle.low)
        }
      }),
    )
  })
})
