import { describe, expect, test } from 'vitest'
import { asScored } from '../../../src/domain/roi/after-care.ts'
import { countingInputs } from '../../../src/domain/roi/counting.ts'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { estimationFor, roi, shortPath } from './a-scenario.ts'

function startOf(changes: Scenario) {
  const { applied } = estimationFor({ ...shortPath, readiness: 50, certainty: 6, ...changes }).business
  if (applied.mode !== 'forecast') throw new Error('This case is a forecast')
  return applied.start
}

describe('people who were asked afterwards', () => {
  test('count as draws of the share that applies it (rule 14)', () => {
    expect(startOf({})).toEqual({ mean: 0.62, nu: 6 })
    // α = 0.62 · 6 + 3 = 6.72, β = 0.38 · 6 + 7 = 9.28.
    const { mean, nu } = startOf({ observedPeople: 10, observedApplying: 3 })
    expect(nu).toBe(16)
    expect(mean * nu).toBeCloseTo(6.72, 9)
    expect((1 - mean) * nu).toBeCloseTo(9.28, 9)
  })
  test('may all apply it, or none', () => {
    expect(startOf({ observedPeople: 4, observedApplying: 4 }).mean).toBeCloseTo(7.72 / 10, 9)
    expect(startOf({ observedPeople: 4, observedApplying: 0 }).mean).toBeCloseTo(3.72 / 10, 9)
  })
  test.each([
    { observedPeople: 10 },
    { observedApplying: 3 },
    { observedPeople: 0, observedApplying: 0 },
    { observedPeople: 3, observedApplying: 4 },
    { observedPeople: 2.5, observedApplying: 2 },
  ])('change nothing while not all is known, or it cannot be right: %o', changes => {
    expect(startOf(changes)).toEqual({ mean: 0.62, nu: 6 })
  })
  test('are warned about beside the number that is too high', () => {
    const warned = (changes: Scenario) =>
      estimationFor({ ...shortPath, ...changes }).problems.flatMap(({ id, kind }) => (kind === 'warning' ? [id] : []))
    expect(warned({ observedPeople: 12, observedApplying: 12 })).toEqual([])
    expect(warned({ observedPeople: 13, observedApplying: 12 })).toEqual(['observedPeople'])
    expect(warned({ observedPeople: 3, observedApplying: 4 })).toEqual(['observedApplying'])
  })
  test('stand among what the outcome rests on, where they count', () => {
    const listed = (scenario: Scenario) =>
      countingInputs(scenario, estimationFor(scenario), { roi, scores: null }).flatMap(({ id }) =>
        id.startsWith('observed') ? [id] : [],
      )
    const asked = { ...shortPath, observedPeople: 10, observedApplying: 3 }
    expect(listed(asked)).toEqual(['observedPeople', 'observedApplying'])
    expect(listed({ ...asked, mode: 'evaluation' })).toEqual([])
    expect(listed({ ...asked, observedPeople: 2 })).toEqual([])
    expect(listed({ ...asked, observedPeople: 0, observedApplying: 0 })).toEqual([])
  })
  test('are left out where things are imagined to be otherwise', () => {
    const asked = { ...shortPath, observedPeople: 10, observedApplying: 3, readiness: 60, afterCare: 40, certainty: 5 }
    expect(asScored(asked)).toEqual(shortPath)
  })
})
