import { roles, type ItemId, type Role } from '../scan/model.ts'
import { votesOfRole, type Session } from './session.ts'
import { knownIn, middleOf, tallyOf } from './tally.ts'

/** What one role voted on a statement: how many chose an answer from 0 to 4, and the middle of those. */
export interface RoleVotes {
  role: Role
  count: number
  middle: { low: number; high: number }
}

/**
 * The first votes of each role, by codes that say one. Only votes from 0 to 4 count here, as a middle rests on them.
 *
 * A role is shown from `fewest` votes on, and only while nobody can be singled out by taking what is shown from all that
 * came by code: the votes that are left, of roles too small to show and of codes without a role, are none at all or again
 * at least `fewest`. Where they are not, the smallest role that could be shown is left out too (of equal ones the later),
 * so that its votes hide the others. Cards do not count as left: the room saw them go up.
 */
export function rolesOn(session: Session, item: ItemId, fewest: number): RoleVotes[] {
  const large = roles
    .map(role => ({ role, votes: votesOfRole(session, item, role) }))
    .flatMap(({ role, votes }): RoleVotes[] => {
      const [count, middle] = [knownIn(votes), middleOf(votes)]
      return middle && count >= fewest ? [{ role, count, middle }] : []
    })
  const left = knownByCode(session, item) - large.reduce((sum, { count }) => sum + count, 0)
  if (left === 0 || left >= fewest) return large
  const smallest = large.toSorted((a, b) => a.count - b.count || roles.indexOf(b.role) - roles.indexOf(a.role)).at(0)
  return large.filter(one => one !== smallest)
}

/** Whether the middle votes of two roles lie at least so many answers apart. */
export function areApart(shown: readonly RoleVotes[], distance: number): boolean {
  const lowest = Math.min(...shown.map(({ middle }) => middle.high))
  const highest = Math.max(...shown.map(({ middle }) => middle.low))
  return highest - lowest >= distance
}

/** Answers from 0 to 4 that people gave by code, with a role or without. */
function knownByCode({ codes }: Session, item: ItemId): number {
  return knownIn(tallyOf(codes.flatMap(code => (code.kind === 'person' ? (code.answers[item] ?? []) : []))))
}
