import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, parseDay, type Day } from '../../src/domain/day.ts'

function aDay(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}

test('a day is one that exists, from 2000 to 2199', () => {
  for (const good of ['2000-01-01', '2028-02-29', '2199-12-31']) expect(parseDay(good)).toBe(good)
  for (const bad of ['1999-12-31', '2200-01-01', '2027-02-29', '2027-13-01', '2027-00-10', '27-01-01', '', '2027-1-1'])
    expect(parseDay(bad)).toBeNull()
})

test('nothing may stand around it', () => {
  for (const around of [' 2027-03-01', '2027-03-01 ', '2027-03-01T10:00', 'x2027-03-01', '12027-03-01'])
    expect(parseDay(around)).toBeNull()
})

test('days are added over months, leap days, a change of the clock and back', () => {
  expect(addDays(aDay('2028-02-28'), 1)).toBe('2028-02-29')
  expect(addDays(aDay('2027-02-28'), 1)).toBe('2027-03-01')
  expect(addDays(aDay('2027-03-27'), 2)).toBe('2027-03-29')
  expect(addDays(aDay('2027-01-01'), -1)).toBe('2026-12-31')
})

test('a day after the last of four digits is refused and named', () => {
  expect(() => addDays(aDay('2199-12-31'), 3_000_000)).toThrow('No calendar day of four-digit years: +0')
})

test('days between are counted, also backwards and over a change of the clock', () => {
  expect(daysBetween(aDay('2027-03-27'), aDay('2027-03-29'))).toBe(2)
  expect(daysBetween(aDay('2027-03-01'), aDay('2027-02-01'))).toBe(-28)
  expect(daysBetween(aDay('2027-03-01'), aDay('2027-03-01'))).toBe(0)
})

test('the day of a moment is the one where the visitor is', () => {
  expect(dayOf(new Date(2027, 2, 1, 0, 0, 1))).toBe('2027-03-01')
  expect(dayOf(new Date(2027, 2, 1, 23, 59, 59))).toBe('2027-03-01')
})
