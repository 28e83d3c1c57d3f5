import type { Change } from '../scan/change.ts'
import type { Scenario, ScenarioId } from './scenario.ts'

/** Fields to set; one that is given as undefined is to be left empty. */
export type ScenarioChanges = { readonly [Field in keyof Scenario]?: Scenario[Field] | undefined }

/** Puts a whole scenario, in the place of the one with its id where there is one. */
export function withScenario(id: ScenarioId, scenario: Scenario): Change {
  return assessment => ({ ...assessment, scenarios: { ...assessment.scenarios, [id]: { ...scenario } } })
}

/** Keeps every other field, also those of a later release. A scenario that is gone (another tab) comes back with these. */
export function withScenarioFields(id: ScenarioId, fields: ScenarioChanges): Change {
  return assessment => {
    const changed = Object.entries({ ...assessment.scenarios[id], ...fields })
    const scenario = Object.fromEntries(changed.filter(([, value]) => value !== undefined))
    return { ...assessment, scenarios: { ...assessment.scenarios, [id]: scenario } }
  }
}

export function withoutScenario(id: ScenarioId): Change {
  return assessment => ({
    ...assessment,
    scenarios: Object.fromEntries(Object.entries(assessment.scenarios).filter(([other]) => other !== id)),
  })
}
