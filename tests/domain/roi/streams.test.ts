import { expect, test } from 'vitest'
import { exactly } from '../../../src/domain/roi/estimate.ts'
import { errorsStream, likelyWorth } from '../../../src/domain/roi/streams.ts'

test('of an error the material is money and the mending is time; one that costs neither brings nothing', () => {
  const errors = (fixHours: number, material: number) =>
    errorsStream({ perMonth: 100, reduction: exactly(0.5), fixHours, rate: 40, material }, { isolation: 0, lag: 0 })
  const shares = [errors(1, 10), errors(0, 10), errors(1, 0), errors(0, 0)].map(stream => [
    likelyWorth(stream),
    stream.cashShare,
  ])
  expect(shares).toEqual([
    [2_500, 0.2],
    [500, 1],
    [2_000, 0],
    [0, 0],
  ])
})
