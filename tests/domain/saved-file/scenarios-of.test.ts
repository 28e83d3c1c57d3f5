import { expect, test } from 'vitest'
import { scenariosOf } from '../../../src/domain/saved-file/scenarios-of.ts'

test('scenarios come in the order in which they were begun, first those that do not say', () => {
  const scenarios = {
    third: { name: 'C', begun: '2026-11-21T14:02:00Z' },
    unsaid: { name: 'A' },
    second: { name: 'B', begun: '2025-11-21T14:02:00Z' },
    alsoUnsaid: { name: 'A too' },
  }
  expect(scenariosOf({ scenarios })).toEqual([
    { id: 'unsaid', scenario: scenarios.unsaid },
    { id: 'alsoUnsaid', scenario: scenarios.alsoUnsaid },
    { id: 'second', scenario: scenarios.second },
    { id: 'third', scenario: scenarios.third },
  ])
})

test('a scenario is shown without what of it cannot be read', () => {
  const scenarios = { ab12: { participants: '12', horizon: 12, begun: 'long ago', later: 1 } }
  expect(scenariosOf({ scenarios })).toEqual([{ id: 'ab12', scenario: { horizon: 12 } }])
})
