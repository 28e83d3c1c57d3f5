import fc from 'fast-check'
import { expect, describe, test } from 'vitest'
import { agreement } from '../../../src/domain/workshop/agreement.ts'

const someCounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 9 })
const fiveCounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 })
const hasVotes = (counts: readonly number[]) => counts.some(count => count > 0)

describe('agreement', () => {
  test.each<[string, number, number[]]>([
    ['everyone chose the lowest', 1, [7, 0, 0, 0, 0]],
    ['everyone chose the middle', 1, [0, 0, 1, 0, 0]],
    ['all answers were chosen alike', 0, [4, 4, 4, 4, 4]],
    ['the votes are split between both ends', -1, [9, 0, 0, 0, 9]],
    ['two neighbours were chosen alike', 0.75, [0, 5, 5, 0, 0]],
    ['two neighbours at an end were chosen alike', 0.75, [0, 0, 0, 2, 2]],
    ['three neighbours were chosen alike', 0.5, [0, 3, 3, 3, 0]],
    ['one of three answers is missing between the others', -1, [2, 0, 2]],
    // As many threes with a gap as without: −1/6, for four of five answers.
    ['one of five answers is missing between the others', -1 / 24, [2, 2, 2, 0, 2]],
    // Half the votes in a layer of two neighbours, half in a layer of one answer.
    ['a peak has a smaller neighbour', 0.875, [0, 2, 6, 0, 0]],
  ])('when %s is %d', (_name, expected, counts) => {
    expect(agreement(counts)).toBeCloseTo(expected, 12)
  })

  test('is the published figure of the R package agrmt', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7)
  })

  test('is none without votes', () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull()
    expect(agreement([])).toBeNull()
  })

  test('lies from −1 to 1', () => {
    fc.assert(
      fc.property(someCounts.filter(hasVotes), counts => {
        expect(agreement(counts)).toBeGreaterThanOrEqual(-1)
        expect(agreement(counts)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is 1 for one answer only', () => {
    fc.assert(
      fc.property(someCounts.filter(hasVotes), counts => {
        const used = counts.filter(count => count > 0).length
        expect(agreement(counts) === 1).toBe(used === 1)
      }),
    )
  })

  test('is the same for a larger group that is divided alike', () => {
    fc.assert(
      fc.property(someCounts.filter(hasVotes), fc.integer({ min: 2, max: 50 }), (counts, times) => {
        expect(agreement(counts.map(count => count * times))).toBeCloseTo(agreement(counts) ?? NaN, 9)
      }),
    )
  })

  test('is the same from the other end of the scale', () => {
    fc.assert(
      fc.property(someCounts.filter(hasVotes), counts => {
        expect(agreement(counts.toReversed())).toBeCloseTo(agreement(counts) ?? NaN, 9)
      }),
    )
  })

  test('never falls when more people choose the one answer in which all layers meet', () => {
    fc.assert(
      fc.property(fiveCounts, fc.integer({ min: 1, max: 20 }), (counts, more) => {
        const peak = counts.indexOf(Math.max(...counts))
        const before = agreement(counts) ?? -1
        expect(agreement(counts.with(peak, (counts[peak] ?? 0) + more))).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })
})
