import type { Kept } from './kept.ts'
import { entryText } from './shelf.ts'
import type { Workspace } from './workspace.ts'

/** How long the trash keeps what was thrown away. */
export const daysInTrash = 30
const millisecondsPerDay = 86_400_000

/** What was thrown away and can be taken back. An entry stays where it is and only bears a mark. */
export interface Trash {
  /** The newest first. */
  list: () => { kept: Kept; since: Date }[]
  /** Needs no room, and another tab that goes on with it takes it back. */
  put: (id: string) => void
  restore: (id: string) => void
  /** For good. */
  forget: (id: string) => void
  /** Forgets what has been there too long. */
  purge: () => void
}

export function createTrash({ engine, shelf, refresh }: Workspace, now: () => Date): Trash {
  const list = () =>
    shelf
      .ids()
      .flatMap(id => {
        const found = shelf.find(id)
        return found.state === 'trashed' ? [found] : []
      })
      .toSorted((a, b) => b.since.getTime() - a.since.getTime())
  const mark = (id: string, since?: Date): void => {
    const found = shelf.find(id)
    if ('kept' in found) engine.write(shelf.keyOf(id), entryText(found.kept, since))
    refresh()
  }
  const forget = (id: string): void => {
    engine.remove(shelf.keyOf(id))
    refresh()
  }
  return {
    list,
    put: id => mark(id, now()),
    restore: id => mark(id),
    forget,
    purge: () => {
      const oldest = now().getTime() - daysInTrash * millisecondsPerDay
      for (const { kept, since } of list()) if (since.getTime() < oldest) forget(kept.assessment.id)
    },
  }
}
