import type { Place } from '../../domain/workshop/session.ts'
import { site } from '../../model/site.ts'
import { statements } from '../../model/statements.ts'
import { engine } from '../../stores/engine.ts'
import { createWorkshop } from '../../stores/workshop.ts'

/** The workshop of this browser. */
export const workshop = createWorkshop({ engine, site, model: statements })

/** The room goes somewhere, now. */
export function goTo(to: Place): void {
  workshop.add({ did: 'go', to, at: now() })
}

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

/** The statement with an id that a session knows: checked where the session was read. */
export function statementOf(id: string) {
  const item = statements.items.find(known => known.id === id)
  if (!item) throw new Error(`No statement ${id}`)
  return item
}
