/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  const place = (percentage / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** So many that a bucket of ten thousand draws holds a handful. */
const buckets = 1_024

/**
 * Several of them, rising, of unsorted and non-empty numbers (none of them NaN), without sorting them all: only what lies in
 * the bucket of a wanted place is sorted. Ten times as fast for ten thousand draws.
 */
export function percentilesOf(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  let [low, high] = [Infinity, -Infinity]
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    if (value < low) low = value
    if (value > high) high = value
  }
  const scale = (buckets - 1) / (high - low)
  // One number, or two so near each other that no bucket fits between them.
  if (!Number.isFinite(scale)) return sortedPercentiles(values, percentages)
  const before = new Uint32Array(buckets + 1)
  const bucketOf = (value: number) => Math.floor((value - low) * scale)
  for (let index = 0; index < values.length; index++) {
    const next = bucketOf(values[index] ?? 0) + 1
    before[next] = (before[next] ?? 0) + 1
  }
  for (let bucket = 1; bucket <= buckets; bucket++) before[bucket] = (before[bucket] ?? 0) + (before[bucket - 1] ?? 0)
  const wanted = new Map<number, number[]>()
  const bucketAt = (place: number) => {
    const bucket = lastAtMost(before, place)
    if (!wanted.has(bucket)) wanted.set(bucket, [])
    return bucket
  }
  const places = percentages.map(percentage => {
    const place = (percentage / 100) * (values.length - 1)
    const [below, above] = [Math.floor(place), Math.ceil(place)]
    return { part: place - below, below, above, from: bucketAt(below), to: bucketAt(above) }
  })
  const isWanted = new Uint8Array(buckets)
  for (const bucket of wanted.keys()) isWanted[bucket] = 1
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0
    const bucket = bucketOf(value)
    if (isWanted[bucket]) wanted.get(bucket)?.push(value)
  }
  const sorted = new Map([...wanted].map(([bucket, inside]) => [bucket, inside.toSorted((a, b) => a - b)]))
  const at = (place: number, bucket: number) => sorted.get(bucket)?.[place - (before[bucket] ?? 0)] ?? 0
  return places.map(({ part, below, above, from, to }) => {
    const value = at(below, from)
    return value + (at(above, to) - value) * part
  })
}

function sortedPercentiles(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  const sorted = Float64Array.from(values).toSorted()
  return percentages.map(percentage => percentile(sorted, percentage))
}

/** The last bucket before which at most so many numbers lie: the one that holds the number at that place. */
function lastAtMost(before: Uint32Array, place: number): number {
  let [low, high] = [0, buckets - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((before[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
