import { expect, test } from 'vitest'
import { completeRange, countedInputs, misfitOf, rangeMisfit, ruleOf } from '../../../src/domain/roi/counted.ts'
import { roi } from './a-scenario.ts'

test('of an empty scenario nothing counts but the usual choices', () => {
  expect(countedInputs({}, roi)).toEqual({
    ...{ mode: 'forecast', timeValue: 'wage', numbers: {}, ranges: {} },
    ...{ isolation: { method: 'none' }, isolationOf: {} },
  })
  expect(countedInputs({ mode: 'evaluation', timeValue: 'lostMargin' }, roi)).toMatchObject({
    ...{ mode: 'evaluation', timeValue: 'lostMargin' },
  })
})

test('of the figures of a method only those count that can be right', () => {
  const isolation = { isolationMethod: 'control', controlTrained: 14, controlUntrained: 900, controlSize: 2.5 } as const
  expect(countedInputs(isolation, roi).isolation).toEqual({ method: 'control', controlTrained: 14 })
  const share = { isolationShare: [null, 50, null] } as const
  expect(countedInputs(share, roi).isolation).toEqual({ method: 'none', share: [30, 50, 70] })
  const streams = { hours: share, errors: { ...share, ...isolation } }
  expect(countedInputs({ isolationScope: 'perStream', streams }, roi).isolationOf).toEqual({
    hours: { method: 'none', share: [30, 50, 70] },
    errors: { method: 'control', controlTrained: 14, share: [30, 50, 70] },
  })
})

test('a range counts whole and in order only', () => {
  const counted = (low: number | null, likely: number | null, high: number | null) =>
    countedInputs({ salesMargin: [low, likely, high] }, roi).ranges
  expect(counted(25, 32, 38)).toEqual({ salesMargin: [25, 32, 38] })
  for (const range of [
    [32, 25, 38],
    [25, null, 38],
    [0, 32, 38],
    [25, 32, 101],
  ] as const)
    expect(counted(...range)).toEqual({})
})

test('what was typed lies within its borders, the borders included', () => {
  const open = { ...ruleOf(roi, 'trendActual'), min: null, max: null }
  expect([-1e12, 1e12].map(value => misfitOf(value, open))).toEqual([null, null])
  expect(completeRange([null, 500, null], open, roi.suggested)).toEqual([300, 500, 700])
  const weeks = ruleOf(roi, 'workingWeeks')
  expect([29.9, 30, 52, 52.1].map(value => misfitOf(value, weeks))).toEqual(['outOfBounds', null, null, 'outOfBounds'])
  expect(rangeMisfit([null, null, null], weeks)).toBeNull()
})

test('an input that the model does not have is a fault of ours', () => {
  expect(() => ruleOf({ inputs: [] }, 'horizon')).toThrow('There is no input horizon')
})
