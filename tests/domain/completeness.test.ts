import { expect, test } from 'vitest'
import { completeness } from '../../src/domain/score/certainty.ts'
import { model } from '../../src/model/index.ts'

const { lowCoverageBelow, lowConsistencyBelow, highCoverageFrom, highConsistencyFrom } = model.parameters.certainty
const of = (coverage: number, consistency: number) =>
  completeness({ coverage, consistency }, model.parameters.certainty)

test('answers are complete from exactly the border of both', () => {
  expect(of(highCoverageFrom, highConsistencyFrom)).toBe('high')
  expect(of(1, 1)).toBe('high')
  expect(of(highCoverageFrom - 0.001, highConsistencyFrom)).toBe('medium')
  expect(of(highCoverageFrom, highConsistencyFrom - 0.001)).toBe('medium')
})

test('answers are far from complete below the border of either', () => {
  expect(of(lowCoverageBelow, lowConsistencyBelow)).toBe('medium')
  expect(of(lowCoverageBelow - 0.001, 1)).toBe('low')
  expect(of(1, lowConsistencyBelow - 0.001)).toBe('low')
})
