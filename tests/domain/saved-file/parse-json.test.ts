import { describe, expect, test } from 'vitest'
import { checksum, readBits, seal, toBits, unseal } from '../../../src/domain/saved-file/bits.ts'
import { parseJson } from '../../../src/domain/saved-file/parse-json.ts'

const nested = (depth: number, inside = '') => '['.repeat(depth) + inside + ']'.repeat(depth)

describe('JSON from outside', () => {
  test('may be as deep as the format, and no deeper', () => {
    expect(parseJson(nested(20))).toBeDefined()
    expect(parseJson(nested(21))).toBeUndefined()
    expect(parseJson(`${nested(20)}`.replace('[]', '[{}]').slice(1, -1))).toBeDefined()
    expect(parseJson(`{"a":${nested(20)}}`)).toBeUndefined()
  })
  test('is as deep as what stands open at once, not as all of it', () => {
    expect(parseJson(`[${Array.from({ length: 40 }, () => '[{}]').join(',')}]`)).toHaveLength(40)
  })
  test('holds brackets in texts, also after a quote or a backslash that is part of one', () => {
    const brackets = '['.repeat(40)
    for (const text of [brackets, `"${brackets}`, `\\${brackets}`, `\\"${brackets}`, `"{${brackets}\\`])
      expect(parseJson(JSON.stringify([text]))).toEqual([text])
  })
  test('may begin with a byte order mark, and with nothing else', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 })
    expect(parseJson('x\uFEFF{"a":1}')).toBeUndefined()
    expect(parseJson('{"a":"\uFEFFb"}')).toEqual({ a: '\uFEFFb' })
    expect(parseJson('')).toBeUndefined()
  })
  test('has no number beyond every number, and no key that reaches where it should not', () => {
    expect(parseJson('{"a":1e400}')).toBeUndefined()
    expect(parseJson('{"a":-1e400}')).toBeUndefined()
    expect(parseJson('{"a":1e300}')).toEqual({ a: 1e300 })
    expect(Object.keys(Object(parseJson('{"__proto__":{"b":1},"c":2}')))).toEqual(['c'])
  })
})

describe('bits', () => {
  test('hold whole numbers that fit, and refuse others by name', () => {
    expect([toBits(0, 3), toBits(5, 3), toBits(7, 3)]).toEqual(['000', '101', '111'])
    for (const value of [8, 9, -1, 1.5, Number.NaN]) expect(() => toBits(value, 3)).toThrow(`${value} is not of 3 bits`)
  })
  test('come back from their seal with at most five zeros behind them', () => {
    for (const content of ['', '1', '10110', '101101', '1'.repeat(500)]) {
      const back = unseal(seal(content)) ?? 'none'
      expect(back.startsWith(content)).toBe(true)
      expect(back.slice(content.length)).toMatch(/^0{0,5}$/)
    }
    expect(seal('1'.repeat(62))).toMatch(/^[\w-]+$/)
  })
  test('longer than any code are not looked at', () => {
    expect(unseal(seal('1'.repeat(6 * 20_000 - 16)))).not.toBeNull()
    expect(unseal(seal('1'.repeat(6 * 20_000 - 10)))).toBeNull()
    expect(unseal('')).toBeNull()
    expect(unseal('a b')).toBeNull()
  })
  test('are read in order, and past their end as zeros', () => {
    const take = readBits('10111')
    expect([take(2), take(3), take(4)]).toEqual([2, 7, 0])
    expect(readBits('11')(4)).toBe(12)
  })
  test('have the published checksum', () => {
    const text = [...'123456789'].map(sign => toBits(sign.charCodeAt(0), 8)).join('')
    expect(checksum(text)).toBe(0x29b1)
  })
})
