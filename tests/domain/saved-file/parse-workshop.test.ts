import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestText } from '../../../src/domain/saved-file/fields.ts'
import { parseAssessment } from '../../../src/domain/saved-file/parse-assessment.ts'
import { parseFile } from '../../../src/domain/saved-file/parse-file.ts'
import { readWorkshop } from '../../../src/domain/saved-file/parse-workshop.ts'
import { newTrouble } from '../../../src/domain/saved-file/problem.ts'
import { toFields } from '../../../src/domain/saved-file/to-fields.ts'
import { writeFile } from '../../../src/domain/saved-file/write-file.ts'
import { replay } from '../../../src/domain/workshop/happening.ts'
import { recordOf } from '../../../src/domain/workshop/outcome.ts'
import { model } from '../../../src/model/index.ts'
import { anAssessment } from '../../factories.ts'
import { anyHappened, anySetup, fewest, votes } from '../workshop/any-session.ts'
import { aFileOf, matchesSchema } from './scenario-file.ts'

const held = '2026-11-21T14:02:00.000Z'
const tally = votes([2, 1, 0, 4, 5], 3, 6)
const voted = { item: 'Q08', rounds: [tally], agreed: 3, why: 'Druk', low: '', high: '' }
const deal = { what: 'Gesprek voeren', who: 'HR', when: '2026-12-01', proof: 'Verslag' }
const later = { held, laterField: { some: ['thing'] } }

function read(workshop: Readonly<Record<string, unknown>>) {
  const trouble = newTrouble()
  return { record: readWorkshop(workshop, 'workshop', trouble), problems: trouble.problems }
}

function opened(text: string) {
  const parsed = parseFile(text, model)
  const workshop = parsed.ok ? parsed.assessments[0]?.workshop : undefined
  return { parsed, workshop }
}

describe('the workshop of an assessment', () => {
  test('is the same after writing and reading a file, whatever happened in it', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        const record = recordOf(replay(setup, happened), held, fewest)
        const text = writeFile([anAssessment({ workshop: { ...record } })], new Date(held))
        const { workshop } = opened(text)
        expect(workshop && read(workshop)).toEqual({ record, problems: [] })
        expect(matchesSchema(JSON.parse(text))).toBe(true)
      }),
    )
  })

  test('keeps what a later release added, unread', () => {
    const { workshop } = opened(writeFile([anAssessment({ workshop: later })], new Date(held)))
    expect(workshop).toEqual(later)
    expect(read(later)).toEqual({ record: { ...empty, held }, problems: [] })
  })

  test('is read as release 0.6.0 stored it, without set, labels and examples', () => {
    const { low: _low, high: _high, agreed: _agreed, ...older } = voted
    const stored = { ...toFields(anAssessment()), workshop: { held, voters: 9, voted: [older], deals: [deal] } }
    const trouble = newTrouble()
    const assessment = parseAssessment(stored, '', { model, trouble, unknownAnswers: 'keep' })
    expect(assessment?.workshop).toEqual(stored.workshop)
    expect(assessment?.rest).toEqual({})
    expect(read(stored.workshop)).toEqual({
      record: { ...empty, held, voters: 9, voted: [{ ...voted, agreed: undefined }], deals: [deal] },
      problems: [],
    })
  })

  test('loses only what is wrong in it, when it is shown', () => {
    const wrong = { held, voters: 5, voted: [voted, { ...voted, item: 'Q35', rounds: ['all'] }], deals: [7, deal] }
    expect(read(wrong).record).toEqual({ ...empty, held, voters: 5, voted: [voted], deals: [deal] })
  })
})

const empty = {
  ...{ voters: 0, set: undefined, asked: undefined, stage: undefined, frame: undefined },
  voted: [],
  deals: [],
}

/** What JSON Schema cannot say: that a moment was, and that a statement comes once. */
const beyondSchema = ['held at a moment that never was', 'with a statement twice']
const ofVoted = (changes: object) => ({ held, voted: [{ ...voted, ...changes }] })
const ofTally = (changes: object) => ofVoted({ rounds: [{ ...tally, ...changes }] })

describe.each<[name: string, workshop: unknown, place: string, code: string]>([
  ['that is a text', 'yes', '', 'wrongValue'],
  ['that is a list', [], '', 'wrongValue'],
  ['that is null', null, '', 'wrongValue'],
  ['without a moment', {}, '', 'missing'],
  ['held at a moment that never was', { held: '2026-99-99T99:99:99Z' }, '.held', 'wrongDate'],
  ['held on a day without time', { held: '2026-11-21' }, '.held', 'wrongDate'],
  ['with half a voter', { held, voters: 1.5 }, '.voters', 'wrongValue'],
  ['with voters that are null', { held, voters: null }, '.voters', 'wrongValue'],
  ['with a set that is none', { held, set: 'all' }, '.set', 'wrongValue'],
  ['with a stage that is none', { held, stage: 'now' }, '.stage', 'wrongValue'],
  ['with a frame that is none', { held, frame: 'window' }, '.frame', 'wrongValue'],
  ['that asked what cannot be a statement', { held, asked: ['Q08', '<b>'] }, '.asked[1]', 'unknownItem'],
  ['with votes that are no list', { held, voted: {} }, '.voted', 'wrongValue'],
  ['with votes of nothing', { held, voted: [null] }, '.voted[0]', 'wrongValue'],
  ['with votes on nothing', { held, voted: [{ rounds: [] }] }, '.voted[0]', 'missing'],
  ['with votes on what cannot be a statement', ofVoted({ item: 'a b' }), '.voted[0].item', 'unknownItem'],
  ['with a statement twice', { held, voted: [voted, voted] }, '.voted[1].item', 'twice'],
  ['with rounds that are none', ofVoted({ rounds: 'two' }), '.voted[0].rounds', 'wrongValue'],
  ['with a round that is a list', ofVoted({ rounds: [[1, 2]] }), '.voted[0].rounds[0]', 'wrongValue'],
  ['with a count below nothing', ofTally({ 0: -1 }), '.voted[0].rounds[0].0', 'wrongValue'],
  ['with a count as text', ofTally({ W: '3' }), '.voted[0].rounds[0].W', 'wrongValue'],
  ['with a count beyond all counting', ofTally({ N: 2 ** 53 }), '.voted[0].rounds[0].N', 'wrongValue'],
  ['with an answer that nobody could choose', ofVoted({ agreed: 5 }), '.voted[0].agreed', 'wrongValue'],
  ['with a reason that is no text', ofVoted({ why: 7 }), '.voted[0].why', 'wrongValue'],
  ['with an example too long', ofVoted({ low: 'n'.repeat(longestText + 1) }), '.voted[0].low', 'tooLong'],
  ['with agreements that are none', { held, deals: 'two' }, '.deals', 'wrongValue'],
  ['with an agreement that is a text', { held, deals: ['HR'] }, '.deals[0]', 'wrongValue'],
  ['with an agreement for a number', { held, deals: [{ ...deal, who: 1 }] }, '.deals[0].who', 'wrongValue'],
])('a workshop %s', (name, workshop, place, code) => {
  const text = aFileOf({ workshop })

  test('is refused with its place, and nothing of the file is opened', () => {
    const { parsed } = opened(text)
    const problem = { place: `assessments[0].workshop${place}`, code }
    expect(parsed).toMatchObject({ ok: false, problem: { kind: 'problems', problems: [problem] } })
  })

  test('is refused by the schema too, where that can say it', () => {
    expect(matchesSchema(JSON.parse(text))).toBe(beyondSchema.includes(name))
  })
})

test('a count that is not there is told by its name', () => {
  const { W: _W, ...others } = tally
  expect(opened(aFileOf({ workshop: ofVoted({ rounds: [others] }) })).parsed).toMatchObject({
    problem: {
      problems: [{ place: 'assessments[0].workshop.voted[0].rounds[0]', code: 'missing', values: { field: 'W' } }],
    },
  })
})
