import { shareOut } from './buckets.ts'

/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  return between(sorted.length, percentage, place => sorted[place] ?? 0)
}

/**
 * Several of them, of unsorted and non-empty numbers (none of them NaN), without sorting them all: only what lies in the
 * bucket of a wanted place is sorted. Several times as fast for ten thousand draws.
 */
export function percentilesOf(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  const bucketAt = shareOut(values)
  const at = (place: number) => {
    const { start, numbers } = bucketAt(place)
    return numbers.toSorted()[place - start] ?? 0
  }
  return percentages.map(percentage => between(values.length, percentage, at))
}

function between(count: number, percentage: number, at: (place: number) => number): number {
  const place = (percentage / 100) * (count - 1)
  const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))]
  return below + (above - below) * (place - Math.floor(place))
}
