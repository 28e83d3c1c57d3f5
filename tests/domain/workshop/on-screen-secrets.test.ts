import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerValues, type Answer } from '../../../src/domain/scan/assessment.ts'
import { replay } from '../../../src/domain/workshop/happening.ts'
import { onScreen, type OnScreen } from '../../../src/domain/workshop/on-screen.ts'
import {
  halls,
  steps,
  talkOn,
  votesOn,
  type Place,
  type Round,
  type Session,
  type Talk,
} from '../../../src/domain/workshop/session.ts'
import { nameOf, votersIn, type Tally } from '../../../src/domain/workshop/tally.ts'
import type { VoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { anyHappened, anyHappening, anySetup, fewest, rules, secret, tallies } from './any-session.ts'

const sessions = fc
  .tuple(anySetup, fc.oneof(anyHappened, fc.array(anyHappening, { minLength: 30, maxLength: 80 })))
  .map(([setup, happened]) => replay(setup, happened))

const invitation = '200XBD1DSA'

/** What the room would see of a session, wherever it goes. */
function everywhere(session: Session): OnScreen[] {
  const statements = session.setup.items.flatMap(item => steps.map(step => ({ at: 'statement', item, step }) as const))
  const places: Place[] = [...statements, ...halls.map(at => ({ at }))]
  return places.map(place => onScreen({ ...session, place }, rules, fewest, invitation))
}

/** Another session with other cards, and other answers by code, where `changes` says so. */
function changed(
  session: Session,
  cardsOf: (item: string, round: number, cards: Tally) => Tally,
  codeOf: (code: VoteCode) => VoteCode,
): Session {
  const talks = Object.entries(session.talks).map(([item, talk]): [string, Talk] => {
    const [first, ...others] = talk.rounds
    const other = (round: Round, index: number) => ({ ...round, cards: cardsOf(item, index, round.cards) })
    return [item, { ...talk, rounds: [other(first, 0), ...others.map((round, index) => other(round, index + 1))] }]
  })
  return { ...session, talks: Object.fromEntries(talks), codes: session.codes.map(codeOf) }
}

const without = <Value>(record: Readonly<Record<string, Value>>, isOut: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !isOut(id)))

describe('whatever happened, the audience window never receives', () => {
  test('an invitation, but at the welcome of a workshop that takes codes, with no more than how many came in', () => {
    fc.assert(
      fc.property(sessions, session => {
        for (const shown of everywhere(session)) {
          const isAsked = shown.at === 'lobby' && session.setup.byCode
          const joining = isAsked ? { invitation, codes: session.codes.length } : undefined
          expect('joining' in shown ? shown.joining : undefined).toEqual(joining)
          expect(JSON.stringify(shown).includes(invitation)).toBe(isAsked)
        }
      }),
    )
  })

  test('a note, why the group settled on an answer, or an agreement', () => {
    fc.assert(
      fc.property(sessions, session => {
        expect(JSON.stringify(onScreen(session, rules, fewest))).not.toContain(secret)
        for (const shown of everywhere(session)) expect(JSON.stringify(shown)).not.toContain(secret)
      }),
    )
  })

  test('anything of a round that was not revealed, but how many voted', () => {
    fc.assert(
      fc.property(sessions, tallies(30), (session, other) => {
        const isHidden = (item: string, round = 0) => !talkOn(session, item).rounds[round]?.revealed
        const otherwise = changed(
          session,
          (item, round, cards) => (isHidden(item, round) ? other : cards),
          code =>
            code.kind === 'person'
              ? { ...code, answers: without(code.answers, id => isHidden(id)) }
              : { ...code, tallies: without(code.tallies, id => isHidden(id)) },
        )
        const uncounted = (shown: OnScreen) => ({ ...shown, counted: 0 })
        expect(everywhere(otherwise).map(uncounted)).toEqual(everywhere(session).map(uncounted))
      }),
      { numRuns: 300 },
    )
  })

  test('who chose what, where fewer than five voted and someone by code', () => {
    fc.assert(
      fc.property(sessions, fc.shuffledSubarray([...answerValues], { minLength: 7 }), (session, order) => {
        const isFew = (item: string) =>
          votersIn(votesOn(session, item, 0)) < fewest &&
          session.codes.some(code => code.kind === 'person' && code.answers[item] !== undefined)
        const swapped = (answer: Answer): Answer => order[answerValues.indexOf(answer)] ?? answer
        const turned = (tally: Tally) => {
          const counts = answerValues.map(answer => [nameOf(swapped(answer)), tally[nameOf(answer)]] as const)
          return { ...tally, ...Object.fromEntries(counts) }
        }
        const where = <Value>(votes: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
          Object.fromEntries(Object.entries(votes).map(([id, value]) => [id, isFew(id) ? change(value) : value]))
        const otherwise = changed(
          session,
          (item, round, cards) => (round === 0 && isFew(item) ? turned(cards) : cards),
          code =>
            code.kind === 'person'
              ? { ...code, answers: where(code.answers, answer => answer && swapped(answer)) }
              : { ...code, tallies: where(code.tallies, turned) },
        )
        expect(everywhere(otherwise)).toEqual(everywhere(session))
      }),
      { numRuns: 300 },
    )
  })
})

test('wherever a rehearsal is, its screen says so, and no other does', () => {
  fc.assert(
    fc.property(sessions, session => {
      const setup = { ...session.setup, rehearsal: true } as const
      for (const shown of everywhere({ ...session, setup })) expect(shown.rehearsal).toBe(true)
      for (const shown of everywhere(session)) expect(shown.rehearsal).toBe(undefined)
    }),
  )
})
