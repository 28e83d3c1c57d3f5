import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { voteBars, type VoteBar } from '../../src/charts/vote-bars.ts'
import type { Drawing, Shape } from '../../src/charts/shape.ts'
import { barsIn, expectReadable, textsOf } from './drawn.ts'

/** For shares. */
const votes = 10
const size = { width: 134, height: 155 }
const signs = ['0', '1', '2', '3', '4', '–', '?'] as const

function bars(counts: readonly number[], before: readonly number[] = [], middle: readonly number[] = []): VoteBar[] {
  return signs.map((sign, index) => ({
    ...{ sign, count: counts[index] ?? 0, share: (counts[index] ?? 0) / votes },
    before: before.length > 0 ? (before[index] ?? 0) / votes : undefined,
    ...{ onScale: index < 5, isMiddle: middle.includes(index) },
  }))
}

const boxesIn = ({ shapes }: Drawing) => shapes.flatMap(shape => (shape.kind === 'box' ? [shape] : []))
const filled = (drawing: Drawing, fill: 'grey' | 'paper') => boxesIn(drawing).filter(box => box.fill === fill)
const marksIn = ({ shapes }: Drawing) => shapes.flatMap(shape => (shape.kind === 'diamond' ? [shape.at.x] : []))
const numbersIn = (drawing: Drawing) => textsOf(drawing).flatMap(({ bold, text }) => (bold ? [text] : []))
const placeOfSign = (drawing: Drawing, sign: string) => textsOf(drawing).find(({ text }) => text === sign)?.at.x

describe('the votes on one statement', () => {
  test('are a bar each, as high as its count, with the number on top', () => {
    const drawing = voteBars(bars([4, 0, 2]), 4 / votes, size)
    const [four, two] = barsIn(drawing)
    expect([barsIn(drawing).length, four?.height]).toEqual([2, expect.closeTo(2 * (two?.height ?? 0))])
    expect(numbersIn(drawing)).toEqual(['4', '2'])
  })

  test('stand apart and in grey where they have no place on the scale', () => {
    const drawing = voteBars(bars([0, 0, 0, 0, 0, 1, 3]), 3 / votes, size)
    expect([barsIn(drawing).length, filled(drawing, 'grey').length]).toEqual([0, 2])
    const place = (sign: string) => placeOfSign(drawing, sign) ?? NaN
    expect(place('–') - place('4')).toBeGreaterThan(place('4') - place('3') + 5)
  })

  test('have a mark over the middle one, or over both', () => {
    const drawing = voteBars(bars([2, 0, 0, 2], [], [0, 3]), 2 / votes, size)
    expect(marksIn(drawing)).toEqual([placeOfSign(drawing, '0'), placeOfSign(drawing, '3')])
  })

  test('have the vote before open beside them, and then no number that could be of either', () => {
    const drawing = voteBars(bars([0, 3, 1], [2, 1, 1]), 3 / votes, size)
    expect([barsIn(drawing).length, filled(drawing, 'paper').length, numbersIn(drawing)]).toEqual([2, 3, []])
  })
})

const anyCounts = fc.array(fc.nat({ max: 500 }), { minLength: 7, maxLength: 7 })

test('any votes are drawn within their place, and their texts never over each other', () => {
  fc.assert(
    fc.property(anyCounts, fc.option(anyCounts, { nil: undefined }), fc.nat({ max: 4 }), (counts, before, middle) => {
      const most = Math.max(...counts, ...(before ?? []))
      const drawing = voteBars(bars(counts, before, [middle]), most / votes, size)
      expectReadable(drawing)
      const tops = drawing.shapes.flatMap((shape: Shape) => {
        if (shape.kind === 'diamond') return [shape.at.y - shape.half]
        return shape.kind === 'bar' || shape.kind === 'box' ? [shape.from.y] : []
      })
      expect(Math.min(0, ...tops)).toBe(0)
    }),
  )
})
