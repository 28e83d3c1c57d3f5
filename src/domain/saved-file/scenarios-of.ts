import type { Scenario, ScenarioId } from '../roi/scenario.ts'
import type { Assessment } from '../scan/assessment.ts'
import { readScenario } from './parse-scenario.ts'
import { newTrouble } from './problem.ts'

/** The scenarios of an assessment in the order in which they were begun; what of them cannot be read is left out. */
export function scenariosOf({ scenarios }: Pick<Assessment, 'scenarios'>): { id: ScenarioId; scenario: Scenario }[] {
  return Object.entries(scenarios)
    .map(([id, stored]) => ({ id, scenario: readScenario(stored, id, newTrouble()) }))
    .toSorted((a, b) => (a.scenario.begun ?? '').localeCompare(b.scenario.begun ?? ''))
}
