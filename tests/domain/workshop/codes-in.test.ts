import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/scan/assessment.ts'
import { spell } from '../../../src/domain/workshop/base32.ts'
import { codesIn, type Found } from '../../../src/domain/workshop/codes-in.ts'
import { setMark } from '../../../src/domain/workshop/sets.ts'
import { writeVoteCode, type PersonCode, type TableCode } from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'
import { codesFor, sets, twelve, votes } from './any-session.ts'

const answers: Answers = Object.fromEntries(
  twelve.map(({ id }, index) => [id, ([3, 'W', 0, 4, 2] as const)[index % 5]]),
)
const aPerson = (nonce: number): PersonCode => ({ kind: 'person', nonce, role: 'manager', answers })
const table: TableCode = {
  kind: 'table',
  nonce: 77,
  tallies: Object.fromEntries(twelve.map(({ id }) => [id, votes([0, 1, 4, 2, 0], 1)])),
}
const [anna, bram] = [aPerson(4_011_222_333), aPerson(12)]
const [codeOfAnna, codeOfBram] = [writeVoteCode(anna, twelve), writeVoteCode(bram, twelve)]
const grouped = (code: string, by = ' ') => (code.match(/.{1,4}/g) ?? []).join(by)
const damaged = `${codeOfAnna.slice(0, 9)}${codeOfAnna[9] === 'X' ? 'Y' : 'X'}${codeOfAnna.slice(10)}`
const codeOfTable = writeVoteCode(table, twelve)
const link = (code: string) => `https://x.example/workshop/join/#v.${code}`
const found = (line: number, code: Extract<Found, { was: 'code' }>['code']): Found => ({ line, was: 'code', code })
const other = model.items.filter(({ id }) => sets.seven.includes(id))
const codeOfOthers = writeVoteCode({ kind: 'person', nonce: 5, answers: {} }, other)
const newer = spell(`0010${'01'.repeat(45)}`)

describe('codes in a pasted text are found', () => {
  test.each<[string, string]>([
    ['alone', codeOfAnna],
    ['with names and times around them', `[21-11-2026 14:02] Anna de Vries (HR): mijn code is ${codeOfAnna}, tot zo!`],
    ['after a year', `Workshop 2026 ${grouped(codeOfAnna)}`],
    ['after a room and a time', `kamer 3012 20:15 ${grouped(codeOfAnna, '-')} groet`],
    ['after words of four letters', `deze mijn code voor team blij vier even: ${grouped(codeOfAnna)} dank`],
    ['in a link', `Hier: ${link(codeOfAnna)}`],
    ['in a link within brackets', `<${link(codeOfAnna)}>.`],
    ['in a link of a site in a folder', `https://intern.example/2026/beklijf/en/workshop/join/#v.${codeOfAnna}`],
    ['in groups of four', grouped(codeOfAnna)],
    ['in groups with dashes, in lower case', grouped(codeOfAnna, '-').toLowerCase()],
    ['in groups that a keyboard made long dashes between', grouped(codeOfAnna, ' — ')],
    ['broken over two lines', `${codeOfAnna.slice(0, 13)}\n${codeOfAnna.slice(13)}`],
    ['broken over two lines in quotes', `> ${codeOfAnna.slice(0, 8)}\r\n> ${codeOfAnna.slice(8)}\r\n`],
    ['with letters that look like digits', codeOfAnna.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['between marks of layout', `**Code:** \`${codeOfAnna}\` ✅`],
  ])('%s', (_name, text) => {
    expect(codesIn(text, twelve)).toEqual([found(1, anna)])
  })

  test.each([' ', '\n', ', ', ';', ' en '])('directly after each other with %j between', between => {
    for (const write of [(code: string) => code, grouped, link]) {
      const text = [codeOfAnna, codeOfBram, codeOfTable].map(code => write(code)).join(between)
      const codes = codesIn(text, twelve).map(one => one.was === 'code' && one.code)
      expect(codes).toEqual([anna, bram, table])
    }
  })

  test('each time that they are there', () => {
    const twice = `Anna: ${codeOfAnna}\nAnna: oeps, nog eens ${grouped(codeOfAnna)}`
    expect(codesIn(twice, twelve)).toEqual([found(1, anna), found(2, anna)])
    expect(codesIn(`<${link(codeOfAnna)}|${link(codeOfAnna)}>`, twelve)).toHaveLength(2)
  })

  test('by their line, also where it ends as on another system, or where lines are empty', () => {
    const text = `Notulen\r\n\r\n${codeOfAnna}\r\n\r\nBram:\r\n${grouped(codeOfBram)}\r\n`
    expect(codesIn(text, twelve)).toEqual([found(3, anna), found(6, bram)])
  })

  test('for all statements too, and for any votes', () => {
    const ways = fc.constantFrom(grouped, link, (code: string) => `Anna 14:02 ${code} dank je`)
    fc.assert(
      fc.property(fc.array(fc.tuple(codesFor(model.items), ways), { minLength: 1, maxLength: 4 }), all => {
        const text = all.map(([code, write]) => write(writeVoteCode(code, model.items))).join('\n')
        const lines = all.map(([code], index) => found(index + 1, code))
        expect(codesIn(text, model.items)).toEqual(lines)
      }),
    )
  })
})

describe('a code that cannot be counted is reported by its line, and the others are found', () => {
  const set = setMark(other)
  test.each<[string, string, Found]>([
    ['a character wrong', damaged, { line: 2, was: 'damaged' }],
    ['a character wrong, in groups', grouped(damaged), { line: 2, was: 'damaged' }],
    ['a character wrong, in groups in lower case', grouped(damaged).toLowerCase(), { line: 2, was: 'damaged' }],
    ['a character wrong, in a link', link(damaged), { line: 2, was: 'damaged' }],
    ['its first character wrong', `7${codeOfAnna.slice(1)}`, { line: 2, was: 'damaged' }],
    ['a character too many', `${codeOfAnna}0`, { line: 2, was: 'damaged' }],
    ['its end cut off', codeOfAnna.slice(0, -3), { line: 2, was: 'short' }],
    ['its end cut off, in groups', grouped(codeOfAnna.slice(0, -5)), { line: 2, was: 'short' }],
    ['another one glued to it', codeOfAnna + codeOfBram, { line: 2, was: 'damaged' }],
    ['other statements', codeOfOthers, { line: 2, was: 'otherSet', set }],
    ['other statements, in groups', grouped(codeOfOthers), { line: 2, was: 'otherSet', set }],
    [
      'other statements, in groups in lower case',
      grouped(codeOfOthers).toLowerCase(),
      { line: 2, was: 'otherSet', set },
    ],
    ['other statements, in a link', link(codeOfOthers), { line: 2, was: 'otherSet', set }],
    ['a newer release', newer, { line: 2, was: 'newer' }],
    ['a newer release, in groups', grouped(newer, '-'), { line: 2, was: 'newer' }],
  ])('with %s', (_name, wrong, report) => {
    const text = `Anna: ${codeOfAnna}\nCarla: ${wrong}\nBram: ${codeOfBram}`
    expect(codesIn(text, twelve)).toEqual([found(1, anna), report, found(3, bram)])
  })

  test('on one line with another, on either side', () => {
    const wrong: Found = { line: 1, was: 'damaged' }
    const [good, bad] = [grouped(codeOfBram), grouped(damaged)]
    expect(codesIn(`${bad} ${good}`, twelve)).toEqual([wrong, found(1, bram)])
    expect(codesIn(`${good} ${bad}`, twelve)).toEqual([found(1, bram), wrong])
  })

  test('wherever it is damaged, and never as a code', () => {
    for (const place of Array.from(codeOfAnna).keys()) {
      const wrong = `${codeOfAnna.slice(0, place)}${codeOfAnna[place] === 'V' ? 'W' : 'V'}${codeOfAnna.slice(place + 1)}`
      for (const text of [wrong, link(wrong), `Anna ${wrong} groet`]) {
        expect(codesIn(text, twelve)).toEqual([{ line: 1, was: 'damaged' }])
      }
    }
  })
})
