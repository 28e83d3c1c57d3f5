import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedCodes, inventedVotes } from '../../../src/domain/workshop/invented.ts'
import { replay } from '../../../src/domain/workshop/happening.ts'
import { areApart, rolesOn } from '../../../src/domain/workshop/roles.ts'
import { spreadOf } from '../../../src/domain/workshop/spread.ts'
import { tallyOf, votersIn } from '../../../src/domain/workshop/tally.ts'
import { readVoteCode, writeVoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'
import { aSetup, fewest, rules, sets, twelve } from './any-session.ts'

const anyPlace = fc.nat({ max: sets.twelve.length - 1 })
const invention = (place: number, people: number, second = false) => {
  const item = twelve[place]
  if (!item) throw new Error(`No statement at ${place}`)
  return { item, place, people, second }
}
const kindAt = (place: number, people: number, second = false) =>
  spreadOf(inventedVotes(invention(place, people, second)), rules)

describe('invented votes', () => {
  test('are of everyone, and "not applicable" only where a statement may be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...model.items), anyPlace, fc.nat({ max: 60 }), fc.boolean(), (...made) => {
        const [item, place, people, second] = made
        const votes = inventedVotes({ item, place, people, second })
        expect(votersIn(votes)).toBe(people)
        if (!item.notApplicable) expect(votes.N).toBe(0)
        expect(inventedVotes({ item, place, people, second })).toEqual(votes)
      }),
    )
  })

  test.each([8, 12, 20, 30, 60])(
    'show every way in which votes can lie within six statements, of %i people',
    people => {
      const kinds = [0, 1, 2, 3, 4].map(place => kindAt(place, people))
      expect(kinds).toEqual(['agreeHigh', 'camps', 'spread', 'unknown', 'agreeLow'])
    },
  )

  test('agree after the talk, and differ from statement to statement', () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 8, max: 60 }), (place, people) => {
        expect(['agree', 'agreeHigh']).toContain(kindAt(place, people, true))
      }),
    )
    expect(inventedVotes(invention(2, 30))).not.toEqual(inventedVotes(invention(8, 30)))
  })
})

describe('invented codes', () => {
  test('hold the invented votes of everyone, and can be read like any other', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.boolean(), (people, withRoles) => {
        const codes = inventedCodes(twelve, people, withRoles)
        expect(new Set(codes.map(({ nonce }) => nonce)).size).toBe(people)
        for (const code of codes) {
          expect(readVoteCode(writeVoteCode(code, twelve), twelve)).toEqual({ ok: true, code })
          expect(code.role !== undefined).toBe(withRoles)
        }
        for (const [place, { id }] of twelve.entries()) {
          const votes = tallyOf(codes.flatMap(({ answers }) => answers[id] ?? []))
          expect(votes).toEqual(inventedVotes(invention(place, people)))
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each([10, 20, 31])('let two roles differ on two camps, of %i people', people => {
    const codes = inventedCodes(twelve, people, true)
    const [, camps = ''] = sets.twelve
    const shown = rolesOn(replay(aSetup(), [{ did: 'take', codes }]), camps, fewest)
    expect(shown.map(({ role }) => role)).toEqual(['manager', 'participant'])
    expect(areApart(shown, rules.roleDistance)).toBe(true)
  })
})
