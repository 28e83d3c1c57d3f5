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
  const bucketOf = bucketsOf(values)
  const starts = new Uint32Array(buckets + 1)
  for (let index = 0; index < bucketOf.length; index++) {
    const next = (bucketOf[index] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let bucket = 1; bucket <= buckets; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  return place => {
    const bucket = lastAtMost(starts, place)
    const start = starts[bucket] ?? 0
    const numbers = new Float64Array((starts[bucket + 1] ?? 0) - start)
    for (let index = 0, found = 0; found < numbers.length; index++)
      if (bucketOf[index] === bucket) numbers[found++] = values[index] ?? 0
    return { start, numbers }
  }
}

function bucketsOf(values: ArrayLike<number>): Uint16Array {
  let [low, high] = [Infinity, -Infinity]
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    if (value < low) low = value
    if (value > high) high = value
  }
  // Where no bucket fits between them (all alike, or endlessly far apart) this is no number, hence 0: one bucket for all.
  const scale = (buckets - 1) / (high - low)
  const found = new Uint16Array(values.length)
  for (let index = 0; index < values.length; index++) found[index] = ((values[index] ?? 0) - low) * scale
  return found
}

/** The last bucket before which at most so many numbers lie: the one that holds the number at that place. */
function lastAtMost(starts: Uint32Array, place: number): number {
  let [low, high] = [0, buckets - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
