import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKnown } from '../../../src/domain/scan/assessment.ts'
import { roles, type Role } from '../../../src/domain/scan/model.ts'
import { replay } from '../../../src/domain/workshop/happening.ts'
import { onScreen } from '../../../src/domain/workshop/on-screen.ts'
import { areApart, rolesOn } from '../../../src/domain/workshop/roles.ts'
import { begin, votesOfRole, type Session } from '../../../src/domain/workshop/session.ts'
import { knownIn, middleOf } from '../../../src/domain/workshop/tally.ts'
import type { PersonCode } from '../../../src/domain/workshop/vote-code.ts'
import { anyAnswer, aSetup, fewest, optional, rules, votes } from './any-session.ts'

const item = 'Q08'
type Vote = Pick<PersonCode, 'role'> & { answer: PersonCode['answers'][string] }
const of = (given: readonly Vote[]): Session => ({
  ...begin(aSetup()),
  codes: given.map(({ role, answer }, nonce) => ({ kind: 'person', nonce, role, answers: { [item]: answer } })),
})
const many = (count: number, role: Role | undefined, answer: 0 | 1 | 2 | 3 | 4): Vote[] =>
  Array.from({ length: count }, () => ({ role, answer }))
const shownOf = (...given: Vote[][]) => rolesOn(of(given.flat()), item, fewest).map(({ role }) => role)

describe('roles side by side', () => {
  test('have the middle vote of each, and how many it rests on', () => {
    const session = of([
      ...many(5, 'manager', 4),
      ...many(3, 'participant', 0),
      ...many(3, 'participant', 1),
      ...[{ role: 'participant', answer: 'W' } as const],
    ])
    expect(rolesOn(session, item, fewest)).toEqual([
      { role: 'manager', count: 5, middle: { low: 4, high: 4 } },
      { role: 'participant', count: 6, middle: { low: 0, high: 1 } },
    ])
  })

  test('need five votes from 0 to 4 each', () => {
    expect(shownOf(many(4, 'manager', 4), many(4, 'participant', 1))).toEqual([])
    const unknown: Vote[] = [{ role: 'manager', answer: 'W' }]
    expect(shownOf(many(4, 'manager', 4), unknown, many(5, 'participant', 1), many(1, 'hr', 1))).toEqual([
      'participant',
    ])
  })

  test('leave the smallest out where too few others would be left', () => {
    const two = [many(6, 'manager', 4), many(8, 'participant', 1)]
    expect(shownOf(...two)).toEqual(['manager', 'participant'])
    expect(shownOf(...two, many(1, 'hr', 2))).toEqual(['participant'])
    expect(shownOf(...two, many(3, 'hr', 2), many(2, undefined, 2))).toEqual(['manager', 'participant'])
    expect(shownOf(many(5, 'manager', 4), many(5, 'participant', 1), many(1, 'hr', 2))).toEqual(['manager'])
    expect(shownOf(many(9, 'manager', 4), many(2, undefined, 2))).toEqual([])
  })

  test('are apart from two answers on between two of them', () => {
    const at = (low: number, high = low) => ({ role: 'manager', count: 5, middle: { low, high } }) as const
    expect(areApart([at(1), at(3)], 2)).toBe(true)
    expect(areApart([at(3), at(2), at(1)], 2)).toBe(true)
    expect(areApart([at(1, 2), at(3)], 2)).toBe(false)
    expect(areApart([at(0)], 2)).toBe(false)
    expect(areApart([], 2)).toBe(false)
  })
})

const anyVotes = fc.array(fc.record({ role: optional(fc.constantFrom(...roles)), answer: anyAnswer }), {
  maxLength: 40,
})
const known = (given: readonly Vote[]) => given.filter(({ answer }) => answer !== undefined && isKnown(answer))

describe('whoever voted, nobody is singled out', () => {
  test('by what is shown, nor by what is left of all that came by code', () => {
    fc.assert(
      fc.property(anyVotes, given => {
        const shown = rolesOn(of(given), item, fewest)
        const left = known(given).filter(({ role }) => !shown.some(one => one.role === role)).length
        for (const { role, count, middle } of shown) {
          const own = votesOfRole(of(given), item, role)
          expect({ count, middle }).toEqual({ count: knownIn(own), middle: middleOf(own) })
          expect(count).toBeGreaterThanOrEqual(fewest)
        }
        expect(left === 0 || left >= fewest || shown.length === 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('by a change of answers among those who are left', () => {
    fc.assert(
      fc.property(anyVotes, fc.nat(), (given, turn) => {
        const shown = rolesOn(of(given), item, fewest)
        const isLeft = ({ role, answer }: Vote) =>
          answer !== undefined && isKnown(answer) && !shown.some(one => one.role === role)
        const answers = given.filter(isLeft).map(({ answer }) => answer)
        let place = 0
        const otherwise = given.map(vote =>
          isLeft(vote) ? { ...vote, answer: answers[(turn + place++) % answers.length] } : vote,
        )
        expect(rolesOn(of(otherwise), item, fewest)).toEqual(shown)
      }),
    )
  })

  test('on the screen: only revealed first votes, and only where codes were asked for a role', () => {
    const codes = of([...many(5, 'manager', 4), ...many(5, 'participant', 0)]).codes
    const rolesAt = (askRole: boolean, ...more: Parameters<typeof replay>[1]) => {
      const session = replay(aSetup({ askRole }), [{ did: 'take', codes }, ...more])
      const shown = onScreen({ ...session, place: { at: 'statement', item, step: 'reveal' } }, rules, fewest)
      return shown.at === 'statement' ? shown.revealed?.roles : undefined
    }
    const reveal = { did: 'reveal', item } as const
    expect(rolesAt(true)).toBe(undefined)
    expect(rolesAt(true, reveal)).toMatchObject({ apart: true, shown: [{ role: 'manager' }, { role: 'participant' }] })
    expect(rolesAt(false, reveal)).toBe(undefined)
    const cards = { did: 'type', item, cards: votes([0, 0, 9]) } as const
    expect(rolesAt(true, reveal, { did: 'second', item }, cards, reveal)).toBe(undefined)
  })
})
