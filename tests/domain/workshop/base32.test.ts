import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBits } from '../../../src/domain/saved-file/bits.ts'
import { codeCharacters, lengthOf, plain, spell, unspell } from '../../../src/domain/workshop/base32.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bits = fc.array(fc.constantFrom('0', '1'), { minLength: 1, maxLength: 300 }).map(list => list.join(''))
/** As people copy a code: in any case, in groups, with letters that look like digits. */
const likenesses: Partial<Record<string, string[]>> = { 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i', 'L', 'l'] }

describe('spelled bits', () => {
  test('are read back, with fewer than five zeros after them', () => {
    fc.assert(
      fc.property(bits, content => {
        const read = unspell(spell(content)) ?? ''
        expect(read.slice(0, content.length)).toBe(content)
        expect(read.slice(content.length)).toMatch(/^0{0,4}$/)
      }),
    )
  })

  test('take as many characters as they say, none of which is misread', () => {
    fc.assert(
      fc.property(bits, content => {
        const text = spell(content)
        expect(text).toHaveLength(lengthOf(content.length))
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/)
        for (const character of text) expect(character).toMatch(codeCharacters)
      }),
    )
  })

  test('stand in the order of the alphabet of Crockford', () => {
    const first = Array.from(alphabet, (_, place) => spell(toBits(place, 5)).charAt(0))
    expect(first.join('')).toBe(alphabet)
  })

  test('are those of other programs: the checksum 29B1 of 123456789', () => {
    const content = Array.from('123456789', digit => toBits(digit.charCodeAt(0), 8)).join('')
    const ends = toBits(0x29b1, 16)
    // Eight bits nine times are 72, which with 16 make 88: two zeros short of 18 characters.
    expect(spell(content)).toHaveLength(18)
    expect(spell(`${content}00`)).toBe(spell(content))
    expect(unspell(spell(content))).toBe(`${content}00`)
    // Six characters of five bits hold 14 bits and a checksum.
    expect(unspell(spell(content.slice(0, 14)))).toBe(content.slice(0, 14))
    expect(ends).toHaveLength(16)
  })
})

describe('a text', () => {
  test('is read alike in any case, with spaces and dashes, with O for 0 and I or L for 1', () => {
    const copied = fc.tuple(bits, fc.infiniteStream(fc.nat({ max: 29 })))
    fc.assert(
      fc.property(copied, ([content, choices]) => {
        const code = spell(content)
        const typed = Array.from(code, character => {
          const choice: number = choices.next().value ?? 0
          const like = likenesses[character] ?? [character, character.toLowerCase()]
          return `${['', ' ', '-', '\n', '\u00A0', ' - '][choice % 6] ?? ''}${like[choice % like.length] ?? ''}`
        }).join('')
        expect(plain(typed)).toBe(code)
        expect(unspell(typed)).toBe(unspell(code))
      }),
    )
  })

  test('is none of ours with a character wrong, two neighbours swapped, one missing or one too many', () => {
    fc.assert(
      fc.property(bits, content => {
        const code = spell(content)
        for (const place of Array.from(code).keys()) {
          const [before, here, after] = [code.slice(0, place), code.charAt(place), code.slice(place + 1)]
          for (const other of [...alphabet, 'U', 'u', '=', '*', 'é', '😀']) {
            if (other !== here) expect(unspell(before + other + after)).toBeNull()
          }
          const next = after.charAt(0)
          if (next !== here && next !== '') expect(unspell(before + next + here + after.slice(1))).toBeNull()
        }
      }),
      { numRuns: 20 },
    )
  })

  test.each(['', ' ', '-', '0', '000', 'U', '😀', '\uD800', '\u0000', '__proto__', 'constructor'])(
    'is none of ours when it is %j',
    text => {
      expect(unspell(text)).toBeNull()
    },
  )

  test('is read up to twenty thousand characters', () => {
    const longest = '0'.repeat(20_000 * 5 - 16)
    expect(unspell(spell(longest))).toBe(longest)
    expect(unspell(spell(`${longest}0`))).toBeNull()
  })

  test('never keeps the reader waiting, however long', () => {
    for (const text of ['2'.repeat(10_000_000), '😀'.repeat(5_000_000)]) expect(unspell(text)).toBeNull()
  })
})
