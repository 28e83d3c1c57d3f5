import { expect, test } from 'vitest'
import { completeRange, countedInputs, misfitOf, rangeMisfit, ruleOf } from '../../../src/domain/roi/counted.ts'
import type { PartRange } from '../../../src/domain/roi/scenario.ts'
import { roi } from './a-scenario.ts'

test('of an empty scenario nothing counts but the usual choices', () => {
  expect(countedInputs({}, roi)).toStrictEqual({
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
  const counted = (salesMargin: PartRange) => countedInputs({ salesMargin }, roi).ranges
  expect(counted([25, 32, 38])).toEqual({ salesMargin: [25, 32, 38] })
  expect(counted([32, 25, 38])).toEqual({})
  expect(counted([25, null, 38])).toEqual({})
  expect(counted([0, 32, 38])).toEqual({})
  expect(counted([25, 32, 101])).toEqual({})
})

test('what was typed lies within its borders, the borders included', () => {
  const open = { ...ruleOf(roi, 'trendActual'), min: null, max: null }
  expect([-1e12, 1e12].map(value => misfitOf(value, open))).toEqual([null, null])
  expect(completeRange([null, 500, null], open, roi.suggested)).toEqual([300, 500, 700])
  expect(completeRange([null, 1, null], ruleOf(roi, 'salesMargin'), roi.suggested)).toEqual([1, 1, 1.4])
  const weeks = ruleOf(roi, 'workingWeeks')
  expect([29.9, 30, 52, 52.1].map(value => misfitOf(value, weeks))).toEqual(['outOfBounds', null, null, 'outOfBounds'])
  expect(rangeMisfit([null, null, null], weeks)).toBeNull()
  expect((['horizon', 'participants'] as const).map(id => misfitOf(6.5, ruleOf(roi, id)))).toEqual([
    'notWhole',
    'notWhole',
  ])
})

test('an input that the model does not have is a fault of ours', () => {
  expect(() => ruleOf({ inputs: [] }, 'horizon')).toThrow('There is no input horizon')
})
