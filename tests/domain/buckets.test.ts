import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOut } from '../../src/domain/buckets.ts'

const bucket = (start: number, ...numbers: number[]) => ({ start, numbers: Float64Array.from(numbers) })

test('numbers as far apart as the buckets have one each, in whatever order they came', () => {
  const bucketAt = shareOut(Array.from({ length: 1_024 }, (_, index) => 500 - ((index * 5) % 1_024)))
  for (const place of [0, 1, 511, 512, 1_022, 1_023]) expect(bucketAt(place)).toEqual(bucket(place, place - 523))
})

test('an empty bucket holds no place, also where most of them are empty', () => {
  const bucketAt = shareOut([9_000, 1, 9_001, 2, 0])
  expect([0, 1, 2].map(bucketAt)).toEqual([bucket(0, 1, 2, 0), bucket(0, 1, 2, 0), bucket(0, 1, 2, 0)])
  expect(bucketAt(3)).toEqual(bucket(3, 9_000))
  expect(bucketAt(4)).toEqual(bucket(4, 9_001))
})

test('numbers that are alike, hardly different or endlessly far apart share one', () => {
  for (const numbers of [
    [7, 7, 7],
    [5e-324, 0],
    [1e308, -1e308, 0],
    [Infinity, 1, 2],
    [-Infinity, Infinity, 3],
  ])
    expect(shareOut(numbers)(1)).toEqual(bucket(0, ...numbers))
})

test('whatever the numbers, none in a lower bucket is higher', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), numbers => {
      const bucketAt = shareOut(numbers)
      for (const [place, number] of Float64Array.from(numbers).toSorted().entries()) {
        const { start, numbers: inside } = bucketAt(place)
        expect(inside.toSorted()[place - start]).toBe(number)
      }
    }),
  )
})
