import { numbersAt } from './buckets.ts'

/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  const place = (percentage / 100) * (sorted.length - 1)
  return weighed(place, sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0)
}

/** Several of them, of unsorted and non-empty numbers (none of them NaN), without sorting them all. */
export function percentilesOf(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  const places = percentages.map(percentage => (percentage / 100) * (values.length - 1))
  const around = places.flatMap(place => [Math.floor(place), Math.ceil(place)])
  const numbers = numbersAt(values, around)
  return places.map((place, index) => weighed(place, numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0))
}

function weighed(place: number, below: number, above: number): number {
  return below + (above - below) * (place - Math.floor(place))
}
