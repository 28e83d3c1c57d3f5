import { writeInvitation } from '../../domain/workshop/join-link.ts'
import type { Setup } from '../../domain/workshop/session.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'

/** The part of the address that tells a phone what this workshop asks; it names nobody. */
export function invitationOf(setup: Setup): string {
  return writeInvitation(setup, statements, model.sets)
}
