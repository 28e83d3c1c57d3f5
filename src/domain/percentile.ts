/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
export function percentile(sorted: ArrayLike<number>, percentage: number): number {
  const place = (percentage / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
