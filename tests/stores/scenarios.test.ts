import { describe, expect, test } from 'vitest'
import { withoutScenario, withScenario, withScenarioFields } from '../../src/domain/roi/change-scenario.ts'
import { withAnswer } from '../../src/domain/scan/change.ts'
import type { Workspace } from '../../src/stores/workspace.ts'
import { anAssessment } from '../factories.ts'
import { aTab, keyOf, tellOf } from './a-tab.ts'
import { aStorage, type FakeStorage } from './fake-storage.ts'

const scenariosIn = (tab: Workspace) => tab.$assessment.get().scenarios
const begun = '2026-11-21T14:02:00Z'
/** A tab in which one scenario was begun, and another tab that shows it too. */
function twoTabs(local: FakeStorage): [Workspace, Workspace] {
  const one = aTab(local)
  one.change(withScenario('ab12', { name: 'Mine', begun, participants: 12 }))
  return [one, aTab(local)]
}

describe('two tabs', () => {
  test('that change different inputs of one scenario both keep theirs', () => {
    const local = aStorage()
    const [one, two] = twoTabs(local)
    one.change(withScenarioFields('ab12', { trainerFee: 14_000, participants: undefined }))
    two.change(withScenarioFields('ab12', { salesMargin: [25, 32, 38] }))
    tellOf(two, one)
    const ab12 = { name: 'Mine', begun, trainerFee: 14_000, salesMargin: [25, 32, 38] }
    for (const tab of [one, two, aTab(local)]) expect(scenariosIn(tab)).toEqual({ ab12 })
  })

  test('that begin a scenario each keep both', () => {
    const local = aStorage()
    const [one, two] = twoTabs(local)
    two.change(withScenario('cd34', { name: 'Theirs' }))
    one.change(withScenario('ef56', { name: 'Third' }))
    tellOf(one, two)
    for (const tab of [two, aTab(local)])
      expect(Object.keys(scenariosIn(tab)).toSorted()).toEqual(['ab12', 'cd34', 'ef56'])
  })

  test('that change the same input both show the last one', () => {
    const local = aStorage()
    const [one, two] = twoTabs(local)
    two.change(withScenarioFields('ab12', { participants: 20 }))
    tellOf(two, one)
    expect(scenariosIn(one)).toEqual({ ab12: { name: 'Mine', begun, participants: 20 } })
  })

  test('keep a scenario that one of them took away away', () => {
    const local = aStorage()
    const [one, two] = twoTabs(local)
    two.change(withoutScenario('ab12'))
    one.change(withAnswer('Q01', 1))
    expect(scenariosIn(one)).toEqual({})
    expect(local.getItem(keyOf(one.$assessment.get()))).not.toContain('"scenarios"')
  })
})

test('what the browser stored is opened and kept whatever stands in it, as long as it is scenarios', () => {
  const local = aStorage()
  const tab = aTab(local)
  const scenarios = {
    ab12: { participants: 'twelve', salesMargin: [1], later: { deep: [null] } },
    constructor: { mode: 7 },
  }
  tab.add(anAssessment({ scenarios }))
  tab.change(withScenarioFields('ab12', { trainerFee: 5 }))
  expect(scenariosIn(aTab(local))).toEqual({ ...scenarios, ab12: { ...scenarios.ab12, trainerFee: 5 } })
})

test.each(['[]', '"x"', '{"ab12":7}', '{"a b":{}}'])('a stored entry with %s for scenarios is put aside', json => {
  const local = aStorage()
  aTab(local).change(withScenario('ab12', { participants: 12 }))
  const key = keyOf(aTab(local).$assessment.get())
  const stored = JSON.parse(local.getItem(key) ?? '')
  local.setItem(key, JSON.stringify({ ...stored, assessment: { ...stored.assessment, scenarios: JSON.parse(json) } }))
  expect(aTab(local).$unopened.get()).toMatchObject([{ state: 'damaged' }])
})
