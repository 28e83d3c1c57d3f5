import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { largestFile, parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { parseJson } from '../../../src/domain/saved-file/parse-json.ts'
import { writeFile } from '../../../src/domain/saved-file/write-file.ts'
import { model } from '../../../src/model/index.ts'
import { anAssessment } from '../../factories.ts'

const files = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((name): [string, string] => [
    name.replace('.json', ''),
    readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8'),
  ])
const schema: object = JSON.parse(
  readFileSync(new URL('../../../public/schema/beklijf-1.json', import.meta.url), 'utf8'),
)
const matchesSchema = new Ajv2020({ validateFormats: false }).compile(schema)
const now = new Date('2026-11-21T14:02:00Z')

/** Rules that JSON Schema cannot say without its optional formats: that a day exists, and how deep a value may be. */
const beyondSchema = ['impossible-dates', 'impossible-edit-day', 'too-deep-unknown-field']

describe.each(files('good/'))('the good file %s', (_name, text) => {
  test('is taken by parser and schema alike', () => {
    expect(parseFile(text, model)).toMatchObject({ ok: true })
    expect(matchesSchema(JSON.parse(text))).toBe(true)
  })

  test('is the same after reading and writing, unknown fields included', () => {
    const parsed = parseFile(text, model)
    if (!parsed.ok) throw new Error('not read')
    const again = parseFile(writeFile(parsed.assessments, now), model)
    expect(again).toEqual(parsed)
    const written: { assessments: unknown[] } = JSON.parse(writeFile(parsed.assessments, now))
    const original: { assessments: unknown[] } = JSON.parse(text)
    expect(written.assessments).toMatchObject(original.assessments)
    expect(matchesSchema(written)).toBe(true)
  })
})

describe.each(files('bad/'))('the bad file %s', (name, text) => {
  test('is refused by the parser, whole', () => {
    expect(parseFile(text, model)).toMatchObject({ ok: false })
  })

  test('is refused by the schema too, where it is JSON at all', () => {
    const value = parseJson(text)
    if (value === undefined || beyondSchema.includes(name)) return
    expect(matchesSchema(value)).toBe(false)
  })
})

describe('a refused file', () => {
  const problemOf = (name: string) => {
    const parsed = parseFile(readFileSync(new URL(`bad/${name}.json`, import.meta.url), 'utf8'), model)
    if (parsed.ok) throw new Error(`${name} was read`)
    return parsed.problem
  }

  test('names each problem with its place', () => {
    expect(problemOf('wrong-answer')).toMatchObject({
      kind: 'problems',
      problems: [
        { place: 'assessments[0].answers.Q01', code: 'wrongValue', values: { value: '5' } },
        { place: 'assessments[0].answers.Q02', code: 'wrongValue', values: { value: 'n' } },
        { place: 'assessments[0].answers.Q03', code: 'wrongValue', values: { value: 'null' } },
        { place: 'assessments[0].answers.Q04', code: 'wrongValue', values: { value: '2.5' } },
        { place: 'assessments[0].answers.Q05', code: 'wrongValue', values: { value: '3' } },
      ],
    })
    expect(problemOf('not-applicable-where-not-allowed')).toMatchObject({
      problems: [{ place: 'assessments[0].answers.Q01', code: 'notApplicable', values: { id: 'Q01' } }],
    })
    expect(problemOf('no-stage')).toMatchObject({
      problems: [{ place: 'assessments[0].context', code: 'missing', values: { field: 'stage' } }],
    })
    expect(problemOf('impossible-dates')).toMatchObject({ problems: [{ code: 'wrongDate' }, { code: 'wrongDate' }] })
    expect(problemOf('too-long')).toMatchObject({ problems: [{ code: 'tooLong', values: { max: '10000' } }] })
  })

  test('is told apart from a file of another tool, a newer one and rubbish', () => {
    expect(problemOf('another-format').kind).toBe('fileWrong')
    expect(problemOf('a-list').kind).toBe('fileWrong')
    expect(problemOf('newer-version').kind).toBe('fileNewer')
    expect(problemOf('not-json').kind).toBe('fileUnreadable')
    expect(problemOf('cut-off').kind).toBe('fileUnreadable')
    expect(problemOf('empty').kind).toBe('fileUnreadable')
  })

  test('may be enormous or endlessly deep without harm', () => {
    const deep = parseFile('['.repeat(1_000_000) + ']'.repeat(1_000_000), model)
    expect(deep).toEqual({ ok: false, problem: { kind: 'fileUnreadable' } })
    const large = parseFile(' '.repeat(largestFile + 1), model)
    expect(large).toEqual({ ok: false, problem: { kind: 'fileTooLarge' } })
  })

  test('may not hold a number that is beyond every number and would be written as null', () => {
    const text = writeFile([anAssessment({ rest: { later: [7] } })], now)
    expect(parseFile(text.replace('7', '1e308'), model).ok).toBe(true)
    for (const number of ['1e309', '-1e309']) {
      const beyond = parseFile(text.replace('7', number), model)
      expect(beyond).toEqual({ ok: false, problem: { kind: 'fileUnreadable' } })
    }
  })

  test('points at a place in words that fit a line, whatever the keys', () => {
    const text = JSON.stringify({
      ...{ format: 'beklijf', version: 1 },
      assessments: [{ id: 'a', context: { stage: 'before' }, depth: 'full', answers: { ['Q'.repeat(9_000)]: 1 } }],
    })
    expect(parseFile(text, model)).toMatchObject({
      problem: { problems: [{ place: `assessments[0].answers.${'Q'.repeat(39)}…` }] },
    })
  })

  test('lists no more problems than anyone reads', () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`X${index}`, 1]))
    const text = JSON.stringify({
      format: 'beklijf',
      version: 1,
      assessments: [{ id: 'a', context: { stage: 'before' }, depth: 'full', answers }],
    })
    const parsed = parseFile(text, model)
    expect(!parsed.ok && parsed.problem.kind === 'problems' && parsed.problem.problems).toHaveLength(100)
  })
})

test('the same id twice in one file is a problem of the second', () => {
  const text = writeFile([anAssessment({ id: 'same', title: 'One' }), anAssessment({ id: 'same', title: 'Two' })], now)
  expect(parseFile(text, model)).toMatchObject({
    problem: { problems: [{ place: 'assessments[1].id', code: 'twice', values: { name: 'Two' } }] },
  })
})

test('a file cannot reach the prototype of anything', () => {
  const text = `{"format":"beklijf","version":1,"__proto__":{"polluted":1},"assessments":[{"id":"a","__proto__":{"polluted":1},
    "context":{"stage":"before","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"depth":"full","answers":{}}]}`
  const parsed = parseFile(text, model)
  expect(parsed).toMatchObject({ ok: true })
  expect('polluted' in {}).toBe(false)
  if (parsed.ok) expect(writeFile(parsed.assessments, now)).not.toContain('__proto__')
})

test('the schema knows the statements of the model, and where they may not apply', () => {
  const answers: Record<string, { $ref: string }> = JSON.parse(JSON.stringify(schema)).$defs.answers.properties
  const fromModel = model.items.map(item => [item.id, item.notApplicable ? 'answerOrNotApplicable' : 'answer'])
  expect(Object.entries(answers).map(([id, rule]) => [id, rule.$ref.replace('#/$defs/', '')])).toEqual(fromModel)
})
