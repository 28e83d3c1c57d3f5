import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clock, readClock } from '../../../src/domain/workshop/clock.ts'

test('what is read is what was written, at every minute of a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), minutes => {
      expect(readClock(clock(minutes))).toBe(minutes)
    }),
  )
})

test('a time is read as a field gives it and as people type it', () => {
  expect(['09:05', '9:05', '23:59', '00:00'].map(readClock)).toEqual([545, 545, 1439, 0])
})

test.each(['', '24:00', '9:60', '9.30', '9:5', '12:30:00', 'noon'])('“%s” is no time', text => {
  expect(readClock(text)).toBe(null)
})

test('a day that ends begins anew', () => {
  expect([0, 65, 1439, 1440, 1505].map(clock)).toEqual(['0:00', '1:05', '23:59', '0:00', '1:05'])
})
