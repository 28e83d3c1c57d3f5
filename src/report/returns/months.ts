import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { ReturnsLanguage } from './language.ts'

/** Month by month at the likely values, over the own horizon: how the sum came about. */
export function monthRows(
  { flow }: WorkedOut,
  { words, money, format }: ReturnsLanguage,
): {
  columns: string[]
  rows: string[][]
} {
  const { monthTable } = words
  return {
    columns: [
      monthTable.month,
      monthTable.rampUp,
      monthTable.applying,
      monthTable.benefit,
      monthTable.presentValue,
      monthTable.balance,
    ],
    rows: [
      ['0', '–', '–', '–', '–', money.euros(-flow.start)],
      ...flow.months.map(({ month, ramps, applying, benefit, discounted, cumulative }) => [
        String(month),
        format.percentage(Math.max(0, ...ramps)),
        format.percentage(applying),
        money.euros(benefit),
        money.euros(discounted.benefit),
        money.euros(cumulative),
      ]),
    ],
  }
}
