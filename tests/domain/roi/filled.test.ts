import { expect, test } from 'vitest'
import { fill } from '../../../src/domain/roi/filled.ts'
import { estimationFor, roi } from './a-scenario.ts'

const filled = fill(estimationFor({ salesMargin: [25, 32, 38], venue: 0 }).inputs, roi.parameters)

test('what nobody filled in and nothing stands in for counts as nothing', () => {
  expect(filled.has('salesRevenue')).toBe(false)
  expect(filled.number('salesRevenue')).toBe(0)
  expect(filled.range('salesUplift')).toEqual({ low: 0, likely: 0, high: 0 })
})

test('a zero is filled in', () => {
  expect(filled.has('venue')).toBe(true)
})

test('a range is there as it is, and as shares of one', () => {
  expect(filled.range('salesMargin')).toEqual({ low: 25, likely: 32, high: 38 })
  expect(filled.share('salesMargin')).toEqual({ low: 0.25, likely: 0.32, high: 0.38 })
})

test('what was measured begins at once, a forecast grows into it', () => {
  const of = (mode: 'forecast' | 'evaluation') => fill(estimationFor({ mode }).inputs, roi.parameters)
  const lags = (['salesLag', 'otherLag', 'rampUp'] as const).map(id => [
    of('forecast').number(id),
    of('evaluation').number(id),
  ])
  expect(lags).toEqual([
    [2, 0],
    [0, 0],
    [3, 1],
  ])
})
