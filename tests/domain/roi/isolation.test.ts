import { expect, test } from 'vitest'
import { askedShare, controlShare, spreadShare, trendShare } from '../../../src/domain/roi/isolation.ts'

test('a control group: what the others gained too is not due to the training', () => {
  expect(controlShare(14, 5)).toBeCloseTo(0.6429, 4)
  expect(controlShare(14, 0)).toBe(1)
  expect(controlShare(14, -3)).toBe(1)
  expect(controlShare(5, 14)).toBe(0)
  expect(controlShare(-14, -5)).toBeCloseTo(0.6429, 4)
  expect(controlShare(0, 5)).toBeNull()
})

test('a trend: what it would have come to anyway is not due to the training', () => {
  expect(trendShare({ baseline: 125, forecast: 112, actual: 100 })).toBeCloseTo(0.48, 10)
  expect(trendShare({ baseline: 100, forecast: 100, actual: 120 })).toBe(1)
  expect(trendShare({ baseline: 100, forecast: 90, actual: 120 })).toBe(1)
  expect(trendShare({ baseline: 100, forecast: 120, actual: 120 })).toBe(0)
  expect(trendShare({ baseline: 100, forecast: 130, actual: 120 })).toBeNull()
  expect(trendShare({ baseline: 100, forecast: 90, actual: 100 })).toBeNull()
})

test('how far the share may lie from that, and never above all of it', () => {
  const { low, likely, high } = spreadShare(9 / 14, [0.7, 1, 1.2])
  expect([low, likely, high].map(share => share.toFixed(3))).toEqual(['0.450', '0.643', '0.771'])
  expect(spreadShare(0.9, [0.7, 1, 1.2])).toEqual({ low: 0.63, likely: 0.9, high: 1 })
})

test('people who were asked, each with how sure they are', () => {
  const three = askedShare([
    { share: 0.6, confidence: 0.8 },
    { share: 0.5, confidence: 0.7 },
    { share: 0.7, confidence: 0.6 },
  ])
  expect(three?.low).toBeCloseTo(0.2937, 4)
  expect(three?.likely).toBeCloseTo(0.4167, 4)
  expect(three?.high).toBeCloseTo(0.6, 10)
  const one = askedShare([{ share: 0.6, confidence: 0.75 }])
  expect([one?.low, one?.likely, one?.high]).toEqual([expect.closeTo(0.3375, 10), expect.closeTo(0.45, 10), 0.6])
  expect(askedShare([])).toBeNull()
})
