import type { Statements } from '../domain/scan/model.ts'
import { isFields } from '../domain/saved-file/fields.ts'
import { parseAssessment } from '../domain/saved-file/parse-assessment.ts'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import { newTrouble } from '../domain/saved-file/problem.ts'
import { toFields } from '../domain/saved-file/to-fields.ts'
import type { Engine } from './engine.ts'
import type { Kept } from './kept.ts'
import { merge, type Stamped } from './merge.ts'

/** The form in which entries are written; an entry with a higher one was written by a later release. */
const entryVersion = 1

/**
 * A stored entry: readable, in the trash since a moment, written by a later release, or not to be read. The last two are
 * never overwritten.
 */
export type Found =
  | { state: 'good'; kept: Kept }
  | { state: 'trashed'; kept: Kept; since: Date }
  | { state: 'newer' }
  | { state: 'damaged' }
  | { state: 'absent' }

/** An entry that could not be opened. It stays where it is. */
export interface Unopened {
  id: string
  state: 'damaged' | 'newer'
  /** The text as it is stored, for a copy. */
  raw: string
}

/** Where assessments lie in the storage: each under a key of its own, so that a damaged one takes no other along. */
export interface Shelf {
  find: (id: string) => Found
  /** As it really lies in the storage, without a refused write that still waits. */
  stored: (id: string) => Found
  has: (id: string) => boolean
  ids: () => string[]
  /** Every readable assessment, the one changed last first. */
  all: () => Kept[]
  unopened: () => Unopened[]
  /**
   * Writes an assessment after merging it with what another tab wrote meanwhile; returns what is kept now, or null where
   * a later release has written it: that is left alone.
   */
  keep: (kept: Kept) => Kept | null
  keyOf: (id: string) => string
}

export function createShelf(engine: Engine, site: string, model: Statements): Shelf {
  const prefix = `${site}:1:a:`
  const keyOf = (id: string) => `${prefix}${id}`
  const ids = () => engine.keys(prefix).map(key => key.slice(prefix.length))
  /** What was read or written last under each id: mostly nobody else has written since, and reading is much work. */
  const known = new Map<string, { text: string; found: Found }>()
  const understood = (id: string, text: string | null): Found => {
    if (text === null) return { state: 'absent' }
    const before = known.get(id)
    if (before?.text === text) return before.found
    const found = read(text, id, model)
    known.set(id, { text, found })
    return found
  }
  const find = (id: string): Found => understood(id, engine.read(keyOf(id)))
  const stored = (id: string): Found => understood(id, engine.stored(keyOf(id)))
  /** Each in a place of its own: a second damage must not cost the first copy. */
  const putAside = (id: string): void => {
    const asides = `${site}:1:aside:${id}:`
    engine.write(`${asides}${engine.keys(asides).length}`, engine.stored(keyOf(id)) ?? '')
  }
  return {
    has: id => engine.read(keyOf(id)) !== null,
    ids,
    find,
    stored,
    keyOf,
    all: () =>
      ids()
        .flatMap(id => {
          const found = find(id)
          return found.state === 'good' ? [found.kept] : []
        })
        .toSorted((a, b) => b.assessment.updated.localeCompare(a.assessment.updated)),
    unopened: () =>
      ids().flatMap(id => {
        const { state } = find(id)
        const raw = engine.read(keyOf(id))
        return (state === 'damaged' || state === 'newer') && raw !== null ? [{ id, state, raw }] : []
      }),
    keep: kept => {
      const { id } = kept.assessment
      const found = stored(id)
      if (found.state === 'newer') return null
      if (found.state === 'damaged') putAside(id)
      const now = 'kept' in found ? together(kept, found.kept, model) : kept
      const text = entryText(now)
      known.set(id, { text, found: { state: 'good', kept: now } })
      engine.write(keyOf(id), text)
      return now
    },
  }
}

/** Two versions of one assessment, field by field. */
export function together(mine: Kept, theirs: Kept, model: Statements): Kept {
  const { entry, times } = merge(stamped(mine), stamped(theirs))
  const assessment = parseAssessment(entry, '', { model, trouble: newTrouble(), unknownAnswers: 'keep' })
  return assessment ? { assessment, times } : mine
}

function stamped({ assessment, times }: Kept): Stamped {
  return { entry: toFields(assessment), times }
}

function read(text: string, id: string, model: Statements): Found {
  const value = parseJson(text)
  if (!isFields(value)) return { state: 'damaged' }
  if (typeof value.version === 'number' && value.version > entryVersion) return { state: 'newer' }
  const trouble = newTrouble()
  const assessment = parseAssessment(value.assessment, '', { model, trouble, unknownAnswers: 'keep' })
  const times = isFields(value.times) ? Object.entries(value.times) : []
  if (!assessment || trouble.problems.length > 0 || assessment.id !== id) return { state: 'damaged' }
  const valid = times.filter((pair): pair is [string, number] => Number.isSafeInteger(pair[1]))
  const kept = { assessment, times: Object.fromEntries(valid) }
  const since = typeof value.trashed === 'string' ? Date.parse(value.trashed) : Number.NaN
  return Number.isNaN(since) ? { state: 'good', kept } : { state: 'trashed', kept, since: new Date(since) }
}

/** The text of an entry; `since`: when it was thrown away. */
export function entryText({ assessment, times }: Kept, since?: Date): string {
  const entry = { version: entryVersion, trashed: since?.toISOString(), assessment: toFields(assessment), times }
  return JSON.stringify(entry)
}
