import { useEffect, useState } from 'preact/hooks'
import {
  withoutScenario,
  withScenario,
  withScenarioFields,
  type ScenarioChanges,
} from '../../domain/roi/change-scenario.ts'
import type { Scenario, ScenarioId } from '../../domain/roi/scenario.ts'
import { scenariosOf } from '../../domain/saved-file/scenarios-of.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { newId } from '../../stores/new-assessment.ts'
import { looking, workspace } from '../parts/workspace.ts'

export interface Scenarios {
  /** In the order in which they were begun. */
  all: readonly { id: ScenarioId; scenario: Scenario }[]
  /** The one that is shown; null while there is none. */
  current: ScenarioId | null
  /** The one that is shown, or that the first change will begin: the form stays the same one while it is begun. */
  shown: ScenarioId
  /** Changes the current one, or begins the first. */
  set: (changes: ScenarioChanges) => void
  add: (scenario: Scenario) => void
  select: (id: ScenarioId) => void
  remove: (id: ScenarioId) => void
  putBack: (id: ScenarioId, scenario: Scenario) => void
}

const mark = '#scenario='

/** The scenarios of an assessment. Which one is shown stands in the address, so that reload, back and languages keep it. */
export function useScenarios({ scenarios }: Pick<Assessment, 'scenarios'>): Scenarios {
  const [asked, setAsked] = useState<string | null>(null)
  const [first, setFirst] = useState(newId)
  useEffect(() => {
    // Another place on the page, such as its outcome, is no other scenario.
    const look = () => {
      if (location.hash.startsWith(mark)) setAsked(location.hash.slice(mark.length))
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const all = scenariosOf({ scenarios })
  const found = all.find(({ id }) => id === asked) ?? all[0]
  const select = (id: ScenarioId) => {
    setAsked(id)
    // What is only looked at stands in the address itself.
    if (looking === 'own') history.replaceState(history.state, '', `${mark}${id}`)
  }
  const add = (scenario: Scenario) => {
    const id = newId()
    workspace.change(withScenario(id, { ...scenario, begun: now() }))
    select(id)
  }
  const begin = (changes: ScenarioChanges) => {
    workspace.change(withScenarioFields(first, { ...changes, begun: now() }))
    select(first)
  }
  return {
    all,
    current: found?.id ?? null,
    shown: found?.id ?? first,
    set: changes => {
      if (found) workspace.change(withScenarioFields(found.id, changes))
      else begin(changes)
    },
    add,
    select,
    remove: id => {
      workspace.change(withoutScenario(id))
      setFirst(newId())
    },
    putBack: (id, scenario) => {
      workspace.change(withScenario(id, scenario))
      select(id)
    },
  }
}

function now(): string {
  return new Date().toISOString()
}
