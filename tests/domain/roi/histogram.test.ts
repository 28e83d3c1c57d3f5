import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binsOf } from '../../../src/domain/roi/histogram.ts'

const returns = fc.array(
  fc.integer({ min: -1_000_000, max: 20_000_000 }).map(value => value / 1000),
  {
    minLength: 1,
    maxLength: 300,
  },
)

/** So many values at equal distances. */
function evenly(count: number, low: number, high: number): number[] {
  return Array.from({ length: count }, (_, index) => low + ((high - low) * (index + 0.5)) / count)
}

describe('the bins of returns', () => {
  test('hold all draws, side by side and equally wide', () => {
    fc.assert(
      fc.property(returns, values => {
        const { bins } = binsOf(values)
        expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        const width = (bins[0]?.to ?? 0) - (bins[0]?.from ?? 0)
        expect(/^[125]0*$/u.test(String(width)), `a width of ${width}`).toBe(true)
        for (const [index, { from, to }] of bins.entries()) {
          expect(to - from).toBe(width)
          expect(from % width).toBeCloseTo(0)
          if (index > 0) expect(from).toBe(bins[index - 1]?.to)
        }
      }),
    )
  })

  test('count each draw where it lies, and what lies further out in the first or the last', () => {
    fc.assert(
      fc.property(returns, values => {
        const { bins } = binsOf(values)
        for (const [index, { from, to, share }] of bins.entries()) {
          const inside = values.filter(
            value => (index === 0 || value >= from) && (index === bins.length - 1 || value < to),
          )
          expect(share).toBeCloseTo(inside.length / values.length, 9)
        }
      }),
    )
  })

  test('have 0 as an edge where they cross it', () => {
    fc.assert(
      fc.property(returns, values => {
        const { bins } = binsOf(values)
        for (const { from, to } of bins) expect(from < 0 && to > 0, `${from} to ${to}`).toBe(false)
      }),
    )
  })

  test('are about as many as can be told apart', () => {
    expect(binsOf(evenly(1000, -100, 150)).bins).toHaveLength(25)
    for (const spread of [30, 77, 100, 160, 240, 399, 1000, 5000, 70_000]) {
      const { length } = binsOf(evenly(1000, -20, spread - 20)).bins
      expect(length).toBeGreaterThanOrEqual(15)
      expect(length).toBeLessThanOrEqual(40)
    }
  })

  test('do not stretch for the farthest draws', () => {
    const { bins } = binsOf([...evenly(1000, -100, 150), 100_000])
    expect(bins.at(-1)?.to).toBe(150)
    expect(bins.at(-1)?.share).toBeCloseTo(41 / 1001, 9)
  })

  test('keep the few losses apart from the gains while zero is near', () => {
    const { bins } = binsOf([-3, ...evenly(999, 21, 250)])
    expect(bins[0]).toEqual({ from: -10, to: 0, share: 1 / 1000 })
    const { bins: lost } = binsOf([3, ...evenly(999, -99, -21)])
    expect(lost.at(-1)).toEqual({ from: 0, to: 5, share: 1 / 1000 })
  })

  test.each([
    ['next to zero', 1, 248, -10],
    ['six widths away', 60, 300, -10],
    ['farther away', 70, 310, 70],
  ])('reach to the few losses from gains %s, and to the few gains from losses', (_, near, far, from) => {
    expect(binsOf([-3, ...evenly(999, near, far)]).bins[0]?.from).toBe(from)
    expect(binsOf([3, ...evenly(999, -far, -near)]).bins.at(-1)?.to).toBe(-from)
  })

  test('see neither a loss nor a gain in nothing', () => {
    expect(binsOf([0, ...evenly(999, 20, 250)]).bins[0]?.from).toBe(20)
    expect(binsOf([0, ...evenly(999, -250, -20)]).bins.at(-1)?.to).toBe(-20)
  })

  test('are one for what is certain', () => {
    expect(binsOf([37, 37, 37])).toEqual({ bins: [{ from: 37, to: 38, share: 1 }], ticks: [37, 38] })
    expect(binsOf([0])).toEqual({ bins: [{ from: 0, to: 1, share: 1 }], ticks: [0, 1] })
    expect(binsOf(new Float64Array([-0.25, -0.25])).bins).toEqual([{ from: -1, to: 0, share: 1 }])
  })

  test('are none for no draws', () => {
    expect(binsOf([])).toEqual({ bins: [], ticks: [] })
  })

  test('leave what they count as it was', () => {
    const values = Float64Array.from([5, -3, 80, 12])
    binsOf(values)
    expect([...values]).toEqual([5, -3, 80, 12])
  })
})

describe('the ticks', () => {
  test('are a few round numbers within the bins, with 0 where they cross it', () => {
    expect(binsOf(evenly(1000, -100, 150)).ticks).toEqual([-100, -50, 0, 50, 100, 150])
    fc.assert(
      fc.property(returns, values => {
        const { bins, ticks } = binsOf(values)
        const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0]
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(9)
        for (const tick of ticks) expect(tick >= from && tick <= to && Number.isInteger(tick)).toBe(true)
        expect(ticks.includes(0)).toBe(from <= 0 && to >= 0)
      }),
    )
  })
})
