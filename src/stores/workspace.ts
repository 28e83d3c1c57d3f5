import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Assessment } from '../domain/scan/assessment.ts'
import type { Statements } from '../domain/scan/model.ts'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import { isFields } from '../domain/saved-file/fields.ts'
import type { Engine, Refusal } from './engine.ts'
import { changedKept, keptNow, type Kept } from './kept.ts'
import { createShelf, together, type Shelf, type Unopened } from './shelf.ts'
import { newAssessment } from './new-assessment.ts'

/** Whether the browser holds what is on screen; `at` is when it was last written. */
export type Saving =
  { state: 'untouched' } | { state: 'saved'; at: Date } | { state: 'refused'; reason: Refusal | 'newer' | 'deleted' }
export interface Workspace {
  $assessment: ReadableAtom<Assessment>
  $saving: ReadableAtom<Saving>
  $unopened: ReadableAtom<readonly Unopened[]>
  /** Another tab deleted what this one shows: it is kept here, unwritten, until the visitor chooses. */
  $deletedElsewhere: ReadableAtom<boolean>
  /** Counts every change to what is saved, also by another tab: `list` may give something else now. */
  $shelfChanges: ReadableAtom<number>
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
  /** Where all of them lie; after a change there, `refresh`. */
  shelf: Shelf
  engine: Engine
  /** Something changed on the shelf: shows another assessment where the current one is no longer there. */
  refresh: () => void
  /** False when the browser refused: something is still there. */
  deleteAll: () => boolean
  /** Writes again what another tab deleted. */
  keepHere: () => void
  /** Begins an empty assessment beside what is there. */
  startNew: () => void
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

  const opened = open()
  // From its first look on: what another tab opens must not become this one's at the next page.
  if (opened) engine.writeTab(tabKey, opened.assessment.id)
  const $kept = atom<Kept>(opened ?? fresh())
  const $savedAt = atom<Date | null>(savedBefore())
  const $deletedElsewhere = atom(false)
  /** A later release has written the current assessment: this page must be reloaded before it can write again. */
  const $later = atom(false)
  const $unopened = atom(shelf.unopened())
  const $shelfChanges = atom(0)
  const $untouched = computed($kept, ({ times }) => Object.keys(times).length === 0)

  /** This tab's own assessment, else the one opened last, else the one changed last. */
  function open(): Kept | null {
    const good = shelf.all()
    const byId = (id: string | null) => good.find(({ assessment }) => assessment.id === id)
    return byId(engine.readTab(tabKey)) ?? byId(lastOpened()) ?? good[0] ?? null
  }
  function lastOpened(): string | null {
    const index = parseJson(engine.read(indexKey) ?? '')
    return isFields(index) && typeof index.current === 'string' ? index.current : null
  }
  function savedBefore(): Date | null {
    const { assessment, times } = $kept.get()
    return Object.keys(times).length > 0 ? new Date(assessment.updated) : null
  }
  function show(kept: Kept): void {
    const { id } = kept.assessment
    if (engine.readTab(tabKey) !== id) engine.writeTab(tabKey, id)
    $later.set(false)
    $deletedElsewhere.set(false)
    $kept.set(kept)
  }
  function save(kept: Kept): void {
    const isNew = !shelf.has(kept.assessment.id)
    const written = shelf.keep(kept)
    show(written ?? kept)
    if (written) $savedAt.set(now())
    else $later.set(true)
    if (isNew) rememberOpened(kept.assessment.id)
    changed()
  }
  /** Puts an assessment with an id of its own beside what is there, every field changed now. */
  function add(assessment: Assessment): void {
    save(keptNow(assessment, now()))
  }
  function changed(): void {
    $shelfChanges.set($shelfChanges.get() + 1)
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
    $saving: computed([engine.$refusal, $later, $deletedElsewhere, $savedAt], (refusal, later, deleted, at): Saving => {
      if (deleted) return { state: 'refused', reason: 'deleted' }
      if (later) return { state: 'refused', reason: 'newer' }
      if (refusal) return { state: 'refused', reason: refusal }
      return at ? { state: 'saved', at } : { state: 'untouched' }
    }),
    $shelfChanges,
    $unopened,
    $deletedElsewhere,
    $untouched,
    change: how => {
      adopt()
      const kept = changedKept($kept.get(), how, now())
      if (!kept) return
      // What another tab deleted is not written back by an answer: the visitor chooses first.
      if ($deletedElsewhere.get()) $kept.set(kept)
      else save(kept)
    },
    add,
    open: id => {
      const found = shelf.find(id)
      if (found.state !== 'good') return
      show(found.kept)
      $savedAt.set(savedBefore())
      rememberOpened(id)
      changed()
    },
    list: () => shelf.all().map(({ assessment }) => assessment),
    has: shelf.has,
    shelf,
    engine,
    refresh: () => {
      const { id } = $kept.get().assessment
      const found = shelf.find(id)
      if (found.state === 'trashed' || found.state === 'absent') {
        show(open() ?? fresh())
        $savedAt.set(savedBefore())
      }
      changed()
    },
    deleteAll: () => {
      for (const key of engine.keys(`${site}:1:`)) engine.remove(key)
      engine.removeTab(tabKey)
      const left = engine.keys(`${site}:1:`).length
      if (left > 0) return false
      $unopened.set([])
      $savedAt.set(null)
      show(fresh())
      engine.removeTab(tabKey)
      changed()
      return true
    },
    keepHere: () => save($kept.get()),
    startNew: () => add(fresh().assessment),
    heard: key => {
      changed()
      const kept = $kept.get()
      if ($untouched.get()) return adopt()
      if (key !== null && key !== shelf.keyOf(kept.assessment.id)) return
      const found = shelf.stored(kept.assessment.id)
      if (found.state === 'absent' || found.state === 'trashed') return $deletedElsewhere.set(true)
      if (found.state !== 'good') return
      const now = together(kept, found.kept, model)
      $kept.set(now)
      // What still waits to be written must hold what the other tab wrote, or put back.
      if (engine.$refusal.get() || $deletedElsewhere.get()) shelf.keep(now)
      $deletedElsewhere.set(false)
    },
  }
}
