import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../src/domain/saved-file/parse-json.ts'
import { longestText } from '../../../src/domain/saved-file/fields.ts'
import { parseWorkshop } from '../../../src/domain/workshop/parse-session.ts'
import { mostPeople } from '../../../src/domain/workshop/session.ts'
import { model } from '../../../src/model/index.ts'
import { anyHappened, anySetup, aSetup, votes } from './any-session.ts'

const read = (value: unknown) => parseWorkshop(parseJson(JSON.stringify(value)), model)
const item = 'Q08'
const deal = { what: 'Plan', who: 'hr', when: '', proof: '' }

describe('a workshop that was stored', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(anySetup, anyHappened, (setup, happened) => {
        expect(read({ setup, happened })).toEqual({ setup, happened })
      }),
    )
  })

  test.each([
    { set: 'seven' },
    { set: 'full' },
    { set: 'reason', reason: 'r3' },
    { set: 'own', items: ['Q01', 'Q55'] },
  ] as const)('keeps what was chosen: %j', chosen => {
    const setup = aSetup({ chosen })
    expect(read({ setup, happened: [] })).toEqual({ setup, happened: [] })
  })
})

describe('rubbish is no workshop', () => {
  test.each([null, 7, '', 'text', [], {}, { setup: {} }, { happened: [] }])('%j', value => {
    expect(read(value)).toBe(null)
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(parseWorkshop(value, model)).toBe(null)
        expect(parseWorkshop({ setup: value, happened: [] }, model)).toBe(null)
        expect(parseWorkshop({ setup: aSetup(), happened: [value] }, model)).toBe(null)
      }),
    )
  })

  test.each([
    { training: 7 },
    { training: 'x'.repeat(longestText + 1) },
    { context: {} },
    { context: { stage: 'later' } },
    { context: { stage: 'before', frame: 'dreams' } },
    { chosen: {} },
    { chosen: { set: 'all' } },
    { chosen: { set: 'reason' } },
    { chosen: { set: 'reason', reason: 'r8' } },
    { chosen: { set: 'own' } },
    { chosen: { set: 'own', items: ['Q99'] } },
    { items: [] },
    { items: ['Q01', 'Q99'] },
    { items: [1] },
    { items: 'Q01' },
    { agenda: 'm60' },
    { people: 0 },
    { people: mostPeople + 1 },
    { people: 2.5 },
    { people: '12' },
  ])('set up with %j', changes => {
    expect(read({ setup: { ...aSetup(), ...changes }, happened: [] })).toBe(null)
  })

  test.each([
    null,
    {},
    { did: 'dance', item },
    { did: 'go' },
    { did: 'go', to: { at: 'moon' } },
    { did: 'go', to: { at: 'statement', item } },
    { did: 'go', to: { at: 'statement', item: 'Q99', step: 'read' } },
    { did: 'count', item: 'Q99', answer: 1, more: 1 },
    { did: 'count', item, answer: 5, more: 1 },
    { did: 'count', item, answer: '1', more: 1 },
    { did: 'count', item, answer: 1, more: 2 },
    { did: 'type', item },
    { did: 'type', item, cards: { 0: 1 } },
    { did: 'type', item, cards: { ...votes([1]), 0: -1 } },
    { did: 'type', item, cards: { ...votes([1]), 0: 0.5 } },
    { did: 'type', item, cards: { ...votes([1]), 0: '1' } },
    { did: 'reveal' },
    { did: 'skip', item: '__proto__' },
    { did: 'settle', item },
    { did: 'settle', item, answer: 9 },
    { did: 'why', item },
    { did: 'low', item, text: 3 },
    { did: 'note', item, text: 7 },
    { did: 'note', item, text: 'x'.repeat(longestText + 1) },
    { did: 'people', people: mostPeople + 1 },
    { did: 'people', people: -1 },
    { did: 'mailing', mailing: { day: '2027-01-15', deadline: 3, receiver: '' } },
    { did: 'mailing' },
    { did: 'deal', place: 0 },
    { did: 'deal', place: -1, deal },
    { did: 'deal', place: 0, deal: { ...deal, proof: undefined } },
    { did: 'take' },
    { did: 'take', codes: {} },
    { did: 'take', codes: [{}] },
    { did: 'take', codes: [{ kind: 'person', nonce: -1, answers: {} }] },
    { did: 'take', codes: [{ kind: 'person', nonce: 1, answers: { [item]: 7 } }] },
    { did: 'take', codes: [{ kind: 'person', nonce: 1, answers: { Q99: 1 } }] },
    { did: 'take', codes: [{ kind: 'table', nonce: 1, tallies: { [item]: { 0: 1 } } }] },
    { did: 'take', codes: [{ kind: 'crowd', nonce: 1, answers: {} }] },
  ])('in which %j happened', happening => {
    const fine = { did: 'reveal', item }
    expect(read({ setup: aSetup(), happened: [fine] })).not.toBe(null)
    expect(read({ setup: aSetup(), happened: [fine, happening, fine] })).toBe(null)
  })
})
