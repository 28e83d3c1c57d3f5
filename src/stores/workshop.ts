import { atom, computed, type ReadableAtom } from 'nanostores'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import type { Statements } from '../domain/scan/model.ts'
import { after, replay, withHappening, type Happening } from '../domain/workshop/happening.ts'
import { parseWorkshop, type KeptWorkshop } from '../domain/workshop/parse-session.ts'
import type { Session, Setup } from '../domain/workshop/session.ts'
import type { Engine, Refusal } from './engine.ts'

/** The workshop of this browser, written at every step, so that a reload in the middle of a count loses nothing. */
export interface WorkshopStore {
  $session: ReadableAtom<Session | null>
  /** Whether there is anything to take back. */
  $canUndo: ReadableAtom<boolean>
  $refusal: ReadableAtom<Refusal | null>
  /** A rehearsal is written nowhere: whatever the browser keeps stays, and is there again once the rehearsal is cleared. */
  begin: (setup: Setup) => void
  add: (happening: Happening) => void
  /** Takes the last back and gives it; null when there is none. */
  undo: () => Happening | null
  clear: () => void
  /** Another tab may have written it. */
  heard: () => void
}

interface Surroundings {
  engine: Engine
  site: string
  model: Statements
}

interface Now extends KeptWorkshop {
  session: Session
}

export function createWorkshop({ engine, site, model }: Surroundings): WorkshopStore {
  const key = `${site}:1:workshop`
  const $now = atom<Now | null>(open())

  function open(): Now | null {
    const text = engine.read(key)
    const kept = text === null ? null : parseWorkshop(parseJson(text), model)
    return kept && { ...kept, session: replay(kept.setup, kept.happened) }
  }
  function show(now: Now): void {
    $now.set(now)
    if (!now.setup.rehearsal) engine.write(key, JSON.stringify({ setup: now.setup, happened: now.happened }))
  }
  /** What cannot be read is kept under another key before something is written in its place. */
  function putAside(): void {
    const text = engine.stored(key)
    if (text === null || $now.get()) return
    const asides = `${site}:1:aside:workshop:`
    engine.write(`${asides}${engine.keys(asides).length}`, text)
  }

  return {
    $session: computed($now, now => now?.session ?? null),
    $canUndo: computed($now, now => (now?.happened.length ?? 0) > 0),
    $refusal: engine.$refusal,
    begin: setup => {
      if (!setup.rehearsal) putAside()
      show({ setup, happened: [], session: replay(setup, []) })
    },
    add: happening => {
      const now = $now.get()
      if (!now) return
      const happened = withHappening(now.happened, happening)
      show({ setup: now.setup, happened, session: after(now.session, happening) })
    },
    undo: () => {
      const now = $now.get()
      const last = now?.happened.at(-1)
      if (!now || !last) return null
      const happened = now.happened.slice(0, -1)
      show({ setup: now.setup, happened, session: replay(now.setup, happened) })
      return last
    },
    clear: () => {
      if ($now.get()?.setup.rehearsal) return $now.set(open())
      engine.remove(key)
      $now.set(null)
    },
    heard: () => $now.set(open()),
  }
}
