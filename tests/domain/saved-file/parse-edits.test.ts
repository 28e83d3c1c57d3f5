import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/domain/plan/plan.ts'
import { withNewSuggestions } from '../../../src/domain/plan/change-plan.ts'
import { parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { writeFile } from '../../../src/domain/saved-file/write-file.ts'
import { score } from '../../../src/domain/score/result.ts'
import { model } from '../../../src/model/index.ts'
import { aDay, anAssessment, exampleAnswers } from '../../factories.ts'

const now = new Date('2026-11-21T14:02:00Z')
const today = aDay('2026-11-21')
const schema: object = JSON.parse(
  readFileSync(new URL('../../../public/schema/beklijf-1.json', import.meta.url), 'utf8'),
)
const matchesSchema = new Ajv2020({ validateFormats: false }).compile(schema)

/** A file with one assessment that has these fields too. */
function aFile(fields: object): string {
  const assessment = { id: 'test01', context: { stage: 'before' }, depth: 'full', answers: {}, ...fields }
  return JSON.stringify({ format: 'beklijf', version: 1, assessments: [assessment] })
}
const ofQ24 = (edit: unknown) => ({ edits: { Q24: edit } })
const long = 'n'.repeat(10_001)
const ofPlan = (fields: object) => ({ plan: { base: '2026-11-21', ...fields } })
const tooMany = Array.from({ length: 501 }, (_, index) => `Q${index}`)

/** Everything that people can add to a result and a plan. */
const worked = anAssessment({
  group: 'r7_x-1',
  answers: exampleAnswers('b-full'),
  measurability: { M01: 4, M08: 'W' },
  notes: { Q01: 'First line\nand second', M01: '' },
  done: { 'own-1': true },
  edits: {
    Q24: {
      ...{ what: 'Talk', owner: 'hr', ownerOther: 'J.', day: today, hours: 1000 },
      ...{ status: 'stuck', proof: 'Heard', note: 'Mail', phase: 'after', added: true, dropped: true },
    },
    'own-1': { what: 'Mine', hours: 1, status: 'busy' },
  },
  order: ['own-1', 'Q24'],
})

describe('what people wrote in a result and a plan', () => {
  test('is the same after writing and reading', () => {
    expect(parseFile(writeFile([worked], now), model)).toEqual({ ok: true, assessments: [worked] })
    expect(matchesSchema(JSON.parse(writeFile([worked], now)))).toBe(true)
  })

  test('is not written where there is none', () => {
    const { assessments } = JSON.parse(writeFile([anAssessment()], now))
    for (const field of ['group', 'notes', 'edits', 'order']) expect(assessments[0]).not.toHaveProperty(field)
  })

  test('keeps the fields of an edit that a later release added', () => {
    const edit = { what: 'Talk', costs: { from: [1, 2], 'per.hour': null } }
    const parsed = parseFile(aFile(ofQ24(edit)), model)
    expect(parsed).toMatchObject({ assessments: [{ edits: { Q24: edit } }] })
    if (!parsed.ok) throw new Error('not read')
    expect(JSON.parse(writeFile(parsed.assessments, now)).assessments[0].edits).toEqual({ Q24: edit })
  })

  test('keeps the fields of a plan and of its actions that a later release added', () => {
    const plan = {
      base: '2026-11-21',
      model: 'x',
      actions: [{ id: 'Q24', first: [], cost: 5 }],
      secondWave: [],
      wave: 3,
    }
    const parsed = parseFile(aFile({ plan }), model)
    expect(parsed).toMatchObject({ assessments: [{ plan }] })
    if (!parsed.ok) throw new Error('not read')
    expect(JSON.parse(writeFile(parsed.assessments, now)).assessments[0].plan).toEqual(plan)
  })

  test('may be as long as it may be, and no longer', () => {
    const longest = long.slice(1)
    const longestFields = { notes: { Q01: longest }, ...ofQ24({ what: longest, note: longest, proof: longest }) }
    expect(parseFile(aFile(longestFields), model)).toMatchObject({ ok: true })
    expect(matchesSchema(JSON.parse(aFile(longestFields)))).toBe(true)
  })
})

/** What JSON Schema cannot say without its optional formats. */
const beyondSchema = ['30 February']

describe.each<[name: string, fields: object, place: string, code: string]>([
  ['a note that is no text', { notes: { Q01: 7 } }, 'notes.Q01', 'wrongValue'],
  ['a note that is null', { notes: { Q01: null } }, 'notes.Q01', 'wrongValue'],
  ['a note that is too long', { notes: { Q01: long } }, 'notes.Q01', 'tooLong'],
  ['a note with an unsafe name', { notes: { 'a b': 'x' } }, 'notes.a b', 'wrongValue'],
  ['notes that are a list', { notes: [] }, 'notes', 'wrongValue'],
  ['edits that are a list', { edits: [] }, 'edits', 'wrongValue'],
  ['an edit that is a text', ofQ24('later'), 'edits.Q24', 'wrongValue'],
  ['an edit that is a list', ofQ24([]), 'edits.Q24', 'wrongValue'],
  ['an edit that is null', ofQ24(null), 'edits.Q24', 'wrongValue'],
  ['an edit with an unsafe name', { edits: { 'own-1.what': {} } }, 'edits.own-1.what', 'wrongValue'],
  ['a deed that is no text', ofQ24({ what: 1 }), 'edits.Q24.what', 'wrongValue'],
  ['a deed that is too long', ofQ24({ what: long }), 'edits.Q24.what', 'tooLong'],
  ['an owner that is no role', ofQ24({ owner: 'boss' }), 'edits.Q24.owner', 'wrongValue'],
  ['another owner that is no text', ofQ24({ ownerOther: {} }), 'edits.Q24.ownerOther', 'wrongValue'],
  ['30 February', ofQ24({ day: '2027-02-30' }), 'edits.Q24.day', 'wrongDate'],
  ['a day in words', ofQ24({ day: 'tomorrow' }), 'edits.Q24.day', 'wrongDate'],
  ['no hours at all', ofQ24({ hours: 0 }), 'edits.Q24.hours', 'wrongValue'],
  ['half an hour', ofQ24({ hours: 1.5 }), 'edits.Q24.hours', 'wrongValue'],
  ['more hours than an action takes', ofQ24({ hours: 1001 }), 'edits.Q24.hours', 'wrongValue'],
  ['hours as text', ofQ24({ hours: '8' }), 'edits.Q24.hours', 'wrongValue'],
  ['done as a status', ofQ24({ status: 'done' }), 'edits.Q24.status', 'wrongValue'],
  ['open as a status', ofQ24({ status: 'open' }), 'edits.Q24.status', 'wrongValue'],
  ['a proof that is no text', ofQ24({ proof: true }), 'edits.Q24.proof', 'wrongValue'],
  ['a remark that is too long', ofQ24({ note: long }), 'edits.Q24.note', 'tooLong'],
  ['a phase that is none', ofQ24({ phase: 'later' }), 'edits.Q24.phase', 'wrongValue'],
  ['added as no', ofQ24({ added: false }), 'edits.Q24.added', 'wrongValue'],
  ['dropped as null', ofQ24({ dropped: null }), 'edits.Q24.dropped', 'wrongValue'],
  ['an order that is no list', { order: { Q24: 1 } }, 'order', 'wrongValue'],
  ['an order of numbers', { order: ['Q24', 24] }, 'order[1]', 'wrongValue'],
  ['an order with an unsafe name', { order: ['=1+1'] }, 'order[0]', 'wrongValue'],
  ['more actions than a plan has', ofPlan({ actions: tooMany.map(id => ({ id })) }), 'plan.actions', 'wrongValue'],
  [
    'more conditions than there are',
    ofPlan({ actions: [{ id: 'Q1', first: tooMany }] }),
    'plan.actions[0].first',
    'wrongValue',
  ],
  ['more of a second wave than there is', ofPlan({ secondWave: tooMany }), 'plan.secondWave', 'wrongValue'],
  ['a group that is no text', { group: 7 }, 'group', 'wrongValue'],
  ['an empty group', { group: '' }, 'group', 'wrongValue'],
  ['an unsafe group', { group: '../x' }, 'group', 'wrongValue'],
  ['a group that is too long', { group: 'g'.repeat(65) }, 'group', 'wrongValue'],
])('a file with %s', (name, fields, place, code) => {
  test('is refused at that place', () => {
    expect(parseFile(aFile(fields), model)).toMatchObject({
      problem: { kind: 'problems', problems: [{ place: `assessments[0].${place}`, code }] },
    })
  })

  test('is refused by the schema, unless only a calendar can tell', () => {
    expect(matchesSchema(JSON.parse(aFile(fields)))).toBe(beyondSchema.includes(name))
  })
})

describe('ids that every object has by birth', () => {
  const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty']
  const named = (value: unknown) => Object.fromEntries(names.map(name => [name, value]))
  const text = aFile({
    ...{ answers: exampleAnswers('b-full'), notes: named('Note'), done: named(true), order: names },
    edits: { ...named({ what: 'Mine', added: true }), 'own-1': { what: 'Mine' } },
  }).replace('"notes":{', '"notes":{"__proto__":{"polluted":1},')

  test('are read and written like the rest', () => {
    const parsed = parseFile(text, model)
    if (!parsed.ok) throw new Error('not read')
    expect(parsed.assessments).toMatchObject([{ notes: named('Note'), done: named(true), order: names }])
    expect(parseFile(writeFile(parsed.assessments, now), model)).toEqual(parsed)
    expect('polluted' in {}).toBe(false)
  })

  test('are kept as fields of a later release', () => {
    const fields = { constructor: 'text', toString: [], valueOf: {}, hasOwnProperty: null }
    const parsed = parseFile(aFile(fields), model)
    if (!parsed.ok) throw new Error('not read')
    expect(JSON.parse(writeFile(parsed.assessments, now)).assessments[0]).toMatchObject(fields)
  })

  test('are no action of a plan, and mark none as done', () => {
    const parsed = parseFile(text, model)
    const [assessment = anAssessment()] = parsed.ok ? parsed.assessments : []
    const result = score(model, assessment)
    for (const each of [assessment, withNewSuggestions(model, result, today)(assessment)]) {
      const plan = planOf(model, each, result, today)
      expect(plan?.actions.map(({ id, status }) => [id, status])).toEqual(
        ['Q24', 'Q27', 'Q03', 'Q30', 'Q52', 'Q17', 'Q28', 'own-1'].map(id => [id, 'open']),
      )
      expect(plan?.dropped).toEqual([])
    }
  })
})
