/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  return between(sorted.length, percentage, place => sorted[place] ?? 0)
}

/**
 * Several of them, of unsorted and non-empty numbers (none of them NaN), without sorting them all: only what lies in the
 * bucket of a wanted place is sorted. Several times as fast for ten thousand draws.
 */
export function percentilesOf(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  const { shared, starts } = shareOut(new Float64Array(values))
  const at = (place: number) => {
    const bucket = lastAtMost(starts, place)
    const start = starts[bucket] ?? 0
    return shared.subarray(start, starts[bucket + 1]).toSorted()[place - start] ?? 0
  }
  return percentages.map(percentage => between(shared.length, percentage, at))
}

function between(count: number, percentage: number, at: (place: number) => number): number {
  const place = (percentage / 100) * (count - 1)
  const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))]
  return below + (above - below) * (place - Math.floor(place))
}

/** So many that a bucket of ten thousand draws holds a handful. */
const buckets = 1_024

/** The numbers bucket by bucket, from low to high but unsorted within each, and the place where each bucket starts. */
function shareOut(numbers: Float64Array): { shared: Float64Array; starts: Uint32Array } {
  let low = Infinity
  let high = -Infinity
  for (const number of numbers) {
    low = Math.min(low, number)
    high = Math.max(high, number)
  }
  const scale = (buckets - 1) / (high - low)
  // Where no bucket fits between them (all alike, or endlessly far apart) this is no number, hence 0: one bucket for all.
  const bucketOf = (number: number) => ((number - low) * scale) | 0
  const counts = new Uint32Array(buckets)
  for (const number of numbers) counts[bucketOf(number)] = (counts[bucketOf(number)] ?? 0) + 1
  let total = 0
  const starts = counts.map(count => (total += count) - count)
  const shared = new Float64Array(numbers.length)
  const next = starts.slice()
  for (const number of numbers) {
    const place = next[bucketOf(number)] ?? 0
    shared[place] = number
    next[bucketOf(number)] = place + 1
  }
  return { shared, starts }
}

/** The last bucket before which at most so many numbers lie: the one that holds the number at that place. */
function lastAtMost(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
