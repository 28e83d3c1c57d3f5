import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Assessment } from '../domain/scan/assessment.ts'
import type { Statements } from '../domain/scan/model.ts'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import { isFields } from '../domain/saved-file/fields.ts'
import { toFields } from '../domain/saved-file/to-fields.ts'
import type { Engine, Refusal } from './engine.ts'
import { changedPaths, nextTime } from './merge.ts'
import { createShelf, together, type Kept } from './shelf.ts'
import { newAssessment } from './new-assessment.ts'

/** Whether the browser holds what is on screen; `at` is when it was last written. */
export type Saving =
  { state: 'untouched' } | { state: 'saved'; at: Date } | { state: 'refused'; reason: Refusal | 'newer' }
/** An entry that could not be opened. It stays where it is. */
export interface Unopened {
  id: string
  state: 'damaged' | 'newer'
  /** The text as it is stored, for a copy. */
  raw: string
}

export interface Workspace {
  $assessment: ReadableAtom<Assessment>
  $saving: ReadableAtom<Saving>
  $unopened: ReadableAtom<readonly Unopened[]>
  /** Another tab deleted what this one shows: it is kept here, unwritten, until the visitor chooses. */
  $deletedElsewhere: ReadableAtom<boolean>
  /** True while nothing was ever answered or filled in here. */
  $untouched: ReadableAtom<boolean>
  change: (how: (assessment: Assessment) => Assessment) => void
  /** Puts an assessment with an id of its own beside what is there and makes it this tab's current one. */
  add: (assessment: Assessment) => void
  /** Makes another saved assessment this tab's current one. */
  open: (id: string) => void
  /** Every saved assessment that can be read, the one changed last first. */
  list: () => Assessment[]
  has: (id: string) => boolean
  deleteAll: () => void
  keepHere: () => void
  startEmpty: () => void
  /** Another tab wrote this key; null = everything may have changed. */
  heard: (key: string | null) => void
}
interface Surroundings {
  engine: Engine
  site: string
  model: Statements
  now: () => Date
  newId: () => string
}

export function createWorkspace({ engine, site, model, now, newId }: Surroundings): Workspace {
  const shelf = createShelf(engine, site, model)
  const tabKey = `${site}:1:current`
  const indexKey = `${site}:1:index`
  const fresh = (): Kept => ({ assessment: newAssessment(newId(), now()), times: {} })

  const $kept = atom<Kept>(open() ?? fresh())
  const $savedAt = atom<Date | null>(savedBefore())
  const $deletedElsewhere = atom(false)
  /** A later release has written the current assessment: this page must be reloaded before it can write again. */
  const $later = atom(false)
  const $unopened = atom(unopened())
  const $untouched = computed($kept, ({ times }) => Object.keys(times).length === 0)

  /** This tab's own assessment, else the one opened last, else the one changed last. */
  function open(): Kept | null {
    const good = all()
    const byId = (id: string | null) => good.find(({ assessment }) => assessment.id === id)
    return byId(engine.readTab(tabKey)) ?? byId(lastOpened()) ?? good[0] ?? null
  }
  /** Every readable assessment, the one changed last first. */
  function all(): Kept[] {
    return shelf
      .ids()
      .flatMap(id => {
        const found = shelf.find(id)
        return found.state === 'good' ? [found.kept] : []
      })
      .toSorted((a, b) => b.assessment.updated.localeCompare(a.assessment.updated))
  }
  function lastOpened(): string | null {
    const index = parseJson(engine.read(indexKey) ?? '')
    return isFields(index) && typeof index.current === 'string' ? index.current : null
  }
  function savedBefore(): Date | null {
    const { assessment, times } = $kept.get()
    return Object.keys(times).length > 0 ? new Date(assessment.updated) : null
  }
  function unopened(): Unopened[] {
    return shelf.ids().flatMap(id => {
      const { state } = shelf.find(id)
      const raw = engine.read(shelf.keyOf(id))
      return (state === 'damaged' || state === 'newer') && raw !== null ? [{ id, state, raw }] : []
    })
  }
  function show(kept: Kept): void {
    engine.writeTab(tabKey, kept.assessment.id)
    $kept.set(kept)
  }
  function save(kept: Kept): void {
    const isNew = shelf.find(kept.assessment.id).state === 'absent'
    const written = shelf.keep(kept)
    $later.set(written === null)
    show(written ?? kept)
    if (written) $savedAt.set(now())
    if (isNew) rememberOpened(kept.assessment.id)
  }
  function rememberOpened(id: string): void {
    engine.write(indexKey, JSON.stringify({ version: 1, current: id }))
  }
  /** Two new tabs must not start two assessments: the one that comes second joins the first. */
  function adopt(): void {
    if (!$untouched.get()) return
    const other = open()
    if (other) show(other)
  }

  return {
    $assessment: computed($kept, ({ assessment }) => assessment),
    $saving: computed([engine.$refusal, $later, $savedAt], (refusal, later, at): Saving => {
      if (later) return { state: 'refused', reason: 'newer' }
      if (refusal) return { state: 'refused', reason: refusal }
      return at ? { state: 'saved', at } : { state: 'untouched' }
    }),
    $unopened,
    $deletedElsewhere,
    $untouched,
    change: how => {
      adopt()
      const before = $kept.get()
      const after = how(before.assessment)
      const paths = changedPaths(toFields(before.assessment), toFields(after))
      if (paths.length === 0) return
      const time = nextTime(before.times, now().getTime())
      const times = { ...before.times, ...Object.fromEntries(paths.map(path => [path, time])) }
      save({ assessment: { ...after, updated: now().toISOString() }, times: { ...times, updated: time } })
      $deletedElsewhere.set(false)
    },
    add: assessment => {
      const time = now().getTime()
      const paths = changedPaths({}, toFields(assessment))
      save({ assessment, times: Object.fromEntries(paths.map(path => [path, time])) })
      rememberOpened(assessment.id)
    },
    open: id => {
      const found = shelf.find(id)
      if (found.state !== 'good') return
      show(found.kept)
      $savedAt.set(savedBefore())
      rememberOpened(id)
    },
    list: () => all().map(({ assessment }) => assessment),
    has: id => shelf.find(id).state !== 'absent',
    deleteAll: () => {
      for (const key of engine.keys(`${site}:1:`)) engine.remove(key)
      engine.removeTab(tabKey)
      $unopened.set([])
      $savedAt.set(null)
      $deletedElsewhere.set(false)
      $kept.set(fresh())
    },
    keepHere: () => {
      save($kept.get())
      $deletedElsewhere.set(false)
    },
    startEmpty: () => {
      $savedAt.set(null)
      $deletedElsewhere.set(false)
      show(fresh())
    },
    heard: key => {
      const kept = $kept.get()
      if ($untouched.get()) return adopt()
      if (key !== null && key !== shelf.keyOf(kept.assessment.id)) return
      const found = shelf.find(kept.assessment.id)
      if (found.state === 'good') $kept.set(together(kept, found.kept, model))
      else if (found.state === 'absent') $deletedElsewhere.set(true)
    },
  }
}
