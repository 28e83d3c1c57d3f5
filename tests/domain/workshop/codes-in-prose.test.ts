import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesIn } from '../../../src/domain/workshop/codes-in.ts'
import { writeVoteCode } from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'
import { sets, twelve } from './any-session.ts'

const none = [{ line: 1, was: 'none' }]
const seven = model.items.filter(({ id }) => sets.seven.includes(id))

/** What people write around codes. */
const prose = [
  'Dank je wel, tot morgen!',
  '06 12345678 of 06-1234 5678',
  '+31 6 1234 5678, +3120 1234 5678, 0031612345678, 31612345678901',
  'Vergaderings-id: 312 456 789 012 3, wachtwoordcode: aB3xYz',
  'Meeting ID: 312456789012, passcode 204815',
  'Meeting ID: 3124 5678 9012 3456',
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_2M2Y4ZDk3ZTUtNGY1Mi00/0?context=%7b%22Tid%22',
  'https://example.zoom.us/j/31245678901?pwd=2bXk3RjZKQ0xWb1lHTTJ3N0dHZz09',
  'meet.google.com/abc-defg-hij',
  'NL20 INGB 0001 2345 67',
  '[21-11-2026 14:02:33] Anna de Vries',
  '2026-11-21T14:02:00Z',
  'In 2026 gaan deze mensen naar team vier, voor 3000 euro maal tien',
  'de samenwerkingsverbanden en de arbeidsomstandigheden, kwaliteitsverbetering',
  'SAMENWERKINGSVERBANDEN EN ARBEIDSOMSTANDIGHEDEN',
  'See you the 25th July 2026, or the 20th week from then',
  'Room 2104, floor 3, 25 people, 2 hours',
  'anna.devries@gemeente.example, bram2031@bedrijf.example',
  '👍 👏🏽 — … “goed”',
]

describe('a text without codes', () => {
  test.each(prose)('says so once: %s', text => {
    for (const asked of [seven, twelve, model.items]) expect(codesIn(text, asked)).toEqual(none)
  })

  test('says so once, however many lines it has', () => {
    expect(codesIn(prose.join('\n'), twelve)).toEqual(none)
  })

  test('is nothing when nothing was pasted', () => {
    for (const text of ['', ' ', '\n\n', '\t\u00A0']) expect(codesIn(text, twelve)).toEqual([])
  })

  test('leaves the codes between it alone, wherever they stand', () => {
    const code = writeVoteCode({ kind: 'person', nonce: 99, role: 'hr', answers: { Q08: 1 } }, twelve)
    const written = fc.constantFrom(code, (code.match(/.{1,4}/g) ?? []).join(' '), `https://x.example/j/#v.${code}`)
    fc.assert(
      fc.property(fc.constantFrom(...prose), written, fc.constantFrom(...prose), (before, text, after) => {
        const found = codesIn(`${before} ${text} ${after}\n${before}`, twelve)
        expect(found).toMatchObject([{ line: 1, was: 'code', code: { nonce: 99 } }])
      }),
    )
  })
})

describe('any text', () => {
  test('can be pasted', () => {
    const strange = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.lorem({ maxCount: 40 }))
    fc.assert(
      fc.property(strange, text => {
        const found = codesIn(text, twelve)
        expect(found.some(({ was }) => was === 'code')).toBe(false)
        expect(found.length > 0).toBe(text.trim() !== '')
      }),
      { numRuns: 500 },
    )
  })

  test('can be pasted however long it is', () => {
    const words = 'deze tekst gaat door 2026 '.repeat(2_000)
    expect(codesIn(words, model.items)).toEqual(none)
    expect(codesIn('2A'.repeat(5_000_000), twelve)).toEqual([{ line: 1, was: 'damaged' }])
    expect(codesIn('\n'.repeat(100_000), twelve)).toEqual([])
  })
})
