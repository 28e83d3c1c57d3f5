import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  withoutScenario,
  withScenario,
  withScenarioFields,
  type ScenarioChanges,
} from '../../domain/roi/change-scenario.ts'
import type { Scenario, ScenarioId } from '../../domain/roi/scenario.ts'
import type { Fields } from '../../domain/saved-file/fields.ts'
import { scenariosOf } from '../../domain/saved-file/scenarios-of.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Locale } from '../../i18n/locales.ts'
import { readNumber } from '../../i18n/read-number.ts'
import { newId } from '../../stores/new-assessment.ts'
import { unread } from '../parts/unread.ts'
import { useSaved } from '../parts/use-saved.ts'
import { looking, workspace } from '../parts/workspace.ts'

/** What was typed, by field. */
export type Texts = Readonly<Record<string, string>>

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
  /** What was typed in the fields of the one that is shown, where no number can be made of it. */
  unread: Texts
  /** Keeps such a text, or forgets it. What cannot be read begins a scenario as much as a number does. */
  keepUnread: (field: string, text?: string) => void
}

const mark = '#scenario='

/** The scenarios of an assessment. Which one is shown stands in the address, so that reload, back and languages keep it. */
export function useScenarios({ id, scenarios }: Pick<Assessment, 'id' | 'scenarios'>, locale: Locale): Scenarios {
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
  const shown = found?.id ?? first
  // The server never comes here: what was typed decides how the form begins.
  const texts = useSaved(unread.$texts, unread.$texts.get())
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
    shown,
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
    unread: useMemo(() => unreadAt(`${id}/${shown}/`, texts, locale), [id, shown, texts, locale]),
    keepUnread: (field, text) => {
      if (text !== undefined && !found) begin({})
      unread.keep(`${workspace.$assessment.get().id}/${shown}/${field}`, text)
    },
  }
}

/** By field. What this language can read after all waits for the other one. */
function unreadAt(here: string, texts: Fields, locale: Locale): Texts {
  const own = Object.entries(texts).flatMap(([place, text]): [string, string][] => {
    const isHere = place.startsWith(here) && typeof text === 'string'
    return isHere && readNumber(text, locale).state === 'unreadable' ? [[place.slice(here.length), text]] : []
  })
  return Object.fromEntries(own)
}

function now(): string {
  return new Date().toISOString()
}
