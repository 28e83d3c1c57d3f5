import { expect, test } from 'vitest'
import { binsOf } from '../../../src/domain/roi/histogram.ts'

test('ten thousand draws take less than two milliseconds', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, index) => 150 * Math.sin(index))
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    binsOf(values)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(2)
})
