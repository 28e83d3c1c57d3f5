import { describe, expect, test } from 'vitest'
import type { Voted, WorkshopRecord } from '../../src/domain/workshop/outcome.ts'
import { fill } from '../../src/i18n/fill.ts'
import { model } from '../../src/model/index.ts'
import { workshopReport } from '../../src/report/workshop-report.ts'
import { fewest, rules, votes } from '../domain/workshop/any-session.ts'
import { aDay } from '../factories.ts'
import { aRecord, aVoted } from '../pdf/workshop-records.ts'
import { languageFor } from './languages.ts'

const { words, format } = languageFor('nl')
const { report: text, workshop, items, scales } = { ...words, report: words.report.workshop }
const before = { stage: 'before' } as const

function reportOf(changes: Partial<WorkshopRecord>, context: { stage: 'before' | 'after' } = before) {
  const record = aRecord(changes)
  return workshopReport({ record, items: model.items, context, rules: { spread: rules, fewest }, words, format })
}

function statementOf(rounds: Voted['rounds'], changes: Partial<Voted> = {}, record: Partial<WorkshopRecord> = {}) {
  const [statement] = reportOf({ ...record, voted: [aVoted('Q08', rounds, changes)] }).statements
  if (!statement) throw new Error('No statement')
  return statement
}

const countsOf = (told: ReturnType<typeof statementOf>) => told.votes?.rows.map(({ sign, counts }) => [sign, ...counts])

test('says when the workshop was, and how many voted', () => {
  const { held, voters } = workshop.record
  const said = [fill(held, { date: '21 november 2026' }), fill(voters, { count: 23 })]
  expect(reportOf({ voters: 23 }).about).toEqual(said)
})

describe('the statements', () => {
  const order = (...voted: Voted[]) => reportOf({ voted }).statements.map(({ statement }) => statement)
  const named = (...ids: string[]) => ids.map(id => items[id]?.statement)

  test('begin where the group differs and much is to be arranged, by the last vote', () => {
    const agreed = aVoted('Q08', [votes([5, 0, 0, 0, 5]), votes([0, 0, 0, 0, 9])])
    const differs = aVoted('Q35', [votes([5, 0, 1, 0, 4])])
    expect(order(agreed, differs)).toEqual(named('Q35', 'Q08'))
  })

  test('end with those whose counts were not kept, and stay in the order of asking where they tie', () => {
    const [one, two, three] = [aVoted('Q08', []), aVoted('Q35', []), aVoted('Q33', [votes([3, 0, 3])])]
    expect(order(one, two, three)).toEqual(named('Q33', 'Q08', 'Q35'))
  })

  test('are left out where the model no longer has them', () => {
    expect(order(aVoted('Q99', [votes([5])]), aVoted('Q08', [votes([5])]))).toEqual(named('Q08'))
  })
})

describe('the votes on a statement', () => {
  test('are counted per answer, with don’t know apart and how many voted', () => {
    const told = statementOf([votes([1, 0, 2, 0, 3], 4)])
    const counts = [
      ['0', 1],
      ['1', 0],
      ['2', 2],
      ['3', 0],
      ['4', 3],
      ['?', 4],
    ]
    expect([countsOf(told), told.votes?.columns, told.votes?.totals]).toEqual([counts, [text.columnVotes], [10]])
  })

  test('have a column per round, up to the last three', () => {
    const told = statementOf([votes([4]), votes([0, 3]), votes([0, 0, 2]), votes([0, 0, 0, 1])])
    expect([told.votes?.columns, told.votes?.totals]).toEqual([
      [2, 3, 4].map(number => fill(text.round, { number })),
      [3, 2, 1],
    ])
  })

  test('lie in a way that is said in a sentence, beside the middle vote', () => {
    const told = statementOf([votes([5, 0, 0, 0, 5])])
    const [low, high] = [scales.arranged[0].label, scales.arranged[4].label]
    const middle = fill(workshop.spread.medianBetween, { low, high })
    expect([told.votes?.kind, told.votes?.middle]).toEqual([`${workshop.disagreements.camps.title}.`, middle])
    expect(told.votes?.rows.filter(({ isMiddle }) => isMiddle).map(({ sign }) => sign)).toEqual(['0', '4'])
    expect(statementOf([votes([1])]).votes?.kind).toBe(workshop.spread.tooFew)
    expect(statementOf([votes([0, 0, 9])]).votes?.kind).toBe(`${workshop.spread.agree.title}.`)
  })

  test('say what a second vote changed', () => {
    const { label } = scales.arranged[3]
    const shift = fill(workshop.spread.shifted, { before: scales.arranged[0].label, after: label })
    expect(statementOf([votes([9]), votes([0, 0, 0, 9])]).votes?.middle).toBe(shift)
    expect(reportOf({ voted: [aVoted('Q08', [votes([9]), votes([9])])] }).again).toBe(true)
    expect(reportOf({ voted: [aVoted('Q08', [votes([9])])] }).again).toBe(false)
  })

  test('are told to who does not see the bars: how they lie, and what most chose', () => {
    const label = format.list([scales.arranged[1].label, scales.dontKnow.label])
    const told = statementOf([votes([0, 4, 3], 4)])
    expect(told.votes?.alt).toBe(fill(text.alt, { kind: told.votes?.kind ?? '', count: 4, label }))
  })

  test('are called as they were in the room, wherever the training is now', () => {
    const first = (record: Partial<WorkshopRecord>) => statementOf([votes([9])], {}, record).votes?.rows[0]?.label
    expect(first({ stage: 'after' })).toBe(scales.happened[0].label)
    expect(first({})).toBe(scales.arranged[0].label)
  })

  test('are not there where too few voted, with what the group settled on all the same', () => {
    const told = statementOf([], { agreed: 2 })
    expect([told.votes, told.heldBack]).toEqual([null, fill(workshop.desk.tooFew, { min: fewest })])
    expect(told.settled.label).toBe(fill(workshop.record.settled, { label: scales.arranged[2].label }))
  })
})

test.each([
  ['an answer', 3, { label: fill(workshop.record.settled, { label: scales.arranged[3].label }), note: null }],
  ['don’t know', 'W', { label: fill(workshop.record.settled, { label: scales.dontKnow.label }), note: null }],
  ['no consensus', null, { label: workshop.record.open, note: text.middleCounts }],
  ['nothing', undefined, { label: text.notSettled, note: text.middleCounts }],
] as const)('says that the group settled on %s', (_, agreed, settled) => {
  expect(statementOf([votes([9])], { agreed }).settled).toEqual(settled)
})

test('says of no middle vote that it counts where nobody chose an answer on the scale', () => {
  const settledOn = (agreed?: null) => statementOf([votes([], 9)], { agreed }).settled
  expect([settledOn().note, settledOn(null).note]).toEqual([null, null])
})

test('agreements have their day as it is written, and none that is empty', () => {
  const none = { what: ' ', who: '', when: '', proof: '' }
  const [dated, typed] = [
    { ...none, what: 'Bellen', when: '2026-12-14' },
    { ...none, what: 'Vieren', when: 'na de zomer' },
  ]
  const { deals } = reportOf({ deals: [none, dated, typed] })
  expect(deals).toEqual([{ ...dated, when: format.shortDate(aDay('2026-12-14')) }, typed])
})
