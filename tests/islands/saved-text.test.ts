import { expect, test } from 'vitest'
import { savedText } from '../../src/islands/scan/saved-text.ts'

const words = { save: { saved: 'Kept at {time}', notSaved: 'Not kept' } }

test('the time of saving stands in two digits each, by the clock of the visitor', () => {
  const at = (hours: number, minutes: number) =>
    ({ state: 'saved', at: new Date(2026, 2, 29, hours, minutes, 59) }) as const
  const text = (hours: number, minutes: number) => savedText(at(hours, minutes), words).replace(/[⁨⁩]/g, '')
  expect([text(0, 5), text(9, 0), text(14, 2), text(23, 59)]).toEqual([
    'Kept at 00:05',
    'Kept at 09:00',
    'Kept at 14:02',
    'Kept at 23:59',
  ])
})

test('what was never answered says nothing, and what the browser refuses is not called saved', () => {
  expect(savedText({ state: 'untouched' }, words)).toBe('')
  expect(savedText({ state: 'refused', reason: 'full' }, words)).toBe('Not kept')
})
