import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { ReturnsLanguage } from './language.ts'

/** Careful, middle and favourable after one and after two years, and over the own period where that is another. */
export function horizonRows(
  { own, year, twoYears }: WorkedOut,
  { money }: ReturnsLanguage,
): { months: number; cells: { roi: string; net: string }[] }[] {
  const all = [year, twoYears].includes(own) ? [year, twoYears] : [year, twoYears, own]
  return all
    .toSorted((one, other) => one.months - other.months)
    .map(({ months, drawn: { roi, net } }) => ({
      months,
      cells: (['low', 'median', 'high'] as const).map(place => ({
        roi: money.percent(roi?.[place] ?? 0),
        net: money.roughGain(net[place]),
      })),
    }))
}
