import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isolationNumbers, numberInputs, rangeInputs, streamIds } from '../../../src/domain/roi/inputs.ts'
import type { IsolationFields, PartRange, Scenario } from '../../../src/domain/roi/scenario.ts'
import { seal, toBits, unseal } from '../../../src/domain/saved-file/bits.ts'
import { mostPairs, readScenario } from '../../../src/domain/saved-file/parse-scenario.ts'
import { newTrouble } from '../../../src/domain/saved-file/problem.ts'
import { readScenarioCode, writeScenarioCode } from '../../../src/domain/saved-file/scenario-code.ts'
import { anyInputs, anyScenario } from '../roi/any-scenario.ts'

const broken = { ok: false, problem: 'broken' }
const newer = { ok: false, problem: 'newer' }
const scenarioOf = (stored: object): Scenario => readScenario({ ...stored }, '', newTrouble())
const each = <Value>(fields: readonly string[], value: Value) => Object.fromEntries(fields.map(field => [field, value]))

/** The eight inputs of the short path, as a visitor may fill them in. */
const short = scenarioOf({
  ...{ participants: 12, rateParticipants: 48.5, trainerFee: 14_000, participantHours: 24, horizon: 12 },
  ...{ salesRevenue: 100_000, salesUplift: [2, 5, 10], salesMargin: [25, 32.5, 38] },
})

/** None takes more characters: minus, 17 digits, a point, and an exponent of three digits below zero. */
const longestNumber = -1 / 9e300

/** Every field there is. */
function filledIn(number: number, pairs: number): Scenario {
  const range: PartRange = [number, number, number]
  const own: IsolationFields = {
    ...{ isolationMethod: 'stakeholder', isolationShare: range, ...each(isolationNumbers, number) },
    stakeholderEstimates: Array.from({ length: pairs }, () => [number, number] as const),
  }
  const choices = { mode: 'evaluation', timeValue: 'lostMargin', longTerm: 'yes', isolationScope: 'perStream' } as const
  const streams = each(streamIds, own)
  return { ...choices, ...each(numberInputs, number), ...each(rangeInputs, range), ...own, streams }
}

describe('a code', () => {
  test('gives back every input it was made from, of any size', () => {
    fc.assert(
      fc.property(anyInputs, stored => {
        const code = writeScenarioCode(scenarioOf(stored))
        expect(code).toMatch(/^[\w-]+$/)
        expect(readScenarioCode(code)).toStrictEqual({ ok: true, scenario: stored })
      }),
    )
  })

  test.each([0.1, 1e21, Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, 0.1 + 0.2, 2 ** 53])(
    'keeps the number %s to its last digit',
    number => {
      const scenario = { participants: number }
      expect(readScenarioCode(writeScenarioCode(scenario))).toStrictEqual({ ok: true, scenario })
    },
  )

  test('is short enough for a link that survives a mail', () => {
    expect(writeScenarioCode({}).length).toBeLessThan(20)
    expect(writeScenarioCode(short).length).toBeLessThanOrEqual(70)
    expect(writeScenarioCode(filledIn(1234.5, 1)).length).toBeLessThanOrEqual(900)
  })

  test('can be read however much is in it', () => {
    const scenario = filledIn(longestNumber, mostPairs)
    expect(readScenarioCode(writeScenarioCode(scenario))).toStrictEqual({ ok: true, scenario })
  })

  test('holds nothing that somebody wrote', () => {
    fc.assert(
      fc.property(anyScenario, stored => {
        const { name: _name, agreed: _agreed, roiNote: _note, begun: _begun, intangibles: _seen, ...inputs } = stored
        expect(writeScenarioCode(scenarioOf(stored))).toBe(writeScenarioCode(scenarioOf(inputs)))
      }),
    )
  })
})

/**
 * Links in someone's mailbox: a code here is never changed, and one that fails means that those links stop working. Written
 * by another program, from the format alone.
 */
describe('a code from an earlier release', () => {
  const codes: { code: string; scenario: Scenario }[] = JSON.parse(
    readFileSync(new URL('scenario-codes.json', import.meta.url), 'utf8'),
  )
  test.each(codes)('is still read: $code', ({ code, scenario }) => {
    expect(readScenarioCode(code)).toStrictEqual({ ok: true, scenario })
    expect(writeScenarioCode(scenario)).toBe(code)
  })
})

describe('a damaged code', () => {
  const code = writeScenarioCode(short)
  const characters = [...'ABZaz09-_=+/ .é']

  test('is refused when one character is another, or two are swapped, wherever', () => {
    for (const place of Array.from(code).keys()) {
      for (const character of characters.filter(other => other !== code[place])) {
        expect(readScenarioCode(code.slice(0, place) + character + code.slice(place + 1))).toEqual(broken)
      }
      const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code.charAt(place) + code.slice(place + 2)
      if (swapped !== code) expect(readScenarioCode(swapped)).toEqual(broken)
    }
  })

  test('is refused when something was added, dropped or cut off, wherever', () => {
    for (const place of Array.from(code).keys()) {
      expect(readScenarioCode(code.slice(0, place))).toMatchObject({ ok: false })
      expect(readScenarioCode(code.slice(0, place) + code.slice(place + 1))).toMatchObject({ ok: false })
      for (const character of characters) {
        expect(readScenarioCode(code.slice(0, place) + character + code.slice(place))).toMatchObject({ ok: false })
      }
    }
  })
})

/** After the version, the four choices that are absent: six bits each for how many. */
const noChoices = toBits(1, 6) + toBits(0, 24)
/** One number, the first of the list, with these symbols: 1 to 10 are digits, 0 is the end. */
const participants = (...symbols: number[]) =>
  noChoices + toBits(1, 6) + '1' + symbols.map(symbol => toBits(symbol, 4)).join('')
const nothingElse = toBits(0, 36)

describe('a code that was not made by us', () => {
  test('is read when nothing is wrong with it', () => {
    const read = readScenarioCode(seal(participants(2, 3, 0) + nothingElse))
    expect(read).toStrictEqual({ ok: true, scenario: { participants: 12 } })
  })

  test.each([
    ['a number without digits', participants(0) + nothingElse],
    ['a number that begins with zero', participants(1, 2, 0) + nothingElse],
    ['minus zero', participants(12, 1, 0) + nothingElse],
    ['a number beyond every number', participants(2, 13, 14, 10, 10, 10, 0) + nothingElse],
    ['a symbol that is none', participants(2, 15, 0) + nothingElse],
    ['a number of letters', participants(13, 13, 0) + nothingElse],
    ['a number without end', participants(...Array.from({ length: 5_000 }, () => 10))],
    ['a list of no fields', noChoices + toBits(1, 6) + '0' + nothingElse],
    ['bits left over', participants(2, 3, 0) + nothingElse + toBits(1, 12)],
    ['zeros left over', participants(2, 3, 0) + nothingElse + toBits(0, 12)],
    ['an end that was cut off', participants(2, 3, 0)],
    ['version 0', toBits(0, 6) + participants(2, 3, 0).slice(6) + nothingElse],
  ])('is broken with %s', (_name, bits) => {
    expect(readScenarioCode(seal(bits))).toEqual(broken)
  })

  test.each([
    ['another version', toBits(2, 6)],
    ['a version far ahead, with anything after it', toBits(63, 6) + '01'.repeat(400)],
    ['more inputs than there are', noChoices + toBits(numberInputs.length + 1, 6) + '1'.repeat(200)],
    ['a choice more than there is', toBits(1, 6) + toBits(1, 6) + '1' + toBits(2, 3) + toBits(0, 60)],
    ['more people asked than there may be', noChoices + toBits(0, 30) + toBits(1, 6) + '1' + toBits(mostPairs + 1, 6)],
    ['a stream more than there is', noChoices + toBits(0, 36) + toBits(1, 6) + '1' + toBits(6, 6) + '0'.repeat(99)],
  ])('is told apart when a newer release made it: %s', (_name, bits) => {
    expect(readScenarioCode(seal(bits))).toEqual(newer)
  })

  test('never makes the reader throw, and never gives what cannot be in a scenario', () => {
    const turned = fc.tuple(anyInputs, fc.nat(), fc.bigInt({ min: 0n, max: 255n }), fc.boolean())
    fc.assert(
      fc.property(turned, ([stored, at, byte, isCut]) => {
        const content = unseal(writeScenarioCode(scenarioOf(stored))) ?? ''
        const from = at % content.length
        const after = isCut ? '' : content.slice(from + 8)
        const read = readScenarioCode(seal(content.slice(0, from) + byte.toString(2).padStart(8, '0') + after))
        if (!read.ok) return
        const trouble = newTrouble()
        expect(readScenario({ ...read.scenario }, '', trouble)).toStrictEqual(read.scenario)
        expect(trouble.problems).toEqual([])
      }),
      { numRuns: 500 },
    )
    const strange = ['', 'B', '__proto__', 'constructor', '😀', '\uD800', '\n', 'A'.repeat(10_000_000)]
    for (const text of strange) expect(readScenarioCode(text)).toEqual(broken)
  })
})
