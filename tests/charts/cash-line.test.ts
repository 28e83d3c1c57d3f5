import { describe, expect, test } from 'vitest'
import { cashLine } from '../../src/charts/cash-line.ts'
import type { Drawing } from '../../src/charts/shape.ts'
import { touch } from '../../src/charts/text.ts'
import { aCashLine, blueLines, months } from './a-cash-line.ts'
import { linesOf, placeOf, textsOf } from './drawn.ts'

const circles = ({ shapes }: Drawing) => shapes.flatMap(shape => (shape.kind === 'circle' ? [shape] : []))
const areas = ({ shapes }: Drawing) => shapes.flatMap(shape => (shape.kind === 'area' ? [shape] : []))
const levels = (drawing: Drawing) => linesOf(drawing).filter(({ points }) => points[0]?.y === points[1]?.y)
const zeroLine = (drawing: Drawing) => levels(drawing).find(({ tone }) => tone === 'ink')
const zeroOf = (drawing: Drawing) => zeroLine(drawing)?.points[0]?.y ?? NaN

/** Units from month to month, and where month 0 stands, taken from the zero line. */
function scaleOf(drawing: Drawing, last = 24) {
  const [from, to] = zeroLine(drawing)?.points ?? []
  const left = from?.x ?? NaN
  return (month: number) => left + (month / last) * ((to?.x ?? NaN) - left)
}

describe('the middle line', () => {
  test('is inked up to the own horizon, and thin and dashed beyond', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const x = scaleOf(drawing)
    const [beyond, own] = blueLines(drawing)
    expect(own).toMatchObject({ thickness: 4 })
    expect(own?.dash).toBeUndefined()
    expect(own?.points.map(point => point.x)).toEqual(months(12).map(({ month }) => expect.closeTo(x(month))))
    expect(beyond).toMatchObject({ thickness: 2.5, dash: [3, 7] })
    expect(beyond?.points).toHaveLength(13)
    expect(beyond?.points[0]).toEqual(own?.points.at(-1))
  })

  test('lies as far above or under the zero line as the euros say', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const zero = zeroOf(drawing)
    const perEuro = (zero - (placeOf(drawing, '100k').bottom - placeOf(drawing, '0k').bottom + zero)) / 100_000
    const [beyond, own] = blueLines(drawing)
    const heights = [...(own?.points ?? []), ...(beyond?.points.slice(1) ?? [])].map(({ y }) => zero - y)
    expect(heights).toEqual(months().map(({ median }) => expect.closeTo(median * perEuro)))
  })

  test('has its range as a tinted area up to the horizon and a grey one beyond', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const x = scaleOf(drawing)
    const across = areas(drawing).map(({ tone, points }) => {
      const xs = points.map(point => point.x)
      return { tone, from: Math.min(...xs), to: Math.max(...xs) }
    })
    expect(across).toEqual([
      { tone: 'tint', from: expect.closeTo(x(0)), to: expect.closeTo(x(12)) },
      { tone: 'grey', from: expect.closeTo(x(12)), to: expect.closeTo(x(24)) },
    ])
  })

  test('is inked to its end where the horizon is', () => {
    const drawing = cashLine(aCashLine({ horizon: 24 }), 720, 350)
    expect(blueLines(drawing).map(({ thickness }) => thickness)).toEqual([4])
    expect(areas(drawing).map(({ tone }) => tone)).toEqual(['tint'])
  })

  test('is the only one thicker than the zero line', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const others = levels(drawing).filter(({ tone }) => tone !== 'ink')
    expect(zeroLine(drawing)?.thickness).toBeGreaterThan(Math.max(...others.map(({ thickness }) => thickness)))
  })
})

describe('the payback', () => {
  const marker = (drawing: Drawing) => circles(drawing).find(({ fill }) => fill === 'marker')

  test('is a circle where the drawn line passes zero', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    expect(marker(drawing)?.at).toEqual({ x: expect.closeTo(scaleOf(drawing)(8)), y: zeroOf(drawing) })
    const later = months().map(month => ({ ...month, median: month.median - 2500 }))
    const between = cashLine(aCashLine({ months: later, payback: 9 }), 720, 350)
    expect(marker(between)?.at).toEqual({ x: expect.closeTo(scaleOf(between)(8.5)), y: zeroOf(between) })
  })

  test('has its words beside it, off the middle line', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const at = marker(drawing)?.at
    const words = placeOf(drawing, 'month 8')
    expect(Math.min(Math.abs(words.left - (at?.x ?? NaN)), Math.abs(words.right - (at?.x ?? NaN)))).toBeLessThan(8)
    for (const text of ['month 8', 'middle line earned back']) {
      const place = placeOf(drawing, text)
      for (const { points } of blueLines(drawing)) {
        const on = points.filter(({ x, y }) => touch(place, { left: x, right: x, top: y, bottom: y }))
        expect(on).toEqual([])
      }
    }
  })

  test('is not drawn where there is none', () => {
    for (const payback of [null, 25]) {
      const drawing = cashLine(aCashLine({ payback }), 720, 350)
      expect(marker(drawing)).toBeUndefined()
      expect(textsOf(drawing).map(({ text }) => text)).not.toContain('month 8')
    }
  })
})

describe('the words', () => {
  const ends = ['+104k favourable', '+80k middle', '+68k cautious']

  test('at the end of the line stand where its values are', () => {
    const drawing = cashLine(aCashLine(), 720, 350)
    const bracket = linesOf(drawing).find(({ points }) => points.length === 6)
    const [high, low] = [bracket?.points[2]?.y ?? NaN, bracket?.points[3]?.y ?? NaN]
    expect(textsOf(drawing).find(({ text }) => text === ends[0])?.at.y).toBeCloseTo(high + 4.5)
    expect(textsOf(drawing).find(({ text }) => text === ends[2])?.at.y).toBeCloseTo(low + 4.5)
  })

  test('at the end of the line are pushed apart where the values are close, in their order', () => {
    const close = months().map(month => ({ ...month, low: month.median - 10, high: month.median + 10 }))
    const drawing = cashLine(aCashLine({ months: close }), 720, 350)
    const tops = ends.map(text => placeOf(drawing, text).top)
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(17)
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThanOrEqual(17)
  })

  test('under the line name as many months as fit', () => {
    const named = (width: number) =>
      textsOf(cashLine(aCashLine(), width, 350)).filter(({ align, size }) => align === 'middle' && size === 'small')
    expect(named(720).map(({ text }) => text)).toEqual(['3', '6', '9', '12', '15', '18', '21', '24'])
    expect(named(320).length).toBeLessThan(8)
  })
})

test('nothing is drawn without months', () => {
  expect(cashLine(aCashLine({ months: [] }), 720, 350).shapes).toEqual([])
})
