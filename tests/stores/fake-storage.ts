/** A browser storage in memory, which can be told to refuse; it has what our code touches of `Storage`. */
export interface FakeStorage extends Storage {
  /** From now on at most this many characters fit. */
  limit: (room: number) => void
  /** From now on every touch throws, as with storage switched off. */
  block: () => void
}

export function aStorage(initial: Readonly<Record<string, string>> = {}): FakeStorage {
  const entries = new Map(Object.entries(initial))
  let room = Number.POSITIVE_INFINITY
  let blocked = false
  const touch = (): void => {
    if (blocked) throw new DOMException('Blocked', 'SecurityError')
  }
  const used = (except: string): number =>
    [...entries].reduce((sum, [key, text]) => (key === except ? sum : sum + key.length + text.length), 0)
  return {
    limit: characters => (room = characters),
    block: () => (blocked = true),
    get length() {
      touch()
      return entries.size
    },
    key: index => {
      touch()
      return [...entries.keys()][index] ?? null
    },
    getItem: key => {
      touch()
      return entries.get(key) ?? null
    },
    setItem: (key, value) => {
      touch()
      if (used(key) + key.length + value.length > room) throw new DOMException('Full', 'QuotaExceededError')
      entries.set(key, value)
    },
    removeItem: key => {
      touch()
      entries.delete(key)
    },
    clear: () => {
      touch()
      entries.clear()
    },
  }
}
