import type { Day } from '../day.ts'
import { phases, type Phase, type Role } from '../scan/model.ts'

/** An action of the plan: the statement it comes from, or an id of its own for one that the visitor added. */
export type ActionId = string

/** How far an action is. `done` is saved as a mark of its own; without a status an action is open. */
export const statuses = ['open', 'busy', 'stuck', 'done'] as const
export type Status = (typeof statuses)[number]

/** What people changed about an action: only what differs from the suggestion, so that better words still reach the rest. */
export interface ActionEdit {
  /** What to do; an action of the visitor's own always has it. */
  what?: string | undefined
  owner?: Role | undefined
  /** Another role or initials, typed; it goes before `owner`. */
  ownerOther?: string | undefined
  day?: Day | undefined
  hours?: number | undefined
  status?: Exclude<Status, 'open' | 'done'> | undefined
  /** How people see that it worked. */
  proof?: string | undefined
  note?: string | undefined
  /** For an action of the visitor's own: where it stands on the line. */
  phase?: Phase | undefined
  /** Put into the plan by a person, or kept in it when the suggestions changed. */
  added?: true | undefined
  dropped?: true | undefined
}
export type ActionEdits = Readonly<Record<ActionId, ActionEdit>>

export const ownPhases = phases
/** More hours than one action ever takes; beyond it something else was typed. */
export const mostHours = 1_000
const ownPrefix = 'own-'

/** An id for an action of the visitor's own; `unique` comes from outside. */
export function ownActionId(unique: string): ActionId {
  return `${ownPrefix}${unique}`
}

export function isOwnAction(id: ActionId): boolean {
  return id.startsWith(ownPrefix)
}
