import { describe, expect, test } from 'vitest'
import { isolationNumbers, numberInputs, rangeInputs, streamIds } from '../../../src/domain/roi/inputs.ts'
import { longestText } from '../../../src/domain/saved-file/fields.ts'
import { parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { model } from '../../../src/model/index.ts'
import { aFileWith, matchesSchema, somePairs } from './scenario-file.ts'

const long = 'n'.repeat(longestText + 1)

/** What JSON Schema cannot say without its optional formats. */
const beyondSchema = ['a moment that never was']
const ofSales = (fields: unknown) => ({ streams: { sales: fields } })

describe.each<[name: string, scenario: unknown, place: string, code: string]>([
  ['that is a text', 'Mine', '', 'wrongValue'],
  ['that is a list', [], '', 'wrongValue'],
  ['that is null', null, '', 'wrongValue'],
  ['with a number as text', { participants: '12' }, '.participants', 'wrongValue'],
  ['with a number that is null', { participants: null }, '.participants', 'wrongValue'],
  ['with a name that is no text', { name: 7 }, '.name', 'wrongValue'],
  ['with a name that is too long', { name: long }, '.name', 'tooLong'],
  ['with a note that is too long', { roiNote: long }, '.roiNote', 'tooLong'],
  ['with an agreement that is no text', { agreed: true }, '.agreed', 'wrongValue'],
  ['begun on a day without time', { begun: '2026-11-21' }, '.begun', 'wrongDate'],
  ['begun at a moment that is a number', { begun: 1_795_269_720 }, '.begun', 'wrongValue'],
  ['with a moment that never was', { begun: '2026-99-99T99:99:99Z' }, '.begun', 'wrongDate'],
  ['with a mode that is none', { mode: 'guess' }, '.mode', 'wrongValue'],
  ['with a value of time that is none', { timeValue: 'money' }, '.timeValue', 'wrongValue'],
  ['with yes as true', { longTerm: true }, '.longTerm', 'wrongValue'],
  ['with a scope that is none', { isolationScope: 'all' }, '.isolationScope', 'wrongValue'],
  ['with a method that is none', { isolationMethod: 'guess' }, '.isolationMethod', 'wrongValue'],
  ['with a range of two', { salesMargin: [25, 32] }, '.salesMargin', 'wrongValue'],
  ['with a range of four', { salesMargin: [25, 32, 38, 40] }, '.salesMargin', 'wrongValue'],
  ['with a range of texts', { isolationShare: ['10', '25', '50'] }, '.isolationShare', 'wrongValue'],
  ['with a range that is a number', { salesMargin: 32 }, '.salesMargin', 'wrongValue'],
  [
    'with more pairs than people are asked',
    { stakeholderEstimates: somePairs(51) },
    '.stakeholderEstimates',
    'wrongValue',
  ],
  [
    'with a pair of three',
    {
      stakeholderEstimates: [
        [6, 7],
        [1, 2, 3],
      ],
    },
    '.stakeholderEstimates[1]',
    'wrongValue',
  ],
  ['with a pair that is a number', { stakeholderEstimates: [60] }, '.stakeholderEstimates[0]', 'wrongValue'],
  ['with pairs that are none', { stakeholderEstimates: {} }, '.stakeholderEstimates', 'wrongValue'],
  ['with streams that are a list', { streams: [] }, '.streams', 'wrongValue'],
  ['with a stream that is null', ofSales(null), '.streams.sales', 'wrongValue'],
  ['with a wrong method of a stream', ofSales({ isolationMethod: 1 }), '.streams.sales.isolationMethod', 'wrongValue'],
  ['with a wrong number of a stream', ofSales({ trendActual: [] }), '.streams.sales.trendActual', 'wrongValue'],
  ['with a wrong share of a stream', ofSales({ isolationShare: 5 }), '.streams.sales.isolationShare', 'wrongValue'],
  ['with intangibles that are a text', { intangibles: 'all' }, '.intangibles', 'wrongValue'],
  ['with an intangible that is no text', { intangibles: { safety: true } }, '.intangibles.safety', 'wrongValue'],
  ['with an intangible too long', { intangibles: { safety: long } }, '.intangibles.safety', 'tooLong'],
  ['with an unsafe intangible', { intangibles: { 'a b': 'x' } }, '.intangibles.a b', 'wrongValue'],
])('a file with a scenario %s', (name, scenario, place, code) => {
  test('is refused at that place', () => {
    expect(parseFile(aFileWith({ ab12: scenario }), model)).toMatchObject({
      problem: { kind: 'problems', problems: [{ place: `assessments[0].scenarios.ab12${place}`, code }] },
    })
  })

  test('is refused by the schema, unless only a calendar can tell', () => {
    expect(matchesSchema(JSON.parse(aFileWith({ ab12: scenario })))).toBe(
      beyondSchema.some(each => name.endsWith(each)),
    )
  })
})

test.each([
  ['a list', [], 'scenarios'],
  ['a text', 'mine', 'scenarios'],
  ['under an unsafe name', { 'a b': {} }, 'scenarios.a b'],
  ['under a name with a dot', { 'ab.12': {} }, 'scenarios.ab.12'],
  ['under a name too long', { ['s'.repeat(65)]: {} }, `scenarios.${'s'.repeat(39)}…`],
])('scenarios that are %s are refused', (_name, scenarios, place) => {
  expect(parseFile(aFileWith(scenarios), model)).toMatchObject({
    problem: { kind: 'problems', problems: [{ place: `assessments[0].${place}` }] },
  })
  expect(matchesSchema(JSON.parse(aFileWith(scenarios)))).toBe(false)
})

describe('schema and parser agree on every kind of value', () => {
  const others = ['name', 'agreed', 'roiNote', 'mode', 'timeValue', 'longTerm', 'isolationScope', 'streams']
  const ofIsolation = [...isolationNumbers, 'isolationMethod', 'stakeholderEstimates', 'isolationShare']
  const fields = [...numberInputs, ...rangeInputs, ...ofIsolation, ...others, 'intangibles', 'begun', 'later']
  const values = [
    ...[0, -1, 0.5, 1e308, '', '5', 'x', 'forecast', 'wage', 'yes', 'shared', 'none', null, true, false, {}, [], long],
    ...[[null], [1, 2], [1, 2, 3], [null, 2, null], [1, 2, '3'], [1, 2, 3, 4], [[]], [[1, null]], [[1, 'x']], [[1]]],
    ...[
      somePairs(50),
      somePairs(51),
      { sales: {} },
      { sales: 1 },
      { errors: { trendActual: '1' } },
      { later: 1 },
      { a: 'x' },
    ],
    ...['2026-11-21T14:02:00Z', '2026-11-21T14:02:00.1234Z', '2026-11-21 14:02', { 'a b': 'x' }, { later: long }],
  ]
  const verdicts = (scenario: object) => {
    const text = aFileWith({ ab12: scenario })
    return [parseFile(text, model).ok, matchesSchema(JSON.parse(text))]
  }

  test.each(fields)('for %s', field => {
    const taken = values.filter(value => {
      const [byParser, bySchema] = verdicts({ [field]: value })
      expect({ value, byParser }).toEqual({ value, byParser: bySchema })
      return byParser
    })
    if (field === 'later') expect(taken).toEqual(values)
    else expect(taken.length).toBeLessThan(values.length / 2)
    expect(taken.length).toBeGreaterThan(0)
  })

  test.each(streamIds.flatMap(id => ofIsolation.map(field => [id, field] as const)))('for %s: %s', (id, field) => {
    for (const value of values) {
      const [byParser, bySchema] = verdicts({ streams: { [id]: { [field]: value } } })
      expect({ value, byParser }).toEqual({ value, byParser: bySchema })
      expect(verdicts({ [field]: value })).toEqual([byParser, bySchema])
    }
  })
})
