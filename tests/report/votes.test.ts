import { describe, expect, test } from 'vitest'
import { differenceIds } from '../../src/domain/workshop/spread.ts'
import {
  answerLabels,
  middleSentence,
  scaleLabels,
  shiftSentence,
  spreadSentence,
  voteRows,
} from '../../src/report/votes.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { votes } from '../domain/workshop/any-session.ts'

const scales = readAs('en/scales.yaml', wordSchemas.scales)
const { spread, disagreements } = readAs('en/workshop.yaml', wordSchemas.workshop)
const item = { norm: false, phase: 'before', notApplicable: true } as const
const before = { stage: 'before' } as const
const label = (value: number) => `“${value}”`

describe('the rows of a vote', () => {
  test('are all answers of the statement in their order, each with its count, also zero', () => {
    const rows = voteRows(item, before, votes([1, 0, 2, 0, 3], 4, 5), scales)
    expect(rows.map(({ answer, count }) => [answer, count])).toEqual([
      [0, 1],
      [1, 0],
      [2, 2],
      [3, 0],
      [4, 3],
      ['N', 5],
      ['W', 4],
    ])
  })

  test('leave out "not applicable" where the statement cannot be answered with it', () => {
    const rows = voteRows({ ...item, notApplicable: false }, before, votes([1]), scales)
    expect(rows.map(({ answer }) => answer)).toEqual([0, 1, 2, 3, 4, 'W'])
  })

  test('are called as in the scan: by where the training is, and by what the statement asks', () => {
    expect(answerLabels(item, before, scales)(0)).toBe(scales.arranged[0].label)
    expect(answerLabels(item, { stage: 'after' }, scales)(0)).toBe(scales.happened[0].label)
    expect(answerLabels({ ...item, norm: true }, before, scales)(0)).toBe(scales.usual[0].label)
    expect(answerLabels(item, { ...before, frame: 'usual' }, scales)(4)).toBe(scales.usual[4].label)
    expect(answerLabels(item, before, scales)('N')).toBe(scales.notApplicable.label)
    expect(answerLabels(item, before, scales)('W')).toBe(scales.dontKnow.label)
  })

  test('have a name for each number of the scale and no other', () => {
    expect(scaleLabels(item, before, scales)(4)).toBe(scales.arranged[4].label)
    expect(() => scaleLabels(item, before, scales)(5)).toThrow('No answer 5')
  })
})

test('how votes lie is a sentence with one full stop, whichever way it is', () => {
  const said = [...differenceIds, 'agree' as const, 'tooFew' as const].map(kind =>
    spreadSentence(kind, { spread, disagreements }),
  )
  expect(new Set(said).size).toBe(said.length)
  expect(said.filter(sentence => !/[^.]\.$/.test(sentence))).toEqual([])
})

describe('the middle vote', () => {
  test('is one answer, or lies between two, and is not told where nobody chose any', () => {
    expect(middleSentence({ low: 2, high: 2 }, label, spread)).toBe('Middle vote: “2”')
    expect(middleSentence({ low: 1, high: 3 }, label, spread)).toContain('“1” and “3”')
    expect(middleSentence(null, label, spread)).toBe(null)
  })

  test('is compared with that of the first vote', () => {
    const [low, high] = [
      { low: 1, high: 1 },
      { low: 3, high: 4 },
    ]
    const shift = (from: typeof low | undefined, to: typeof low | null) =>
      shiftSentence({ before: from, middle: to }, label, spread)
    expect(shift(low, high)).toMatch(/“1” to “3” – “4”/)
    expect(shift(high, high)).toContain('“3” – “4”')
    expect(shift(high, high)).not.toBe(shift(low, high))
    expect(shift(undefined, high)).toBe(null)
    expect(shift(low, null)).toBe(null)
  })
})
