import { useEffect } from 'preact/hooks'
import { workspace } from '../parts/workspace.ts'
import { workshop } from './store.ts'

/**
 * A tab that only watches follows what the leading one writes, and whoever takes over begins with that. The leading tab
 * listens to nobody: an emptied storage must not end a workshop, whose next step writes it again.
 */
export function useWatching(leads: boolean): void {
  useEffect(() => {
    workshop.heard()
    // The workspace hears of every key that another tab writes, this one too.
    return leads ? undefined : workspace.$shelfChanges.listen(workshop.heard)
  }, [leads])
}
