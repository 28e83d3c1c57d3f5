import { parseDay } from '../day.ts'
import { ownActionId, type ActionEdits } from '../plan/action-edit.ts'
import { roles, type Role } from '../scan/model.ts'
import type { Deal } from './session.ts'

interface Naming {
  /** How each role is called where the workshop was. */
  roles: Readonly<Record<Role, string>>
  /** What stands for a role that nobody named. */
  nobody: string
  /** Written beside each action. */
  note: string
  /** One more id that no other action has. */
  newId: () => string
}

/** The agreements of a room as actions of its own in the plan; one without words for what to do is none. */
export function actionsFrom(deals: readonly Deal[], naming: Naming): ActionEdits {
  const made = deals.filter(({ what }) => what.trim() !== '')
  return Object.fromEntries(
    made.map(({ what, who, when, proof }) => {
      const role = roleNamed(who, naming.roles)
      const edit = {
        what: what.trim(),
        // Without an owner an action would be shown as somebody's who never took it on.
        ...(role ? { owner: role } : { ownerOther: who.trim() || naming.nobody }),
        day: parseDay(when) ?? undefined,
        proof: proof.trim() || undefined,
        note: naming.note,
      }
      return [ownActionId(naming.newId()), edit]
    }),
  )
}

/** One of the five roles, where it was typed as the site calls it. */
function roleNamed(who: string, names: Naming['roles']): Role | undefined {
  return roles.find(role => names[role].toLowerCase() === who.trim().toLowerCase())
}
