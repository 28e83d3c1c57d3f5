import { describe, expect, test } from 'vitest'
import { movedInput } from '../../../src/domain/roi/move-input.ts'
import { roi, shortPath } from './a-scenario.ts'

describe('moving an input', () => {
  test('changes a plain number alone', () => {
    expect(movedInput(shortPath, 'trainerFee', 9_000, roi)).toEqual({ trainerFee: 9_000 })
    expect(movedInput({}, 'participants', 20, roi)).toEqual({ participants: 20 })
  })
  test('leaves the ends of a range where they are, until it would pass them', () => {
    expect(movedInput(shortPath, 'salesMargin', 30, roi)).toEqual({ salesMargin: [25, 30, 38] })
    expect(movedInput(shortPath, 'salesMargin', 50, roi)).toEqual({ salesMargin: [25, 50, 50] })
    expect(movedInput(shortPath, 'salesMargin', 10, roi)).toEqual({ salesMargin: [10, 10, 38] })
  })
  test('brings the ends back with the number, as each step starts from before the moving', () => {
    const steps = [20, 60, 5].map(to => movedInput(shortPath, 'salesUplift', to, roi))
    expect(steps).toEqual([{ salesUplift: [3, 20, 20] }, { salesUplift: [3, 60, 60] }, { salesUplift: [3, 5, 7] }])
  })
  test('starts a range that was not filled in from its assumption, or from the number alone', () => {
    expect(roi.parameters.ranges.realisation).toEqual([20, 50, 80])
    expect(movedInput({}, 'realisation', 90, roi)).toEqual({ realisation: [20, 90, 90] })
    expect(movedInput({}, 'salesMargin', 30, roi)).toEqual({ salesMargin: [18, 30, 42] })
  })
})
