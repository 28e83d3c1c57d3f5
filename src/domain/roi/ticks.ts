const series = [1, 2, 5, 10]

/** The number of 1, 2 or 5 times a power of ten that is nearest to a size above 0, as a ratio. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const distance = (step: number) => Math.abs(Math.log(step / size))
  return series.map(factor => factor * power).reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

/**
 * About so many round numbers at equal distances, the first at or under `low`, the last at or above `high`; 0 is one of them
 * where the span crosses it. A span of nothing reaches to 0.
 */
export function niceTicks(low: number, high: number, about: number): number[] {
  const [from, to] = low === high ? [Math.min(0, low), Math.max(0, high)] : [low, high]
  if (from === to) return [0]
  const step = niceStep((to - from) / about)
  // Dividing by a whole number of parts keeps tenths exact, where multiplying by 0.1 would not.
  const [size, parts] = step < 1 ? [1, Math.round(1 / step)] : [step, 1]
  const [first, last] = [Math.floor((from * parts) / size), Math.ceil((to * parts) / size)]
  return Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * size) / parts)
}
