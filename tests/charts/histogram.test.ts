import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { histogram, type HistogramInput } from '../../src/charts/histogram.ts'
import type { Drawing } from '../../src/charts/shape.ts'
import { binsOf } from '../../src/domain/roi/histogram.ts'
import { barsIn, expectReadable, linesOf, placeOf, textsOf } from './drawn.ts'

const labels: HistogramInput['labels'] = {
  low: '−58 %',
  median: '−17 %',
  high: '+41 %',
  lossLines: ['65 of 100:', 'not earned back'],
  gainLines: ['35 of 100:', 'earned back'],
  band: 'grey: 80 of 100',
}

/** Bins of ten percent from −100 to 150, as high as their shares. */
function anInput(changes: Partial<HistogramInput> = {}): HistogramInput {
  const bins = Array.from({ length: 25 }, (_, index) => {
    return { from: -100 + 10 * index, to: -90 + 10 * index, share: (index === 3 ? 4 : 2) / 52 }
  })
  const ticks = [-100, -50, 0, 50, 100, 150].map(at => ({ at, label: `${at} %` }))
  return { bins, ticks, band: { low: -58, median: -17, high: 41 }, labels, ...changes }
}

/** What the drawing does with draws between two values. */
function inputFor(values: readonly number[]): HistogramInput {
  const { bins, ticks } = binsOf(values)
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  const band = { low: at(0.1), median: at(0.5), high: at(0.9) }
  const said = (value: number) => `${Math.round(value)} %`
  return {
    bins,
    ticks: ticks.map(at => ({ at, label: said(at) })),
    band,
    labels: { ...labels, low: said(band.low), median: said(band.median), high: said(band.high) },
  }
}

const zeroLines = (drawing: Drawing) =>
  linesOf(drawing).filter(({ tone, thickness }) => tone === 'ink' && thickness === 2.5)

describe('the bars', () => {
  test('stand where their bin lies, from the left edge to the right', () => {
    const bars = barsIn(histogram(anInput(), 720, 330))
    const pitch = (720 - 2 * 8) / 25
    expect(bars).toHaveLength(25)
    for (const [index, bar] of bars.entries()) {
      expect(bar.from.x).toBeCloseTo(8 + index * pitch + 1)
      expect(bar.width).toBeCloseTo(pitch - 2)
    }
  })

  test('are as high as their share, all on the axis', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 25, maxLength: 25 }), shares => {
        fc.pre(shares.some(share => share > 0))
        const bins = anInput().bins.map((bin, index) => ({ ...bin, share: (shares[index] ?? 0) / 10_000 }))
        const bars = barsIn(histogram(anInput({ bins }), 720, 330))
        const shown = shares.filter(share => share > 0)
        const highest = Math.max(...bars.map(({ height }) => height))
        expect(bars.map(({ height }) => height / highest)).toEqual(
          shown.map(share => expect.closeTo(share / Math.max(...shown), 9)),
        )
        for (const { from, height } of bars) expect(from.y + height).toBeCloseTo(330 - 44)
      }),
    )
  })

  test('are hatched left of zero and solid right of it', () => {
    const bars = barsIn(histogram(anInput(), 720, 330))
    expect(bars.map(({ hatched }) => hatched)).toEqual([...Array(10).fill(true), ...Array(15).fill(false)])
  })

  test('leave room for the values of the band', () => {
    const drawing = histogram(anInput(), 720, 330)
    const highest = Math.min(...barsIn(drawing).map(({ from }) => from.y))
    for (const text of ['−58 %', '−17 %', '+41 %']) expect(placeOf(drawing, text).bottom).toBeLessThan(highest)
  })
})

describe('the lines', () => {
  test('stand at zero, the middle and the ends of the band', () => {
    const drawing = histogram(anInput(), 720, 330)
    const x = (percent: number) => 8 + ((percent + 100) / 250) * 704
    expect(zeroLines(drawing).map(({ points }) => points.map(point => point.x))).toEqual([[x(0), x(0)]])
    const uprights = linesOf(drawing).filter(({ tone, thickness }) => tone === 'ink' && thickness === 2)
    expect(uprights.map(({ points, dash }) => ({ x: points[0]?.x, dashed: dash !== undefined }))).toEqual([
      { x: expect.closeTo(x(-58)), dashed: true },
      { x: expect.closeTo(x(41)), dashed: true },
      { x: expect.closeTo(x(-17)), dashed: false },
    ])
    const [area] = drawing.shapes.flatMap(shape => (shape.kind === 'area' ? [shape] : []))
    expect(area?.tone).toBe('grey')
    const across = area?.points.map(point => point.x) ?? []
    expect([Math.min(...across), Math.max(...across)]).toEqual([expect.closeTo(x(-58)), expect.closeTo(x(41))])
  })

  test('know no zero that is not among the bars', () => {
    expect(zeroLines(histogram(inputFor(valuesFrom(-90, -40)), 720, 330))).toEqual([])
    expect(zeroLines(histogram(inputFor(valuesFrom(200, 400)), 720, 330))).toEqual([])
  })
})

describe('the words', () => {
  test('tell what lies left and right of zero', () => {
    const drawing = histogram(anInput(), 720, 330)
    const zero = 289.6
    for (const line of labels.lossLines) expect(placeOf(drawing, line).right).toBeCloseTo(zero - 10)
    for (const line of labels.gainLines) expect(placeOf(drawing, line).left).toBeCloseTo(zero + 10)
  })

  test('tell the one that there is at the edge of zero, when all draws end up on one side', () => {
    const lost = histogram(inputFor(valuesFrom(-90, -40)), 720, 330)
    expect(placeOf(lost, 'not earned back').right).toBeCloseTo(712)
    expect(said(lost)).not.toContain('earned back')
    const gained = histogram(inputFor(valuesFrom(200, 400)), 720, 330)
    expect(placeOf(gained, 'earned back').left).toBeCloseTo(8)
    expect(said(gained)).not.toContain('not earned back')
  })

  test('tell the one that fits, when zero is near an edge', () => {
    const drawing = histogram(inputFor(valuesFrom(-8, 120)), 320, 300)
    expect(said(drawing)).toContain('earned back')
    expect(said(drawing)).not.toContain('not earned back')
    expectReadable(drawing)
  })

  test('stay in the drawing where neither side has room', () => {
    const long = ['sixty five of a hundred: never']
    const drawing = histogram(anInput({ labels: { ...labels, lossLines: long, gainLines: long } }), 320, 300)
    expectReadable(drawing)
    expect(said(drawing).filter(text => text === long[0])).toHaveLength(1)
    expect(zeroLines(drawing)[0]?.points[0]?.y).toBeGreaterThan(placeOf(drawing, long[0] ?? '').bottom)
  })

  test('say a certain return once', () => {
    const drawing = histogram(inputFor(Array(100).fill(37)), 720, 330)
    expect(barsIn(drawing)).toHaveLength(1)
    expect(barsIn(drawing)[0]?.width).toBeLessThan(100)
    // The value, and a tick of the axis under it.
    expect(said(drawing).filter(text => text === '37 %')).toHaveLength(2)
    expectReadable(drawing)
  })

  test('stand in rows where the band is narrow', () => {
    const drawing = histogram(anInput({ band: { low: -60, median: -59, high: -58 } }), 320, 300)
    const tops = ['−58 %', '−17 %', '+41 %'].map(text => placeOf(drawing, text).top)
    expect(new Set(tops).size).toBeGreaterThan(1)
    expectReadable(drawing)
  })

  test('can be read for any draws, at any width', () => {
    const draws = fc.oneof(
      fc.array(fc.integer({ min: -100, max: 1500 }), { minLength: 1, maxLength: 200 }),
      fc.array(fc.integer({ min: -100, max: -1 }), { minLength: 1, maxLength: 60 }),
      fc.array(fc.double({ min: -20, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 }),
    )
    fc.assert(
      fc.property(draws, fc.integer({ min: 300, max: 800 }), (values, width) => {
        expectReadable(histogram(inputFor(values), width, 300))
      }),
      { numRuns: 500 },
    )
  })
})

test('nothing is drawn without draws', () => {
  expect(histogram(anInput({ bins: [] }), 720, 330)).toEqual({ width: 720, height: 330, shapes: [] })
})

function said(drawing: Drawing): string[] {
  return textsOf(drawing).map(({ text }) => text)
}

function valuesFrom(low: number, high: number): number[] {
  return Array.from({ length: 200 }, (_, index) => low + ((high - low) * (index + 0.5)) / 200)
}
