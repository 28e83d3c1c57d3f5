import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreement } from '../../../src/domain/workshop/agreement.ts'
import { isDifference, spreadOf, urgencyOf, type SpreadKind } from '../../../src/domain/workshop/spread.ts'
import { emptyTally, scaleCounts } from '../../../src/domain/workshop/tally.ts'
import { rules, tallies, votes } from './any-session.ts'

/** Kind, counts of 0 to 4, who does not know, whom it does not concern. */
type Case = [name: string, kind: SpreadKind, counts: number[], unknown?: number, notApplicable?: number]
const cases: Case[] = [
  ['nobody voted', 'tooFew', []],
  ['two voted', 'tooFew', [0, 0, 2, 0, 0]],
  ['three voted', 'agree', [0, 0, 3, 0, 0]],
  ['only two voted whom it concerns', 'tooFew', [0, 0, 2, 0, 0], 0, 20],
  ['nobody of two knows', 'tooFew', [], 2],
  ['nobody of three knows', 'unknown', [], 3],
  ['one of three does not know', 'unknown', [0, 0, 2, 0, 0], 1],
  ['ten of thirty do not know', 'unknown', [0, 0, 20, 0, 0], 10],
  ['nine of thirty do not know', 'agree', [0, 0, 21, 0, 0], 9],
  ['many are not concerned, which is not the same as not knowing', 'agree', [0, 0, 3, 0, 0], 0, 30],
  ['half chose low and half high', 'camps', [3, 2, 0, 2, 3]],
  ['three of ten chose low, two the middle', 'camps', [1, 2, 2, 5, 0]],
  ['two of ten chose low', 'spread', [1, 1, 2, 4, 2]],
  ['three of ten chose low, three the middle', 'spread', [2, 1, 3, 2, 2]],
  ['three of ten chose high', 'camps', [5, 1, 1, 0, 3]],
  ['two of ten chose high', 'spread', [3, 5, 0, 1, 1]],
  ['two of three differ from the third', 'camps', [1, 0, 0, 2, 0]],
  ['one of five is two answers away', 'outlier', [0, 1, 0, 4, 0]],
  ['one of five is an answer away', 'agreeHigh', [0, 0, 1, 4, 0]],
  ['one of four is two answers away', 'spread', [0, 0, 1, 0, 3]],
  ['one of many is two answers above', 'outlier', [8, 9, 0, 1, 0]],
  ['one is two answers away from the nearest of two neighbours', 'outlier', [1, 0, 5, 5, 0]],
  ['one is an answer away from the nearest of two neighbours', 'agree', [0, 1, 6, 5, 0]],
  ['one is an answer above the nearest of two neighbours', 'agree', [0, 5, 6, 1, 0]],
  ['one is far from others who differ', 'spread', [1, 0, 3, 3, 3]],
  ['two are far from all others', 'agreeHigh', [2, 0, 0, 0, 20]],
  ['all answers were chosen alike, so that no more than a fifth lies between', 'camps', [2, 2, 2, 2, 2]],
  ['votes are spread without camps', 'spread', [0, 3, 3, 3, 0]],
  ['two neighbours agree low', 'agreeLow', [5, 5, 0, 0, 0]],
  ['the middle vote is 1', 'agreeLow', [0, 9, 3, 0, 0]],
  ['the middle lies between 1 and 2', 'agree', [0, 5, 5, 0, 0]],
  ['the middle lies between 2 and 3', 'agree', [0, 0, 5, 5, 0]],
  ['the middle vote is 3', 'agreeHigh', [0, 0, 3, 9, 0]],
  ['everyone chose the highest', 'agreeHigh', [0, 0, 0, 0, 12]],
]

describe('votes', () => {
  test.each(cases)('where %s are told as %s', (_name, kind, counts, unknown = 0, notApplicable = 0) => {
    expect(spreadOf(votes(counts, unknown, notApplicable), rules)).toBe(kind)
  })

  test('agree from exactly the agreement that the rules say', () => {
    const counts = [0, 2, 6, 2, 0]
    const agreed = agreement(counts) ?? NaN
    expect(spreadOf(votes(counts), { ...rules, agreeFrom: agreed })).toBe('agree')
    expect(spreadOf(votes(counts), { ...rules, agreeFrom: agreed + 1e-9 })).toBe('spread')
  })

  test('are unknown from exactly the share that the rules say', () => {
    const quarter = { ...rules, unknownShare: 0.25 }
    expect(spreadOf(votes([0, 0, 3, 0, 0], 1), quarter)).toBe('unknown')
    expect(spreadOf(votes([0, 0, 4, 0, 0], 1), quarter)).toBe('agree')
  })

  test('are camps by every share that the rules say, in groups of ten up to a thousand', () => {
    for (const tens of Array.from({ length: 100 }, (_, index) => index + 1)) {
      expect(spreadOf(votes([3, 0, 2, 0, 5].map(share => share * tens)), rules)).toBe('camps')
      expect(spreadOf(votes([5, 0, 2, 0, 3].map(share => share * tens)), rules)).toBe('camps')
      const [low, half, high] = [3 * tens - 1, 2 * tens, 5 * tens + 1]
      expect(spreadOf(votes([low, 0, half, 0, high]), rules)).not.toBe('camps')
      expect(spreadOf(votes([3 * tens, 0, half + 1, 0, 5 * tens - 1]), rules)).not.toBe('camps')
    }
  })

  test('lie the same way from the other end of the scale', () => {
    const mirrored: Partial<Record<SpreadKind, SpreadKind>> = { agreeLow: 'agreeHigh', agreeHigh: 'agreeLow' }
    fc.assert(
      fc.property(tallies(8), tally => {
        const kind = spreadOf(tally, rules)
        const turned = votes(scaleCounts(tally).toReversed(), tally.W, tally.N)
        expect(spreadOf(turned, rules)).toBe(mirrored[kind] ?? kind)
      }),
    )
  })

  test('lie no other way for those whom it does not concern', () => {
    fc.assert(
      fc.property(tallies(8), tally => {
        expect(spreadOf({ ...tally, N: 0 }, rules)).toBe(spreadOf(tally, rules))
      }),
    )
  })
})

test('a group that agrees, or is too small to tell, need not talk first', () => {
  const kinds: SpreadKind[] = ['tooFew', 'unknown', 'camps', 'outlier', 'agreeLow', 'agreeHigh', 'agree', 'spread']
  expect(kinds.filter(isDifference)).toEqual(['unknown', 'camps', 'outlier', 'spread'])
})

describe('the urgency of a statement', () => {
  test.each<[string, number, number[]]>([
    ['nobody voted', 0, []],
    ['all agree that nothing is arranged', 0, [9, 0, 0, 0, 0]],
    ['all agree that everything is arranged', 0, [0, 0, 0, 0, 9]],
    ['the group is split between both ends', 0.5, [5, 0, 0, 0, 5]],
    ['two neighbours are halfway', 0.125 * 0.625, [0, 4, 4, 0, 0]],
    ['the group is spread evenly', 0.25, [2, 2, 2, 2, 2]],
  ])('when %s is %d', (_name, expected, counts) => {
    expect(urgencyOf(votes(counts))).toBeCloseTo(expected, 12)
  })

  test('lies from 0 to 1, and is 0 without votes on the scale', () => {
    fc.assert(
      fc.property(tallies(20), tally => {
        expect(urgencyOf(tally)).toBeGreaterThanOrEqual(0)
        expect(urgencyOf(tally)).toBeLessThanOrEqual(1)
      }),
    )
    expect(urgencyOf({ ...emptyTally, W: 9, N: 9 })).toBe(0)
  })

  test('is no less than that of the same votes higher on the scale', () => {
    fc.assert(
      fc.property(tallies(20), tally => {
        const [lowest, ...others] = scaleCounts(tally).slice(0, 4)
        const low = votes([lowest ?? 0, ...others, 0])
        const high = votes([0, lowest ?? 0, ...others])
        expect(urgencyOf(low)).toBeGreaterThanOrEqual(urgencyOf(high) - 1e-9)
      }),
    )
  })
})
