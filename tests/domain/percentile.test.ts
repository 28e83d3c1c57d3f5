import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile, percentilesOf } from '../../src/domain/percentile.ts'

const number = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }))
const values = fc.array(number, { minLength: 1, maxLength: 60 })
const percentages = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 })
  .map(some => some.toSorted((a, b) => a - b))

test('without sorting gives what sorting gives, and leaves the numbers as they were', () => {
  fc.assert(
    fc.property(values, percentages, (given, wanted) => {
      const before = [...given]
      const sorted = given.toSorted((a, b) => a - b)
      expect(percentilesOf(given, wanted)).toEqual(wanted.map(percentage => percentile(sorted, percentage)))
      expect(given).toEqual(before)
    }),
  )
})

test('lies between neighbours', () => {
  expect(percentilesOf([40, 10, 30, 20], [0, 10, 50, 90, 100])).toEqual([10, 13, 25, 37, 40])
  expect(percentilesOf([7], [10, 90])).toEqual([7, 7])
})

test('can be told of numbers that no bucket fits between, or that are endlessly far apart', () => {
  expect(percentilesOf([5e-324, 0], [0, 100])).toEqual([0, 5e-324])
  expect(percentilesOf([1e308, -1e308, 0], [0, 50, 100])).toEqual([-1e308, 0, 1e308])
})
