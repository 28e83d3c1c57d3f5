import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerValues, isKnown, type Answer } from '../../../src/domain/scan/assessment.ts'
import {
  emptyTally,
  knownIn,
  middleOf,
  nameOf,
  scaleCounts,
  sumOf,
  tallyOf,
  votersIn,
  withVotes,
} from '../../../src/domain/workshop/tally.ts'
import { anyAnswer, tallies, votes } from './any-session.ts'

const manyAnswers = fc.array(anyAnswer, { maxLength: 60 })
/** The middle by its definition: everyone in a row, from low to high. */
function middleOfRow(answers: readonly Answer[]): { low: number; high: number } | null {
  const row = answers.filter(isKnown).toSorted((a, b) => a - b)
  const [low, high] = [row[Math.floor((row.length - 1) / 2)], row[Math.floor(row.length / 2)]]
  return low === undefined || high === undefined ? null : { low, high }
}

describe('a tally', () => {
  test('has a count for every answer, whatever was chosen', () => {
    expect(tallyOf([])).toEqual({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, N: 0, W: 0 })
    expect(tallyOf([3, 'W', 3, 'N', 0])).toEqual({ 0: 1, 1: 0, 2: 0, 3: 2, 4: 0, N: 1, W: 1 })
    expect(Object.keys(emptyTally).toSorted()).toEqual(answerValues.map(nameOf).toSorted())
  })

  test('is the same however it was counted: at once, one by one, or per table', () => {
    fc.assert(
      fc.property(manyAnswers, manyAnswers, (here, there) => {
        const together = tallyOf([...here, ...there])
        expect(sumOf([tallyOf(here), tallyOf(there)])).toEqual(together)
        expect([...there, ...here].reduce((tally, answer) => withVotes(tally, answer, 1), emptyTally)).toEqual(together)
      }),
    )
  })

  test('leaves what it was made from as it was', () => {
    const before = votes([1, 2, 3, 4, 5], 6, 7)
    const copy = { ...before }
    withVotes(before, 'W', 1)
    sumOf([before, before])
    expect(before).toEqual(copy)
    expect(sumOf([])).toEqual(emptyTally)
  })

  test('changes the one answer only, and never falls below zero', () => {
    fc.assert(
      fc.property(tallies(20), anyAnswer, fc.integer({ min: -30, max: 30 }), (tally, answer, more) => {
        const changed = withVotes(tally, answer, more)
        const name = nameOf(answer)
        expect(changed).toEqual({ ...tally, [name]: Math.max(0, tally[name] + more) })
      }),
    )
    expect(withVotes(emptyTally, 0, -1)).toEqual(emptyTally)
  })

  test('counts everyone who chose something, and apart from them those on the scale', () => {
    expect(votersIn(votes([1, 2, 3, 4, 5], 6, 7))).toBe(28)
    expect(knownIn(votes([1, 2, 3, 4, 5], 6, 7))).toBe(15)
    expect(scaleCounts(votes([1, 2, 3, 4, 5], 6, 7))).toEqual([1, 2, 3, 4, 5])
    fc.assert(
      fc.property(manyAnswers, answers => {
        expect(votersIn(tallyOf(answers))).toBe(answers.length)
      }),
    )
  })
})

describe('the middle vote', () => {
  test.each<[string, number[], number, number]>([
    ['the only one', [0, 0, 0, 1, 0], 3, 3],
    ['of three the second', [1, 1, 0, 0, 1], 1, 1],
    ['two that differ', [1, 0, 0, 0, 1], 0, 4],
    ['two alike', [1, 0, 2, 0, 1], 2, 2],
    ['at a border between answers', [0, 5, 5, 0, 0], 1, 2],
    ['past that border by one vote', [0, 5, 6, 0, 0], 2, 2],
    ['across answers that nobody chose', [3, 0, 0, 3, 0], 0, 3],
    ['of a whole room', [2, 4, 9, 10, 5], 2, 3],
  ])('is %s', (_name, counts, low, high) => {
    expect(middleOf(votes(counts))).toEqual({ low, high })
  })

  test('passes over who does not know, and over whom it does not concern', () => {
    expect(middleOf(votes([0, 0, 0, 0, 2], 30, 30))).toEqual({ low: 4, high: 4 })
    expect(middleOf(votes([], 30, 30))).toBeNull()
    expect(middleOf(emptyTally)).toBeNull()
  })

  test('is the middle of everyone in a row', () => {
    fc.assert(
      fc.property(manyAnswers, answers => {
        expect(middleOf(tallyOf(answers))).toEqual(middleOfRow(answers))
      }),
    )
  })
})
