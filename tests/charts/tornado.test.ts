import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing } from '../../src/charts/shape.ts'
import { tornado, type TornadoInput, type TornadoRow } from '../../src/charts/tornado.ts'
import { niceTicks } from '../../src/domain/roi/ticks.ts'
import { barsIn, expectReadable, linesOf, placeOf, textsOf } from './drawn.ts'

function aRow(changes: Partial<TornadoRow> = {}): TornadoRow {
  return {
    label: 'Gross margin',
    detail: '25 – 38 %',
    low: -9000,
    high: 4000,
    lowText: '−9,0',
    highText: '+4,0',
    ...changes,
  }
}

/** A base of −5,000 on an axis from −20,000 to 10,000. */
function anInput(rows: readonly TornadoRow[] = [aRow()], changes: Partial<TornadoInput> = {}): TornadoInput {
  const ticks = [-20_000, -10_000, 0, 10_000].map(at => ({ at, label: `${at / 1000}` }))
  return { rows, base: -5000, ticks, labels: { base: 'base −5,0' }, ...changes }
}

const uprights = (drawing: Drawing) => linesOf(drawing).filter(({ points }) => points[0]?.x === points[1]?.x)
const placeOfLine = (line: ReturnType<typeof linesOf>[number] | undefined) => line?.points[0]?.x ?? NaN
const baseOf = (drawing: Drawing) => placeOfLine(uprights(drawing).find(({ dash }) => dash !== undefined))
const zeroOf = (drawing: Drawing) => placeOfLine(uprights(drawing).find(({ thickness }) => thickness === 2.5))
/** Units per euro, from the base and zero that the drawing shows. */
const perEuro = (drawing: Drawing) => (zeroOf(drawing) - baseOf(drawing)) / 5000

describe.each([720, 320])('the bars of a drawing of %i', width => {
  test('reach from the base to both ends: hatched where it gets worse, solid where it gets better', () => {
    const drawing = tornado(anInput(), width)
    const [base, unit] = [baseOf(drawing), perEuro(drawing)]
    expect(barsIn(drawing).map(({ from, width, hatched }) => ({ left: from.x, width, hatched }))).toEqual([
      { left: expect.closeTo(base - 4000 * unit), width: expect.closeTo(4000 * unit), hatched: true },
      { left: expect.closeTo(base), width: expect.closeTo(9000 * unit), hatched: false },
    ])
  })

  test('are the same for a number of which little is better', () => {
    const turned = aRow({ low: 4000, high: -9000, lowText: '+4,0', highText: '−9,0' })
    expect(tornado(anInput([turned]), width)).toEqual(tornado(anInput(), width))
  })

  test('are one where both ends lie on one side of the base', () => {
    const drawing = tornado(anInput([aRow({ low: 2000, high: 8000 }), aRow({ low: -15_000, high: -7000 })]), width)
    const [base, unit] = [baseOf(drawing), perEuro(drawing)]
    expect(barsIn(drawing).map(({ from, width, hatched }) => ({ left: from.x, width, hatched }))).toEqual([
      { left: expect.closeTo(base + 7000 * unit), width: expect.closeTo(6000 * unit), hatched: false },
      { left: expect.closeTo(base - 10_000 * unit), width: expect.closeTo(8000 * unit), hatched: true },
    ])
  })

  test('stand under each other, a row each', () => {
    const rows = Array.from({ length: 5 }, () => aRow())
    const tops = barsIn(tornado(anInput(rows), width)).map(({ from }) => from.y)
    expect(new Set(tops).size).toBe(5)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })
})

describe('the lines', () => {
  test('are strongest at zero, dotted at the base', () => {
    const drawing = tornado(anInput(), 720)
    const others = uprights(drawing).filter(({ thickness }) => thickness !== 2.5)
    expect(Math.max(...others.map(({ thickness }) => thickness))).toBeLessThan(2.5)
    const label = placeOf(drawing, 'base −5,0')
    expect((label.left + label.right) / 2).toBeCloseTo(baseOf(drawing))
  })

  test('know no zero that lies beyond the ends', () => {
    const far = anInput([aRow({ low: 60_000, high: 80_000 })], {
      base: 70_000,
      ticks: niceTicks(60_000, 80_000, 3).map(at => ({ at, label: `${at / 1000}` })),
    })
    expect(uprights(tornado(far, 720)).filter(({ thickness }) => thickness === 2.5)).toEqual([])
  })
})

describe('the words', () => {
  test('stand left of the bars on a wide drawing and above them on a narrow one', () => {
    const wide = tornado(anInput(), 720)
    const [bar] = barsIn(wide)
    expect(placeOf(wide, 'Gross margin').right).toBeLessThan(bar?.from.x ?? NaN)
    expect(placeOf(wide, '25 – 38 %').top).toBeGreaterThan(placeOf(wide, 'Gross margin').top)
    const narrow = tornado(anInput(), 320)
    expect(placeOf(narrow, '25 – 38 %').bottom).toBeLessThan(barsIn(narrow)[0]?.from.y ?? NaN)
  })

  test('break over two lines, and are cut off after that', () => {
    const long = 'What share of the growth comes from the training and not from all that happened besides it'
    const lines = textsOf(tornado(anInput([aRow({ label: long })]), 480)).filter(
      ({ bold, align }) => bold && align === 'start',
    )
    expect(lines).toHaveLength(2)
    expect(lines[1]?.text.endsWith('…')).toBe(true)
    expect(long.startsWith(lines.map(({ text }) => text.replace('…', '')).join(' '))).toBe(true)
  })

  test('may leave out what a number runs from and to', () => {
    const texts = textsOf(tornado(anInput([aRow({ detail: '' })]), 320)).map(({ text }) => text)
    expect(texts).not.toContain('')
  })

  test('say at each end of a bar what comes of it', () => {
    const drawing = tornado(anInput(), 720)
    const [worse, better] = barsIn(drawing)
    expect(placeOf(drawing, '−9,0').right).toBeCloseTo((worse?.from.x ?? NaN) - 6)
    expect(placeOf(drawing, '+4,0').left).toBeCloseTo((better?.from.x ?? NaN) + (better?.width ?? NaN) + 6)
  })

  test('can be read for any rows at any width, and no number stands on the base or on zero', () => {
    const euros = fc.integer({ min: -900_000, max: 900_000 })
    const row = fc.tuple(euros, euros, fc.lorem({ maxCount: 12 }), fc.constantFrom('', '2 – 10 %', '€ 34.500 – 43.600'))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), euros, fc.integer({ min: 300, max: 800 }), (some, base, width) => {
        const rows = some.map(([low, high, label, detail], index) => {
          return { label, detail, low, high, lowText: `−${index}1,1`, highText: `+${index}2,2` }
        })
        const all = [base, ...rows.flatMap(({ low, high }) => [low, high])]
        const ticks = niceTicks(Math.min(...all), Math.max(...all), 3).map(at => ({ at, label: `${at / 1000}` }))
        const drawing = tornado(anInput(rows, { base, ticks }), width)
        expectReadable(drawing)
        const lines = [baseOf(drawing), zeroOf(drawing)]
        for (const { lowText, highText } of rows) {
          for (const { left, right } of [placeOf(drawing, lowText), placeOf(drawing, highText)]) {
            expect(lines.filter(x => x > left && x < right)).toEqual([])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('nothing is drawn without rows', () => {
  expect(tornado(anInput([]), 720).shapes).toEqual([])
})
