import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestText } from '../../../src/domain/saved-file/fields.ts'
import { parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { mostPairs, readScenario } from '../../../src/domain/saved-file/parse-scenario.ts'
import { newTrouble } from '../../../src/domain/saved-file/problem.ts'
import { writeFile } from '../../../src/domain/saved-file/write-file.ts'
import { model } from '../../../src/model/index.ts'
import { anAssessment } from '../../factories.ts'
import { anyScenario } from '../roi/any-scenario.ts'
import { aFileWith, matchesSchema, somePairs } from './scenario-file.ts'

const now = new Date('2026-11-21T14:02:00Z')
const longest = 'n'.repeat(longestText)

describe('a scenario', () => {
  test('is read as it was stored, every field of it', () => {
    fc.assert(
      fc.property(anyScenario, stored => {
        const trouble = newTrouble()
        expect(readScenario(stored, 'here', trouble)).toStrictEqual(stored)
        expect(trouble.problems).toEqual([])
      }),
    )
  })

  test('is the same after writing and reading a file, and is as the schema says', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (one, other) => {
        // A key that no file can hold; what is left out elsewhere is read by the test above.
        const scenarios = JSON.parse(JSON.stringify({ ab12: one, constructor: other }), (key, value) =>
          key === '__proto__' ? undefined : value,
        )
        const written = writeFile([anAssessment({ scenarios })], now)
        expect(parseFile(written, model)).toEqual({ ok: true, assessments: [anAssessment({ scenarios })] })
        expect(matchesSchema(JSON.parse(written))).toBe(true)
      }),
    )
  })

  test('is not written where there is none', () => {
    expect(JSON.parse(writeFile([anAssessment()], now)).assessments[0]).not.toHaveProperty('scenarios')
  })

  test('keeps the fields that a later release added, and is read without them', () => {
    const stored = {
      ...{ participants: 12, later: { deep: [1] }, 'per.hour': null },
      streams: { sales: { controlSize: 8, later: 1 }, later: 'x' },
    }
    const parsed = parseFile(aFileWith({ ab12: stored }), model)
    if (!parsed.ok) throw new Error('not read')
    expect(parsed.assessments[0]?.scenarios).toEqual({ ab12: stored })
    expect(JSON.parse(writeFile(parsed.assessments, now)).assessments[0].scenarios).toEqual({ ab12: stored })
    const known = { participants: 12, streams: { sales: { controlSize: 8 } } }
    expect(readScenario(stored, '', newTrouble())).toStrictEqual(known)
    expect(matchesSchema(JSON.parse(aFileWith({ ab12: stored })))).toBe(true)
  })

  test('may be as long as it may be, with numbers of any size', () => {
    const scenario = {
      ...{ name: longest, agreed: longest, roiNote: longest, intangibles: { ['i'.repeat(64)]: longest } },
      ...{ stakeholderEstimates: somePairs(50), participants: -1e308, horizon: 0.1, salesMargin: [null, 9e99, null] },
    }
    expect(parseFile(aFileWith({ ['s'.repeat(64)]: scenario }), model)).toMatchObject({ ok: true })
    expect(matchesSchema(JSON.parse(aFileWith({ ab12: scenario })))).toBe(true)
    expect(mostPairs).toBe(50)
  })

  test('loses what is wrong in it, and nothing else', () => {
    const trouble = newTrouble()
    const stored = {
      ...{ name: 'Mine', participants: '12', horizon: 12, mode: 'guess', salesMargin: [1, 2], begun: 'now' },
      ...{ streams: { sales: { controlSize: null, controlTrained: 8 }, hours: [] } },
      ...{ intangibles: { safety: 'Calls', 'a b': 'x', confidence: 7 } },
    }
    expect(readScenario(stored, 'here', trouble)).toStrictEqual({
      ...{ name: 'Mine', horizon: 12, streams: { sales: { controlTrained: 8 } }, intangibles: { safety: 'Calls' } },
    })
    expect(trouble.problems.map(({ place }) => place).toSorted()).toEqual(
      [
        ...['here.begun', 'here.mode', 'here.participants', 'here.salesMargin', 'here.streams.hours'],
        ...['here.streams.sales.controlSize', 'here.intangibles.a b', 'here.intangibles.confidence'],
      ].toSorted(),
    )
  })
})

test('names that every object has by birth are read like the rest', () => {
  const scenario = { name: 'Mine', intangibles: { constructor: 'x', toString: 'y' } }
  const text = aFileWith({ constructor: scenario, valueOf: scenario }).replaceAll(
    '"name":',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{}},"name":',
  )
  const parsed = parseFile(text, model)
  if (!parsed.ok) throw new Error('not read')
  const read = Object.entries(parsed.assessments[0]?.scenarios ?? {}).map(([id, stored]) => [
    id,
    readScenario(stored, '', newTrouble()),
  ])
  expect(read).toStrictEqual([
    ['constructor', scenario],
    ['valueOf', scenario],
  ])
  expect(parseFile(writeFile(parsed.assessments, now), model)).toEqual(parsed)
  expect('polluted' in {}).toBe(false)
})
