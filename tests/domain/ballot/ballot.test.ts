import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  codeOf,
  newBallot,
  openIn,
  tallyOn,
  withCard,
  withVote,
  type Ballot,
} from '../../../src/domain/ballot/ballot.ts'
import { answerValues } from '../../../src/domain/scan/assessment.ts'
import { mostAtTable, readVoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { twelve, votes } from '../workshop/any-session.ts'

const [first = '', second = ''] = twelve.map(({ id }) => id)
const empty = newBallot('INVITED', 7)

describe('a ballot of a person', () => {
  test('gives a code that reads back as what was chosen, and nothing of a table', () => {
    const ballot = withCard(second, 3, 1)(withVote(first, 'W')({ ...empty, role: 'trainer' }))
    expect(readVoteCode(codeOf(ballot, twelve, true), twelve)).toEqual({
      ok: true,
      code: { kind: 'person', nonce: 7, role: 'trainer', answers: { [first]: 'W' } },
    })
  })
  test('keeps a role to itself where none was asked', () => {
    const ballot = withVote(first, 2)({ ...empty, role: 'trainer' })
    expect(readVoteCode(codeOf(ballot, twelve, false), twelve)).toMatchObject({ code: { role: undefined } })
  })
  test('knows what was skipped, in the order of the statements', () => {
    const ballot = withVote(first, 0)(empty)
    expect(openIn(ballot, twelve)).toEqual(twelve.slice(1))
  })
})

describe('a ballot of a table', () => {
  const table: Ballot = { ...empty, kind: 'table' }

  test('gives a code of the counts, and no one’s answers', () => {
    const ballot = withCard(first, 4, 1)(withCard(first, 4, 1)(withVote(second, 1)(table)))
    expect(readVoteCode(codeOf(ballot, twelve, true), twelve)).toMatchObject({
      ok: true,
      code: { kind: 'table', nonce: 7, tallies: { [first]: votes([0, 0, 0, 0, 2]), [second]: votes([]) } },
    })
  })
  test('counts a statement as open while no card is counted', () => {
    const ballot = withCard(first, 2, -1)(withCard(first, 2, 1)(table))
    expect(openIn(ballot, twelve)).toEqual(twelve)
    const filled = withCard(first, 2, 1)(withVote(second, 4)(table))
    expect(openIn(filled, twelve)).toEqual(twelve.slice(1))
  })
  test('never counts below none, or more than a code can hold', () => {
    const moves = fc.array(fc.constantFrom(1, -1), { maxLength: 300 })
    fc.assert(
      fc.property(moves, fc.constantFrom(...answerValues), (steps, answer) => {
        const ballot = steps.reduce((now, more) => withCard(first, answer, more === 1 ? 1 : -1)(now), table)
        const counts = Object.values(tallyOn(ballot, first))
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...counts)).toBeLessThanOrEqual(mostAtTable)
      }),
    )
  })
  test('holds as many cards of one answer as a code can', () => {
    const full = Array.from({ length: mostAtTable + 3 }).reduce<Ballot>(withCard(first, 0, 1), table)
    expect(tallyOn(full, first)).toEqual(votes([mostAtTable]))
    expect(tallyOn(withCard(first, 0, -1)(full), first)).toEqual(votes([mostAtTable - 1]))
  })
})
