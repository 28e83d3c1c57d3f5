import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersAt } from '../../src/domain/buckets.ts'

const sorted = (numbers: readonly number[]) => [...Float64Array.from(numbers).toSorted()]
const all = (numbers: readonly number[]) => numbersAt(numbers, [...numbers.keys()])

test('numbers as far apart as the buckets stand in order, in whatever order they came', () => {
  const numbers = Array.from({ length: 1_024 }, (_, index) => 500 - ((index * 5) % 1_024))
  expect(numbersAt(numbers, [0, 1, 511, 512, 1_022, 1_023])).toEqual([-523, -522, -12, -11, 499, 500])
})

test('an empty bucket holds no place, also where most of them are empty', () => {
  expect(all([9_000, 1, 9_001, 2, 0])).toEqual([0, 1, 2, 9_000, 9_001])
})

test('places may be asked in any order, and twice', () => {
  expect(numbersAt([30, 10, 20], [2, 0, 0, 2, 1])).toEqual([30, 10, 10, 30, 20])
})

test('numbers that are alike, hardly different or endlessly far apart are in order too', () => {
  for (const numbers of [
    [7, 7, 7],
    [5e-324, 0],
    [1e308, -1e308, 0],
    [Infinity, 1, 2],
    [-Infinity, Infinity, 3],
  ])
    expect(all(numbers)).toEqual(sorted(numbers))
})

test('what lies far from all that was looked at keeps its place', () => {
  const numbers = Array.from({ length: 5_000 }, (_, index) => 1_000 + (index % 90))
  const [deep, high] = [
    [-1e308, -Infinity, 0, 999.5],
    [1e308, 5_000, 1_091, Infinity],
  ]
  for (const [place, number] of [...deep, ...high].entries()) numbers[place * 7 + 3] = number
  expect(numbersAt(numbers, [0, 1, 2, 3, 4_996, 4_997, 4_998, 4_999])).toEqual([...sorted(deep), ...sorted(high)])
  expect(all(numbers)).toEqual(sorted(numbers))
})

test('whatever the numbers, each stands where sorting puts it', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 1_200 }), numbers => {
      expect(all(numbers)).toEqual(sorted(numbers))
    }),
  )
})
