export interface Bucket {
  /** How many numbers lie in lower buckets. */
  start: number
  /** What lies in this one, unsorted. */
  numbers: Float64Array
}

/** So many that a bucket of ten thousand draws holds a handful. */
const buckets = 1_024

/**
 * Shares numbers (none of them NaN) out over buckets of one width, and gives the bucket that holds the number which would
 * stand at a place if all were sorted.
 */
export function shareOut(values: ArrayLike<number>): (place: number) => Bucket {
  const numbers = new Float64Array(values)
  const bucketOf = bucketing(numbers)
  const counts = new Uint32Array(buckets)
  for (const number of numbers) {
    const bucket = bucketOf(number)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  let total = 0
  const starts = counts.map(count => (total += count) - count)
  const shared = new Float64Array(numbers.length)
  const next = starts.slice()
  for (const number of numbers) {
    const bucket = bucketOf(number)
    const place = next[bucket] ?? 0
    shared[place] = number
    next[bucket] = place + 1
  }
  return place => {
    const bucket = lastAtMost(starts, place)
    const start = starts[bucket] ?? 0
    return { start, numbers: shared.subarray(start, starts[bucket + 1]) }
  }
}

function bucketing(numbers: Float64Array): (number: number) => number {
  let low = Infinity
  let high = -Infinity
  for (const number of numbers) {
    low = Math.min(low, number)
    high = Math.max(high, number)
  }
  const scale = (buckets - 1) / (high - low)
  // Where no bucket fits between them (all alike, or endlessly far apart) this is no number, hence 0: one bucket for all.
  return number => ((number - low) * scale) | 0
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
