import { describe, expect, test } from 'vitest'
import type { Voted, WorkshopRecord } from '../../src/domain/workshop/outcome.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { model } from '../../src/model/index.ts'
import { roomView } from '../../src/report/room.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { recordWords } from '../../src/schemas/words/record-words.ts'
import { fewest, rules, votes } from '../domain/workshop/any-session.ts'

const scales = readAs('en/scales.yaml', wordSchemas.scales)
const items = readAs('en/items.yaml', wordSchemas.items)
const words = { ...recordWords(readAs('en/workshop.yaml', wordSchemas.workshop)), scales, items }
const language = { words, format: formatFor('en') }
const asked = { items: model.items, context: { stage: 'before' }, rules: { spread: rules, fewest } } as const

const aVoted = (changes: Partial<Voted> = {}): Voted => ({
  ...{ item: 'Q08', rounds: [votes([4, 0, 0, 0, 4])], why: '', low: '', high: '', ...changes },
})
const view = (record: Partial<WorkshopRecord>) =>
  roomView({ held: '2026-11-22T12:00:00Z', voters: 8, voted: [], deals: [], ...record }, asked, language)
const viewOf = (changes: Partial<Voted>, record: Partial<WorkshopRecord> = {}) =>
  view({ voted: [aVoted(changes)], ...record }).statements[0]

describe('what came out of a room', () => {
  test('says when it was and how many voted at most', () => {
    expect(view({}).about).toEqual(['Held on 22 November 2026', 'Highest number of voters on a statement: 8'])
  })

  test('has the statement first on which people differ and most is to be arranged', () => {
    const voted = [
      aVoted({ item: 'Q35', rounds: [votes([0, 0, 0, 0, 8])] }),
      aVoted({ item: 'Q33', rounds: [] }),
      aVoted({ item: 'Q08', rounds: [votes([8]), votes([4, 0, 0, 0, 4])] }),
      aVoted({ item: 'Q02', rounds: [votes([5, 0, 0, 0, 3])] }),
    ]
    expect(view({ voted }).statements.map(({ id }) => id)).toEqual(['Q02', 'Q08', 'Q35', 'Q33'])
  })

  test('leaves out a statement that there is no more', () => {
    expect(viewOf({ item: 'Q99' })).toBeUndefined()
  })
})

describe('a statement that a room voted on', () => {
  test('says how the votes lie and the middle one, and settles nothing by itself', () => {
    const camps = viewOf({})
    expect(camps?.statement).toBe(items['Q08']?.statement)
    expect(camps?.outcome).toEqual(['Two camps', expect.stringContaining(scales.arranged[0].label)])
    expect(camps?.votes?.map(({ count }) => count)).toEqual([4, 0, 0, 0, 4, 0])
    expect(camps?.told).toEqual([])
  })

  test('says what the group settled on beside it, or that this is open', () => {
    expect(viewOf({ agreed: 3 })?.outcome.at(-1)).toBe(`Settled by the group: ${scales.arranged[3].label}`)
    expect(viewOf({ agreed: null })?.outcome.at(-1)).toBe('No consensus. This is still open.')
  })

  test('shows the last round, and what it changed', () => {
    const again = viewOf({ rounds: [votes([6, 1]), votes([0, 1, 6])] })
    expect(again?.votes?.map(({ count }) => count)).toEqual([0, 1, 6, 0, 0, 0])
    expect(again?.notes).toEqual([
      'Votes from 0 to 4: 7',
      `After the conversation the middle vote went from ${scales.arranged[0].label} to ${scales.arranged[2].label}.`,
    ])
  })

  test('has the labels with which was voted, where the training stands elsewhere by now', () => {
    expect(viewOf({ agreed: 3 }, { stage: 'after' })?.outcome.at(-1)).toContain(scales.happened[3].label)
    expect(viewOf({ agreed: 3 }, { stage: 'after', frame: 'usual' })?.outcome.at(-1)).toContain(scales.usual[3].label)
  })

  test('tells nothing of the votes where too few were given by code', () => {
    const few = viewOf({ rounds: [], agreed: 2 })
    expect(few?.votes).toBeNull()
    expect(few?.notes).toEqual([])
    expect(few?.outcome).toEqual([
      expect.stringContaining('fewer than 5 votes'),
      `Settled by the group: ${scales.arranged[2].label}`,
    ])
  })

  test('has what the group wrote, each under its name, and nothing for what it did not', () => {
    expect(viewOf({ why: 'Too busy', low: ' ', high: 'Every Monday' })?.told).toEqual([
      { name: words.record.why, text: 'Too busy' },
      { name: words.examples.high, text: 'Every Monday' },
    ])
  })
})

test('an agreement is one sentence however it was typed, with a day and a proof where there are', () => {
  const deals = [
    { what: 'Book the room.', who: 'HR', when: '2026-12-01', proof: 'A slot in the calendar' },
    { what: ' Ask who comes', who: '', when: 'soon', proof: '' },
    { what: ' ', who: 'HR', when: '', proof: '' },
  ]
  expect(view({ deals }).deals).toEqual([
    { text: 'Book the room. Role: HR. Done by 1 December 2026.', proof: 'What shows it: A slot in the calendar' },
    { text: 'Ask who comes. Role: still to be agreed.', proof: null },
  ])
})
