import type { CashLineInput, CashMonth } from '../../src/charts/cash-line.ts'
import type { Drawing } from '../../src/charts/shape.ts'
import { niceTicks } from '../../src/domain/roi/ticks.ts'
import { linesOf } from './drawn.ts'

/** From −40,000 up by 5,000 a month: zero after 8 months, with a range that widens. */
export function months(count = 24): CashMonth[] {
  return Array.from({ length: count + 1 }, (_, month) => {
    const median = -40_000 + 5000 * month
    return { month, low: median - 500 * month, median, high: median + 1000 * month }
  })
}

export function aCashLine(changes: Partial<CashLineInput> = {}): CashLineInput {
  return {
    months: months(),
    horizon: 12,
    payback: 8,
    ticks: niceTicks(-40_000, 104_000, 5).map(at => ({ at, label: `${at / 1000}k` })),
    labels: {
      start: 'start',
      month: month => `${month}`,
      horizon: 'own horizon: 12 months',
      payback: ['month 8', 'middle line earned back'],
      low: '+68k cautious',
      median: '+80k middle',
      high: '+104k favourable',
    },
    ...changes,
  }
}

export function blueLines(drawing: Drawing) {
  return linesOf(drawing).filter(({ tone }) => tone === 'blue')
}
