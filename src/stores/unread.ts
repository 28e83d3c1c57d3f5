import { atom, type ReadableAtom } from 'nanostores'
import { isFields, type Fields } from '../domain/saved-file/fields.ts'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import type { Workspace } from './workspace.ts'

/** What was typed in fields of numbers and cannot be read as one. It outlives a reload, not the tab or its scenario. */
export interface Unread {
  /** Texts by their place, `assessment/scenario/field`; whatever else somebody put into the storage may be among them. */
  $texts: ReadableAtom<Fields>
  /** Keeps a text at its place; without one, forgets what is there. */
  keep: (place: string, text?: string) => void
  /** Everything of one assessment. */
  forget: (assessment: string) => void
}

export function createUnread({ engine, shelf, $assessment, $shelfChanges }: Workspace, site: string): Unread {
  const key = `${site}:1:unread`
  const stored = parseJson(engine.readTab(key) ?? '')
  const $texts = atom<Fields>(isFields(stored) ? stored : {})

  const isSaved = (place: string): boolean => {
    const [assessment = '', scenario = ''] = place.split('/')
    const found = shelf.find(assessment)
    return 'kept' in found && Object.hasOwn(found.kept.assessment.scenarios, scenario)
  }
  const put = (texts: Fields): void => {
    const saved = only(texts, isSaved)
    const text = JSON.stringify(saved)
    if (text === '{}') engine.removeTab(key)
    else engine.writeTab(key, text)
    // What was deleted and is still on screen can be put back.
    const { id } = $assessment.get()
    $texts.set(only(texts, place => place in saved || place.startsWith(`${id}/`)))
  }
  $shelfChanges.subscribe(() => put($texts.get()))

  return {
    $texts,
    keep: (place, text) => put({ ...$texts.get(), [place]: text }),
    forget: assessment => put(only($texts.get(), place => !place.startsWith(`${assessment}/`))),
  }
}

function only(texts: Fields, isKept: (place: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(texts).filter(([place, text]) => text !== undefined && isKept(place)))
}
