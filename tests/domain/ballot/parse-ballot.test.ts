import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newBallot, withCard, withVote, type Ballot } from '../../../src/domain/ballot/ballot.ts'
import { parseBallot } from '../../../src/domain/ballot/parse-ballot.ts'
import { twelve } from '../workshop/any-session.ts'

const asked = twelve.map(({ id }, index) => ({ id, notApplicable: index === 1 }))
const [first = '', second = ''] = asked.map(({ id }) => id)
const filled: Ballot = {
  ...withCard(first, 3, 1)(withVote(second, 'N')(withVote(first, 4)(newBallot('INVITED', 2 ** 32 - 1)))),
  role: 'hr',
  voters: 6,
}
const stored = (change: Record<string, unknown>): unknown => ({ ...filled, ...change })

describe('a stored ballot', () => {
  test('comes back as it was', () => {
    expect(parseBallot(JSON.parse(JSON.stringify(filled)), asked)).toEqual(filled)
  })
  test.each([
    ['nothing', null],
    ['text', 'INVITED'],
    ['a list', []],
    ['no invitation', stored({ invitation: 3 })],
    ['a kind that is none', stored({ kind: 'crowd' })],
    ['a number that no code can hold', stored({ nonce: 2 ** 32 })],
    ['half a number', stored({ nonce: 1.5 })],
  ])('is none when it is %s', (_, value) => {
    expect(parseBallot(value, asked)).toBeNull()
  })
  test.each([
    ['a statement that is not asked', { answers: { Q99: 1, [first]: 4 } }, { answers: { [first]: 4 } }],
    ['an answer that is none', { answers: { [first]: 5, [second]: '1' } }, { answers: {} }],
    ['not applicable where it is not allowed', { answers: { [first]: 'N' } }, { answers: {} }],
    ['answers that are no record', { answers: [1, 2] }, { answers: {} }],
    ['a role that is none', { role: 'king' }, { role: undefined }],
    ['a table of nobody', { voters: 0 }, { voters: null }],
    ['counts below none', { tallies: { [first]: { 0: -1, 1: 0, 2: 0, 3: 0, 4: 0, N: 0, W: 0 } } }, { tallies: {} }],
    ['half of a count', { tallies: { [first]: { 0: 1 } } }, { tallies: {} }],
  ])('is read without %s', (_, change, expected) => {
    expect(parseBallot(stored(change), asked)).toEqual({ ...filled, ...expected })
  })
  test('survives anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const read = parseBallot(stored({ answers: value, tallies: value, voters: value, role: value }), asked)
        expect(parseBallot(read, asked)).toEqual(read)
      }),
    )
  })
})
