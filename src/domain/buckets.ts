/** So many that a bucket of ten thousand draws holds a handful. */
const buckets = 1_024

/**
 * The numbers that would stand at these places if all were sorted; none of them NaN. They are shared out over buckets of
 * one width, and only what lies in the bucket of such a place is sorted.
 */
export function numbersAt(values: ArrayLike<number>, places: readonly number[]): number[] {
  const shares = sharedOut(values)
  const { starts } = shares
  const sorted = new Map<number, Float64Array>()
  return places.map(place => {
    const bucket = lastAtMost(starts, place)
    const inside = sorted.get(bucket) ?? inBucket(values, bucket, shares).toSorted()
    sorted.set(bucket, inside)
    return inside[place - (starts[bucket] ?? 0)] ?? 0
  })
}

/** Numbers are told by their place in the list, counted from 1; 0 is none. */
interface Shares {
  /** For each bucket how many numbers lie in lower ones. */
  starts: Int32Array
  /** For each bucket a number in it, and for each number another one in the same bucket: no list has to be gone through. */
  first: Int32Array
  other: Int32Array
}

function sharedOut(values: ArrayLike<number>): Shares {
  const shares = {
    starts: new Int32Array(buckets + 1),
    first: new Int32Array(buckets),
    other: new Int32Array(values.length),
  }
  share(values, endsOf(values), shares)
  sumUp(shares.starts)
  return shares
}

/** One loop and nothing after it, which would keep a browser from making it fast. */
function share(
  values: ArrayLike<number>,
  [low, high]: readonly [number, number],
  { starts, first, other }: Shares,
): void {
  const last = buckets - 1
  const scale = last / (high - low)
  for (let index = 0; index < values.length; index++) {
    // What lies beyond the ends is in the outer buckets; what is no number (all alike, or endlessly far apart) in the lowest.
    const place = ((values[index] ?? 0) - low) * scale
    const bucket = place > 0 ? (place < last ? place | 0 : last) : 0
    starts[bucket] = (starts[bucket] ?? 0) + 1
    other[index] = first[bucket] ?? 0
    first[bucket] = index + 1
  }
}

/** What lies in a bucket, in any order. */
function inBucket(values: ArrayLike<number>, bucket: number, { starts, first, other }: Shares): Float64Array {
  const inside = new Float64Array((starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0))
  let number = first[bucket] ?? 0
  for (let place = 0; place < inside.length; place++) {
    inside[place] = values[number - 1] ?? 0
    number = other[number - 1] ?? 0
  }
  return inside
}

/** So many numbers are looked at for where they lie: few are beyond that, and it matters little. */
const looked = 256

/** About the lowest and the highest. */
function endsOf(values: ArrayLike<number>): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  const step = Math.max(1, Math.floor(values.length / looked))
  for (let index = 0; index < values.length; index += step) {
    const value = values[index] ?? 0
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

/** Counts become sums of all that comes before. */
function sumUp(counts: Int32Array): void {
  let sum = 0
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0
    counts[place] = sum
    sum += count
  }
}

/** The last bucket before which at most so many numbers lie: the one that holds the number at that place. */
function lastAtMost(starts: Int32Array, place: number): number {
  let [low, high] = [0, buckets - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
