import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cashLine, type CashLineInput, type CashMonth } from '../../src/charts/cash-line.ts'
import type { Shape } from '../../src/charts/shape.ts'
import { extentOf } from '../../src/charts/text.ts'
import { niceTicks } from '../../src/domain/roi/ticks.ts'
import { aCashLine, blueLines, months } from './a-cash-line.ts'
import { expectReadable, textsOf } from './drawn.ts'

describe('the words of a line of money', () => {
  test('can be read for any flow of money, at any width', () => {
    const euros = fc.integer({ min: -3_000_000, max: 9_000_000 })
    const flow = fc.array(fc.tuple(euros, euros, euros), { minLength: 1, maxLength: 25 }).map(all =>
      all.map((three, month): CashMonth => {
        const [low = 0, median = 0, high = 0] = three.toSorted((a, b) => a - b)
        return { month, low, median, high }
      }),
    )
    const month = fc.integer({ min: 0, max: 25 })
    fc.assert(
      fc.property(
        flow,
        month,
        fc.option(month),
        fc.integer({ min: 300, max: 800 }),
        (months, horizon, payback, width) => {
          const all = months.flatMap(({ low, high }) => [low, high])
          const drawing = cashLine(
            { ...inputFor(width), months, horizon, payback, ticks: ticksFor(Math.min(...all), Math.max(...all)) },
            width,
            300,
          )
          expectReadable(drawing)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('can be read for money that comes back sooner or later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 60_000 }),
        fc.integer({ min: 3, max: 24 }),
        fc.integer({ min: 300, max: 800 }),
        (perMonth, horizon, width) => {
          const flow = months().map(({ month }) => {
            const median = perMonth * month - 40_000
            return { month, low: median - perMonth * month * 0.3, median, high: median + perMonth * month * 0.6 }
          })
          const payback = flow.find(({ median }) => median >= 0)?.month ?? null
          const ticks = ticksFor(-40_000, flow.at(-1)?.high ?? 0)
          const drawing = cashLine({ ...inputFor(width), months: flow, horizon, payback, ticks }, width, 300)
          expectReadable(drawing)
          for (const text of textsOf(drawing).filter(({ halo }) => halo)) {
            const place = extentOf(text)
            expect(
              blueLines(drawing).some(line => crosses(line, place)),
              `${text.text} off the line`,
            ).toBe(false)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

function inputFor(width: number): CashLineInput {
  const labels = aCashLine().labels
  return aCashLine(
    width < 480
      ? { labels: { ...labels, horizon: 'own: 12', payback: ['month 8'], low: '+68k', median: '+80k', high: '+104k' } }
      : {},
  )
}

function ticksFor(low: number, high: number): CashLineInput['ticks'] {
  return niceTicks(low, high, 5).map(at => ({ at, label: `${at / 1000}k` }))
}

/** Whether a line runs through a place, looked at in small steps. */
function crosses({ points }: Extract<Shape, { kind: 'line' }>, place: ReturnType<typeof extentOf>): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to
    return Array.from({ length: 41 }, (_, step) => step / 40).some(share => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
      return x > place.left && x < place.right && y > place.top && y < place.bottom
    })
  })
}
