import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBits, type Bits } from '../../../src/domain/saved-file/bits.ts'
import { answerValues, type Answers } from '../../../src/domain/scan/assessment.ts'
import { roles } from '../../../src/domain/scan/model.ts'
import { spell, unspell } from '../../../src/domain/workshop/base32.ts'
import { emptyTally } from '../../../src/domain/workshop/tally.ts'
import { setMark } from '../../../src/domain/workshop/sets.ts'
import {
  beginsAsCode,
  codeLengths,
  mostAtTable,
  mostVotersIn,
  readVoteCode,
  writeVoteCode,
  type Asked,
  type PersonCode,
  type TableCode,
} from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'
import { anyAsked, codesFor, personCodes, tableCodes, twelve, votes } from './any-session.ts'

const damaged = { ok: false, problem: 'damaged' }
const askedAndCode = anyAsked.chain(asked => fc.tuple(fc.constant(asked), codesFor(asked)))
/** Statements that never change, so that their codes never may. */
const three: Asked = ['Q01', 'Q02', 'Q03'].map(id => ({ id, notApplicable: id !== 'Q01' }))
const answers: Answers = { Q01: 4, Q02: 'N', Q03: 'W' }
const person: PersonCode = { kind: 'person', nonce: 4_023_456_789, role: 'hr', answers }
const table: TableCode = {
  kind: 'table',
  nonce: 7,
  tallies: { Q01: votes([1, 2, 3, 4, 5], 6), Q02: votes([0, 0, 9, 0, 0], 0, 2), Q03: emptyTally },
}

describe('a code', () => {
  test('gives back any votes it was made from, of a person or a table', () => {
    fc.assert(
      fc.property(askedAndCode, ([asked, code]) => {
        const text = writeVoteCode(code, asked)
        expect(readVoteCode(text, asked)).toEqual({ ok: true, code })
        expect(codeLengths(asked)).toContain(text.length)
        expect(beginsAsCode(text)).toBe(true)
      }),
    )
  })

  test('keeps the largest nonce, every role, every answer and the fullest table', () => {
    const nonces = [0, 1, 2 ** 31, 2 ** 32 - 1].map(nonce => ({ ...person, nonce }))
    const asRole = roles.map(role => ({ ...person, role }))
    const answered = answerValues.map(answer => ({ ...person, answers: { Q03: answer } }))
    const full = { ...emptyTally, 2: mostAtTable, W: mostAtTable }
    for (const code of [...nonces, ...asRole, ...answered, { ...table, tallies: { ...table.tallies, Q01: full } }]) {
      expect(readVoteCode(writeVoteCode(code, three), three)).toEqual({ ok: true, code })
    }
  })

  test('of a person is short enough to read aloud, whatever was answered', () => {
    expect(codeLengths(twelve)[0]).toBe(22)
    expect(codeLengths(model.items)[0]).toBe(48)
    fc.assert(fc.property(personCodes(twelve), code => void expect(writeVoteCode(code, twelve)).toHaveLength(22)))
    const most = personCodes(model.items)
    fc.assert(fc.property(most, code => void expect(writeVoteCode(code, model.items)).toHaveLength(48)))
  })

  test('has one of the lengths that there are, each of which some code has', () => {
    const tables = [1, 3, 7, 15, 31, 63, 127].map(most => ({ ...table, tallies: { Q08: votes([most]) } }))
    const written = [person, ...tables].map(code => writeVoteCode(code, twelve).length)
    expect(codeLengths(twelve)).toEqual(written)
  })

  test('leaves a statement that was skipped out of the answers', () => {
    const read = readVoteCode(writeVoteCode({ ...person, answers: { Q01: 4 } }, three), three)
    expect(read.ok && read.code.kind === 'person' && Object.keys(read.code.answers)).toEqual(['Q01'])
  })

  test('of a table says how many voted where most did', () => {
    expect(mostVotersIn(table)).toBe(21)
    expect(mostVotersIn({ ...table, tallies: {} })).toBe(0)
  })

  test('of a person begins with 2, of a table with 3', () => {
    fc.assert(fc.property(personCodes(twelve), code => void expect(writeVoteCode(code, twelve)).toMatch(/^2/)))
    fc.assert(fc.property(tableCodes(twelve), code => void expect(writeVoteCode(code, twelve)).toMatch(/^3/)))
  })

  test('holds no votes on statements that were not asked', () => {
    const more = { ...person, answers: { ...answers, Q99: 4, constructor: 3 } as const }
    expect(writeVoteCode(more, three)).toBe(writeVoteCode(person, three))
    const others = { ...table, tallies: { ...table.tallies, Q99: votes([127]) } }
    expect(writeVoteCode(others, three)).toBe(writeVoteCode(table, three))
  })

  test('cannot be made of more votes than it can hold, rather than losing some', () => {
    const crowd = { ...table, tallies: { Q01: votes([mostAtTable + 1]) } }
    expect(() => writeVoteCode(crowd, three)).toThrow(/bits/)
    expect(() => writeVoteCode({ ...person, nonce: 2 ** 32 }, three)).toThrow(/bits/)
  })
})

/** Codes in someone's mailbox before a workshop, never changed. Written by another program, from the format alone. */
test.each([
  ['2YFXVVYH2GAVQ1PH8', person],
  ['3YFXG000003R4HMA1G0J010000000ZMA', table],
])('a code from an earlier release is still read: %s', (text, code) => {
  expect(writeVoteCode(code, three)).toBe(text)
  expect(readVoteCode(text, three)).toEqual({ ok: true, code })
})

/** With its bits from a place replaced, and the checksum right again. */
function forged(text: string, from: number, bits: Bits): string {
  const content = unspell(text) ?? ''
  return spell(content.slice(0, from) + bits + content.slice(from + bits.length))
}

describe('a code that was not made by us', () => {
  const at = { set: 5, role: 21, nonce: 24, Q01: 56, padding: 65, wide: 56, counts: 59 }
  const text = writeVoteCode(person, three)
  const tableText = writeVoteCode(table, three)
  const nobody = writeVoteCode({ ...table, tallies: {} }, three)

  test('is read when nothing is wrong with it', () => {
    const read = readVoteCode(forged(text, at.Q01, toBits(1, 3)), three)
    expect(read).toEqual({ ok: true, code: { ...person, answers: { ...answers, Q01: 0 } } })
    expect(readVoteCode(forged(tableText, at.counts, toBits(8, 4)), three)).toMatchObject({
      code: { tallies: { Q01: { 0: 8 } } },
    })
  })

  test.each([
    ['an N where the statement always applies', forged(text, at.Q01, toBits(6, 3))],
    ['an N counted where the statement always applies', forged(tableText, at.counts + 5 * 4, toBits(1, 4))],
    ['a role that is none', forged(text, at.role, '110')],
    ['a role at a table', forged(tableText, at.role, '001')],
    ['padding that is not zero', forged(text, at.padding, '1')],
    ['counts of no bits', forged(nobody, at.wide, '000')],
    [
      'counts wider than the largest needs',
      spell((unspell(nobody) ?? '').slice(0, 56) + toBits(2, 3) + '0'.repeat(42)),
    ],
    ['version 0', forged(text, 0, '0000')],
    ['more after it', spell(`${unspell(text) ?? ''}00000`)],
    ['its end missing', spell((unspell(text) ?? '').slice(0, -5))],
  ])('is damaged with %s', (_name, text) => {
    expect(readVoteCode(text, three)).toEqual(damaged)
  })

  test('is told apart when a newer release made it, of any length', () => {
    const newer = { ok: false, problem: 'newer' }
    expect(readVoteCode(forged(text, 0, toBits(2, 4)), three)).toEqual(newer)
    expect(readVoteCode(spell(toBits(15, 4) + '01'.repeat(400)), three)).toEqual(newer)
  })

  test('is told apart when it answers other statements, or the same in another order', () => {
    const written = writeVoteCode({ ...person, answers: {} }, twelve)
    const set = setMark(twelve)
    const fewer = twelve.map(({ id }) => twelve.filter(item => item.id !== id))
    const asConcerned = twelve.map(({ id }) =>
      twelve.map(item => (item.id === id ? { ...item, notApplicable: !item.notApplicable } : item)),
    )
    for (const asked of [...fewer, ...asConcerned, twelve.toReversed(), model.items, three]) {
      expect(readVoteCode(written, asked)).toEqual({ ok: false, problem: 'otherSet', set })
    }
  })

  test('never makes the reader throw', () => {
    const forgery = fc.array(fc.constantFrom('0', '1'), { maxLength: 300 }).map(bits => {
      return spell(toBits(1, 4) + bits.slice(0, 1).join('') + toBits(setMark(three), 16) + bits.slice(1).join(''))
    })
    fc.assert(
      fc.property(fc.oneof(forgery, fc.string({ unit: 'binary' }), fc.base64String()), text => {
        const read = readVoteCode(text, three)
        if (read.ok) expect(writeVoteCode(read.code, three)).toBe(text)
      }),
      { numRuns: 1_000 },
    )
    expect(readVoteCode('2'.repeat(10_000_000), three)).toEqual(damaged)
  })
})
