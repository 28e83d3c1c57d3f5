/** Held as long as its page lives, or until `release`; the browser gives it up by itself when a tab is closed or crashes. */
export interface Held {
  release: () => void
}

/** Milliseconds: a page that is reloaded may come before its former self is gone, or before who waited for that has seen it. */
const patience = 1_000

/**
 * Takes a name that only one page of this site can hold. Null where another still holds it after a second; `steal` takes
 * it over at once, and the other is told by its `onLost`. A browser without locks gives it to everyone.
 */
export async function holdLock(
  name: string,
  { steal = false, onLost }: { steal?: boolean; onLost: () => void },
): Promise<Held | null> {
  const { locks } = navigator
  if (!locks) return { release: () => {} }
  let isHeld = false
  return new Promise(resolve => {
    locks
      .request(name, steal ? { steal } : { signal: AbortSignal.timeout(patience) }, () => {
        isHeld = true
        return new Promise<void>(release => resolve({ release }))
      })
      // Only a steal ends a held lock with an error.
      .catch(() => (isHeld ? onLost() : resolve(null)))
  })
}

/** Holds a name along with others; `whenNobodyHolds` notices when the last of them is gone. */
export function holdAlong(name: string, onHeld: () => void): void {
  void navigator.locks?.request(name, { mode: 'shared' }, () => {
    onHeld()
    return new Promise<void>(() => {})
  })
}

/** Calls back once as soon as no page holds the name; what it returns ends the waiting. */
export function whenNobodyHolds(name: string, tell: () => void): () => void {
  const waiting = new AbortController()
  navigator.locks
    ?.request(name, { signal: waiting.signal }, () => tell())
    // Ended by us.
    .catch(() => {})
  return () => waiting.abort()
}
