import { atom, type ReadableAtom } from 'nanostores'

/** Why the browser does not keep what was written: no room left, or no storage at all (private window, setting). */
export type Refusal = 'full' | 'blocked'

/** The two storages of a browser; reaching for one may already throw. */
export interface Storages {
  local: () => Storage
  tab: () => Storage
}

/**
 * The only road to the browser's storage. Nothing here throws: a write that is refused is kept in memory, stays readable,
 * is tried again at the next write, and shows in `$refusal` until it succeeds.
 */
export interface Engine {
  $refusal: ReadableAtom<Refusal | null>
  read: (key: string) => string | null
  /** What is really stored, without what still waits: another tab may have written it since. */
  stored: (key: string) => string | null
  write: (key: string, value: string) => void
  remove: (key: string) => void
  /** Characters that the stored keys with this beginning take, with their values: what a browser's limit counts. */
  size: (prefix: string) => number
  /** Stored and waiting keys with this beginning. */
  keys: (prefix: string) => string[]
  /** What only this tab knows: it survives a reload, not the tab. */
  readTab: (key: string) => string | null
  writeTab: (key: string, value: string) => void
  removeTab: (key: string) => void
}

export function createEngine(storages: Storages): Engine {
  const $refusal = atom<Refusal | null>(null)
  const waiting = new Map<string, string>()
  const tabMemory = new Map<string, string>()

  const store = (key: string, value: string): boolean => attempt(() => storages.local().setItem(key, value))
  const flush = (): void => {
    for (const [key, value] of waiting) {
      if (!store(key, value)) return $refusal.set(reason(storages))
      waiting.delete(key)
    }
    $refusal.set(null)
  }

  return {
    $refusal,
    read: key => waiting.get(key) ?? value(() => storages.local().getItem(key)),
    stored: key => value(() => storages.local().getItem(key)),
    write: (key, text) => {
      waiting.set(key, text)
      flush()
    },
    remove: key => {
      waiting.delete(key)
      attempt(() => storages.local().removeItem(key))
      flush()
    },
    keys: prefix => {
      const stored = value(() => keysOf(storages.local())) ?? []
      return [...new Set([...stored, ...waiting.keys()])].filter(key => key.startsWith(prefix))
    },
    size: prefix =>
      (value(() => keysOf(storages.local())) ?? [])
        .filter(key => key.startsWith(prefix))
        .reduce((sum, key) => sum + key.length + (value(() => storages.local().getItem(key))?.length ?? 0), 0),
    readTab: key => tabMemory.get(key) ?? value(() => storages.tab().getItem(key)),
    writeTab: (key, text) => {
      tabMemory.delete(key)
      if (!attempt(() => storages.tab().setItem(key, text))) tabMemory.set(key, text)
    },
    removeTab: key => {
      tabMemory.delete(key)
      attempt(() => storages.tab().removeItem(key))
    },
  }
}

/** The engine of this browser. */
export const engine = createEngine({ local: () => localStorage, tab: () => sessionStorage })

/** Calls back when another tab wrote or removed a key; null stands for everything at once. Returns how to stop. */
export function onOtherTab(changed: (key: string | null) => void): () => void {
  const heard = (event: StorageEvent): void => changed(event.key)
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** A storage that cannot be reached, or refuses its very first key, keeps nothing; any other refusal is lack of room. */
function reason(storages: Storages): Refusal {
  return (value(() => storages.local().length) ?? 0) === 0 ? 'blocked' : 'full'
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(key => key !== null)
}

function attempt(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

function value<Value>(get: () => Value): Value | null {
  try {
    return get()
  } catch {
    return null
  }
}
