import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readVoteCode, writeVoteCode, type VoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'
import { anyAsked, codesFor, twelve } from './any-session.ts'

const damaged = { ok: false, problem: 'damaged' }
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const replaced = (code: string, from: number, count: number, by: string) =>
  code.slice(0, from) + by + code.slice(from + count)

type Damage = (code: string, place: number, character: string) => string
/** Those that the checksum always finds. */
const found: [string, Damage][] = [
  ['one character is another', (code, place, other) => replaced(code, place, 1, other)],
  ['two neighbours are swapped', (code, at) => replaced(code, at, 2, code.charAt(at + 1) + code.charAt(at))],
]
/** Here bits shift and have a right checksum once in 65,536 times, so that they may look like other statements. */
const shifted: [string, Damage][] = [
  ['a character was added', (code, place, added) => replaced(code, place, 0, added)],
  ['a character was dropped', (code, place) => replaced(code, place, 1, '')],
  ['its end was cut off', (code, place) => code.slice(0, place)],
]
const answersOf = (items: readonly { id: string }[]) =>
  Object.fromEntries(items.map(({ id }, index) => [id, ([0, 1, 2, 3, 4, 'W'] as const)[index % 6]]))
const exact: VoteCode[] = [
  { kind: 'person', nonce: 0, answers: {} },
  { kind: 'person', nonce: 2 ** 32 - 1, role: 'hr', answers: answersOf(twelve) },
  { kind: 'person', nonce: 1_234_567_890, role: 'manager', answers: answersOf(model.items) },
]

describe('a damaged code', () => {
  /** Every other text that this damage makes of a code. */
  const textsOf = (code: string, damage: Damage, characters = alphabet) => {
    const texts = [...Array.from(code).keys()].flatMap(at => characters.map(character => damage(code, at, character)))
    return new Set(texts.filter(text => text !== code))
  }

  test.each(found)('is found when %s, wherever and whichever', (_name, damage) => {
    for (const [asked, code] of exact.flatMap(code => [[twelve, code] as const, [model.items, code] as const])) {
      for (const text of textsOf(writeVoteCode(code, asked), damage)) expect(readVoteCode(text, asked)).toEqual(damaged)
    }
  })

  const anyCode = anyAsked.chain(asked => fc.tuple(fc.constant(asked), codesFor(asked)))
  test.each(found)('is found when %s, for any votes', (_name, damage) => {
    const one = fc.tuple(anyCode, fc.nat(), fc.constantFrom(...alphabet))
    fc.assert(
      fc.property(one, ([[asked, code], place, character]) => {
        const written = writeVoteCode(code, asked)
        const text = damage(written, place % written.length, character)
        if (text !== written) expect(readVoteCode(text, asked)).toEqual(damaged)
      }),
      { numRuns: 300 },
    )
  })

  test.each(shifted)('is refused when %s, wherever', (_name, damage) => {
    for (const code of exact) {
      for (const text of textsOf(writeVoteCode(code, twelve), damage)) {
        expect(readVoteCode(text, twelve)).toMatchObject({ ok: false })
      }
    }
  })

  test.each(shifted)('is refused when %s, for any votes', (_name, damage) => {
    const one = fc.tuple(anyCode, fc.nat(), fc.constantFrom(...alphabet, 'U', '😀'))
    fc.assert(
      fc.property(one, ([[asked, code], place, character]) => {
        const written = writeVoteCode(code, asked)
        expect(readVoteCode(damage(written, place % written.length, character), asked)).toMatchObject({ ok: false })
      }),
      { numRuns: 300 },
    )
  })

  test('is found with a character that no code has', () => {
    const code = writeVoteCode({ kind: 'person', nonce: 5, answers: answersOf(twelve) }, twelve)
    for (const [, damage] of [...found.slice(0, 1), ...shifted.slice(0, 1)]) {
      for (const text of textsOf(code, damage, [...'Uu=+/.é😀'])) expect(readVoteCode(text, twelve)).toEqual(damaged)
    }
  })
})

test('a code is read as people copy it: in lower case, in groups, with letters that look like digits', () => {
  const anyCode = anyAsked.chain(asked => fc.tuple(fc.constant(asked), codesFor(asked)))
  fc.assert(
    fc.property(anyCode, ([asked, code]) => {
      const text = writeVoteCode(code, asked)
      const groups = text.replaceAll(/.{4}/g, '$& ').trim()
      const copies = [
        ...[text.toLowerCase(), groups, groups.replaceAll(' ', '-'), ` ${text}\n`, groups.replaceAll(' ', '\n')],
        ...[text.replaceAll('0', 'O'), text.replaceAll('1', 'I'), text.replaceAll('0', 'o').replaceAll('1', 'l')],
      ]
      for (const copy of copies) expect(readVoteCode(copy, asked)).toEqual({ ok: true, code })
    }),
  )
})
