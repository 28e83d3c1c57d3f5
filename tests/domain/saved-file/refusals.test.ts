import { describe, expect, test } from 'vitest'
import { longestText } from '../../../src/domain/saved-file/fields.ts'
import { parseAssessment } from '../../../src/domain/saved-file/parse-assessment.ts'
import { largestFile, parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { newTrouble, type Problem } from '../../../src/domain/saved-file/problem.ts'
import { model } from '../../../src/model/index.ts'
import { anAssessment } from '../../factories.ts'

const required = { id: 'test01', context: { stage: 'before' }, depth: 'full', answers: {} }
const read = (file: object) =>
  parseFile(JSON.stringify({ format: 'beklijf', version: 1, assessments: [required], ...file }), model)
const refusedFor = (...problems: Problem[]) => ({ ok: false, problem: { kind: 'problems', problems } })

describe('all that is told of a file', () => {
  test.each<[string, object, Problem]>([
    ['whose version is a text', { version: '2' }, { place: 'version', code: 'wrongValue', values: { value: '2' } }],
    [
      'without assessments',
      { assessments: undefined },
      { place: '', code: 'missing', values: { field: 'assessments' } },
    ],
  ])('%s is that', (_name, file, problem) => {
    expect(read(file)).toEqual(refusedFor(problem))
  })

  test('with things that are no assessments is where they stand', () => {
    expect(read({ assessments: [null, 7] })).toEqual(
      refusedFor(
        { place: 'assessments[0]', code: 'wrongValue', values: { value: 'null' } },
        { place: 'assessments[1]', code: 'wrongValue', values: { value: '7' } },
      ),
    )
  })

  test('that is too large is its size, and not of one just as large as it may be', () => {
    expect(parseFile(' '.repeat(largestFile), model)).toEqual({ ok: false, problem: { kind: 'fileUnreadable' } })
    expect(parseFile(' '.repeat(largestFile + 1), model)).toEqual({ ok: false, problem: { kind: 'fileTooLarge' } })
  })
})

describe('all that is told of an assessment', () => {
  const long = 'n'.repeat(longestText + 1)
  const ofScenario = (scenario: object) => ({ scenarios: { a: scenario } })

  test.each<[string, object, string, Problem['code'], Problem['values']]>([
    ['an unsafe id', { id: 'a b' }, 'id', 'wrongValue', { value: 'a b' }],
    ['an answer to no statement', { answers: { Q99: 1 } }, 'answers.Q99', 'unknownItem', { id: 'Q99' }],
    ['a wrong answer', { measurability: { M01: 5 } }, 'measurability.M01', 'wrongValue', { value: '5' }],
    ['an N for a measure', { measurability: { M01: 'N' } }, 'measurability.M01', 'notApplicable', { id: 'M01' }],
    ['a measure too many', { measurability: { M09: 1 } }, 'measurability.M09', 'unknownItem', { id: 'M09' }],
    ['an id that ends as one', { measurability: { XM01: 1 } }, 'measurability.XM01', 'unknownItem', { id: 'XM01' }],
    ['an id that begins as one', { measurability: { M011: 1 } }, 'measurability.M011', 'unknownItem', { id: 'M011' }],
    ['a note too long', { notes: { Q01: long } }, 'notes.Q01', 'tooLong', { max: '10000' }],
    ['a mark that is none', { done: { Q01: 1 } }, 'done.Q01', 'wrongValue', { value: '1' }],
    ['a moment in words', { created: 'yesterday' }, 'created', 'wrongDate', { value: 'yesterday' }],
    ['a day as moment', { updated: '2026-11-21' }, 'updated', 'wrongDate', { value: '2026-11-21' }],
    ['a scenario begun once', ofScenario({ begun: 'once' }), 'scenarios.a.begun', 'wrongDate', { value: 'once' }],
    ['a number as text', ofScenario({ horizon: '9' }), 'scenarios.a.horizon', 'wrongValue', { value: '9' }],
    [
      'a benefit with an unsafe name',
      ofScenario({ intangibles: { 'a b': 'x' } }),
      'scenarios.a.intangibles.a b',
      'wrongValue',
      { value: 'x' },
    ],
  ])('with %s is its place and its value', (_name, fields, place, code, values) => {
    const problem = { place: `assessments[0].${place}`, code, values }
    expect(read({ assessments: [{ ...required, ...fields }] })).toEqual(refusedFor(problem))
  })
})

// Some browsers take 30 February for 2 March: a file must be as good in one as in the other.
test.each([
  ...['2026-02-30T14:02:00Z', '2027-02-29T14:02:00Z', '2026-11-21T24:00:00Z'],
  ...['+002026-11-21T14:02:00Z', '2026-11-21T14:02:00Z.'],
])('a moment that never was, or is written otherwise, is refused: %s', created => {
  expect(read({ assessments: [{ ...required, created }] })).toMatchObject({
    problem: { problems: [{ place: 'assessments[0].created', code: 'wrongDate' }] },
  })
})

test.each(['2028-02-29T14:02:00Z', '2026-12-31T23:59:59.9Z', '1970-01-01T00:00:00.000Z'])(
  'a moment is kept as it was written: %s',
  created => {
    expect(read({ assessments: [{ ...required, created }] })).toMatchObject({ assessments: [{ created }] })
  },
)

test('what a file leaves out is empty, and as old as can be', () => {
  const oldest = '1970-01-01T00:00:00.000Z'
  expect(read({})).toEqual({ ok: true, assessments: [anAssessment({ created: oldest, updated: oldest })] })
})

test('answers to a statement that went outlive it in this browser, unread', () => {
  const trouble = newTrouble()
  const stored = { ...required, answers: { Q99: 3, Q01: 'N', Q02: 1 }, measurability: { M09: 2, M08: 4 } }
  const kept = parseAssessment(stored, '', { model, trouble, unknownAnswers: 'keep' })
  expect(kept).toMatchObject({
    answers: { Q02: 1 },
    measurability: { M08: 4 },
    rest: { answers: { Q99: 3, Q01: 'N' }, measurability: { M09: 2 } },
  })
  expect(trouble.problems).toEqual([])
})
