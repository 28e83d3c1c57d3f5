import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum, seal, toBits, unseal } from '../../../src/domain/saved-file/bits.ts'
import { readShareCode, writeShareCode, type SharedView } from '../../../src/domain/saved-file/share-code.ts'
import { addDays } from '../../../src/domain/day.ts'
import { answerValues, depths, frames, mostParticipants } from '../../../src/domain/scan/assessment.ts'
import type { Answer, Assessment } from '../../../src/domain/scan/assessment.ts'
import { roles, stages } from '../../../src/domain/scan/model.ts'
import { aDay, anAssessment, answersFor } from '../../factories.ts'
import { studyModel as model } from '../../study-model.ts'

const broken = { ok: false, problem: 'broken' }
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A questionnaire that never changes, so that its codes never may; its length leaves bits to pad. */
const small = {
  items: ['Q01', 'Q02', 'Q03'].map(id => ({ id, notApplicable: id !== 'Q01' })),
  measures: [{ id: 'M01' }, { id: 'M02' }],
}

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })
const days = fc.integer({ min: 0, max: 73_048 }).map(count => addDays(aDay('2000-01-01'), count))
const answersTo = (statements: readonly { id: string; notApplicable?: boolean }[]) => {
  const entries = statements.map(({ id, notApplicable }) => {
    const allowed = answerValues.filter(answer => answer !== 'N' || notApplicable)
    return fc.constantFrom(undefined, ...allowed).map((answer): [string, Answer | undefined] => [id, answer])
  })
  return fc.tuple(...entries).map(list => Object.fromEntries(list))
}
const viewsOf = (questionnaire: typeof small | typeof model): fc.Arbitrary<SharedView> =>
  fc.record({
    context: fc.record({
      stage: fc.constantFrom(...stages),
      frame: optional(fc.constantFrom(...frames)),
      role: optional(fc.constantFrom(...roles)),
      participants: optional(fc.integer({ min: 1, max: mostParticipants })),
      start: optional(days),
      end: optional(days),
    }),
    depth: fc.constantFrom(...depths),
    answers: answersTo(questionnaire.items),
    measurability: answersTo(questionnaire.measures),
  })

const full = anAssessment({
  ...{ id: 'secret', group: 'secret', title: 'Geheim', notes: { Q01: 'Geheim' } },
  context: {
    ...{ organisation: 'Gemeente Voorbeeld', training: 'Gesprekken voeren' },
    ...{ role: 'hr', stage: 'after', frame: 'usual', participants: mostParticipants },
    ...{ start: aDay('2199-12-30'), end: aDay('2199-12-31') },
  },
  answers: answersFor(model, 4),
  measurability: Object.fromEntries(model.measures.map(({ id }) => [id, 'W'])),
})

function withoutNames({ context, depth, answers, measurability }: Assessment): SharedView {
  const { organisation: _organisation, training: _training, ...nameless } = context
  return { context: nameless, depth, answers, measurability }
}

/** The code with some of its bits replaced and the checksum right again. */
function forged(code: string, from: number, bits: string): string {
  const content = unseal(code) ?? ''
  return seal(content.slice(0, from) + bits + content.slice(from + bits.length))
}

describe('a code', () => {
  test.each([model, small])('gives back any view it was made from', questionnaire => {
    fc.assert(
      fc.property(viewsOf(questionnaire), view => {
        const code = writeShareCode(view, questionnaire)
        expect(code).toMatch(/^[\w-]+$/)
        expect(readShareCode(code, questionnaire)).toEqual({ ok: true, view })
      }),
    )
  })

  test('is short enough for a link that survives a mail, whatever is in it', () => {
    expect(writeShareCode(full, model).length).toBeLessThan(60)
    expect(writeShareCode(anAssessment(), model)).toHaveLength(writeShareCode(full, model).length)
  })

  test('holds no names, and no answers to statements that are not in the model', () => {
    const answers = { ...full.answers, Q99: 4, constructor: 3 } as const
    expect(writeShareCode({ ...full, answers }, model)).toBe(writeShareCode(withoutNames(full), model))
  })
})

/** Links in someone's mailbox: a code here is never changed, and one that fails means that those links stop working. */
describe('a code from an earlier release', () => {
  test.each([
    ['BT69QAAAAAAAAAAAMDi', 'quick', { stage: 'before' }, {}, {}],
    ['BT6-UgAAAAAAAAAAFG6', 'full', { stage: 'before', role: 'top-management', frame: 'training' }, {}, {}],
    ['BT6-pAAAAAAAAAAAHof', 'full', { stage: 'during', role: 'manager', frame: 'usual' }, {}, {}],
    ['BT69hgAMAAAAAAAAFKh', 'quick', { stage: 'during', role: 'participant', participants: 12 }, {}, {}],
    ['BT6-yAAAGrqAAAAAPpS', 'full', { stage: 'after', role: 'trainer', start: '2026-11-21' }, {}, {}],
    ['BT6-ygAAGx_j58AAAZP', 'full', { stage: 'after', role: 'hr', start: '2027-01-31', end: '2199-12-31' }, {}, {}],
    ['BT6-QAAAAAAAAApyuPk', 'full', { stage: 'before' }, { Q01: 0, Q02: 1, Q03: 2 }, { M01: 3, M02: 4 }],
    ['BT69QAAAAAAAAD4DrtE', 'quick', { stage: 'before' }, { Q01: 'W', Q02: 'N' }, { M02: 'W' }],
  ])('is still read: %s', (code, depth, context, answers, measurability) => {
    expect(readShareCode(code, small)).toEqual({ ok: true, view: { context, depth, answers, measurability } })
  })

  test('is still read for the whole questionnaire', () => {
    const code = 'B5XW64agx89j5-222222222222222222222222222____vdS'
    expect(readShareCode(code, model)).toStrictEqual({ ok: true, view: withoutNames(full) })
    expect(writeShareCode(full, model)).toBe(code)
  })
})

describe('a damaged code', () => {
  const replaced = (code: string, from: number, count: number, by: string) =>
    code.slice(0, from) + by + code.slice(from + count)

  // Shifted bits have a right checksum once in 65,536 times and may then look like another version, so any problem will do.
  test.each<[string, object, (code: string, place: number, character: string) => string]>([
    ['one character is another', broken, (code, place, other) => replaced(code, place, 1, other)],
    ['two neighbours swapped', broken, (code, at) => replaced(code, at, 2, code.charAt(at + 1) + code.charAt(at))],
    ['a character was added', { ok: false }, (code, place, added) => replaced(code, place, 0, added)],
    ['a character was dropped', { ok: false }, (code, place) => replaced(code, place, 1, '')],
    ['its end was cut off', { ok: false }, (code, place) => code.slice(0, place)],
  ])('is refused when %s, wherever', (_name, refusal, damage) => {
    const refused = fc.property(viewsOf(model), view => {
      const code = writeShareCode(view, model)
      for (const place of Array.from(`${code} `).keys()) {
        const damaged = Array.from(`${alphabet}=+/ .é`, character => damage(code, place, character))
        const different = damaged.filter(text => text !== code)
        for (const text of new Set(different)) expect(readShareCode(text, model)).toMatchObject(refusal)
      }
    })
    fc.assert(refused, { numRuns: 3 })
  })
})

describe('a code that was not made by us', () => {
  const code = writeShareCode(anAssessment({ answers: { Q02: 'N' } }), small)
  const at = { depth: 22, stage: 24, frame: 26, role: 28, participants: 31, start: 48, Q01: 82, M01: 91, padding: 97 }
  const day = (year: number, month: number, dayOfMonth: number) =>
    toBits(year - 2000, 8) + toBits(month, 4) + toBits(dayOfMonth, 5)

  test('is read when nothing is wrong with it', () => {
    const read = readShareCode(forged(code, at.start, day(2028, 2, 29)), small)
    expect(read).toMatchObject({ view: { context: { start: '2028-02-29' }, answers: { Q02: 'N' } } })
  })

  test.each([
    ['no depth', at.depth, '00'],
    ['a depth that is none', at.depth, '11'],
    ['no stage', at.stage, '00'],
    ['a frame that is none', at.frame, '11'],
    ['a role that is none', at.role, '110'],
    ['too many participants', at.participants, toBits(mostParticipants + 1, 17)],
    ['30 February', at.start, day(2028, 2, 30)],
    ['29 February in a year without', at.start, day(2027, 2, 29)],
    ['a year without month', at.start, day(2027, 0, 0)],
    ['the year 2200', at.start, day(2200, 1, 1)],
    ['an N where the statement always applies', at.Q01, '110'],
    ['an N for a measure', at.M01, '110'],
    ['padding that is not zero', at.padding, '1'],
    ['version 0', 0, '000000'],
  ])('is broken with %s', (_name, from, bits) => {
    expect(readShareCode(forged(code, from, bits), small)).toEqual(broken)
  })

  test('is broken when longer or shorter than its questionnaire, though its checksum is right', () => {
    const content = unseal(code) ?? ''
    expect(readShareCode(seal(`${content}000000`), small)).toEqual(broken)
    expect(readShareCode(seal(content.slice(0, -6)), small)).toEqual(broken)
  })

  test('is told apart when a newer release made it, of any length', () => {
    expect(readShareCode(forged(code, 0, toBits(2, 6)), small)).toEqual({ ok: false, problem: 'newer' })
    expect(readShareCode(seal(toBits(63, 6) + '01'.repeat(400)), small)).toEqual({ ok: false, problem: 'newer' })
  })

  test('is told apart when it answers another list of statements', () => {
    const other = { ok: false, problem: 'otherQuestions' }
    const written = writeShareCode(full, model)
    const fewer = model.items.map(({ id }) => ({ items: model.items.filter(item => item.id !== id) }))
    for (const change of [...fewer, { items: model.items.toReversed() }, { measures: model.measures.slice(1) }]) {
      expect(readShareCode(written, { ...model, ...change })).toEqual(other)
    }
  })

  test('never makes the reader throw or wait', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.string()), text => {
        expect(readShareCode(text, model).ok).toBe(false)
      }),
    )
    const strange = ['', 'B', '__proto__', 'constructor', '😀', '\uD800', '\n', `${code}\n`, `${code}=`]
    const enormous = ['A'.repeat(10_000_000), '😀'.repeat(5_000_000)]
    for (const text of [...strange, ...enormous]) expect(readShareCode(text, small)).toEqual(broken)
  })
})

test('the checksum is the published one: 29B1 for 123456789', () => {
  const bits = Array.from('123456789', digit => toBits(digit.charCodeAt(0), 8)).join('')
  expect(checksum(bits)).toBe(0x29b1)
})
