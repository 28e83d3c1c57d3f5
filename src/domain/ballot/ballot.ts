import type { Answer, Answers } from '../scan/assessment.ts'
import type { ItemId, Role } from '../scan/model.ts'
import { emptyTally, nameOf, votersIn, withVotes, type Tally } from '../workshop/tally.ts'
import { mostAtTable, writeVoteCode, type Asked } from '../workshop/vote-code.ts'

/** For whom one phone fills in a ballot: for its owner, or for the people at a table who vote with cards. */
export const ballotKinds = ['person', 'table'] as const
export type BallotKind = (typeof ballotKinds)[number]

/** What a participant filled in for one workshop. Both kinds are kept, so that changing one's mind loses nothing. */
export interface Ballot {
  /** The text of the invitation that it answers. */
  invitation: string
  kind: BallotKind
  /** The same for every code of this ballot, so that a changed one takes the place of the one before. */
  nonce: number
  role?: Role | undefined
  answers: Answers
  /** People at the table; null as long as it is not filled in. */
  voters: number | null
  tallies: Readonly<Record<ItemId, Tally>>
}

export function newBallot(invitation: string, nonce: number): Ballot {
  return { invitation, kind: 'person', nonce, answers: {}, voters: null, tallies: {} }
}

export function withVote(id: ItemId, answer: Answer): (ballot: Ballot) => Ballot {
  return ballot => ({ ...ballot, answers: { ...ballot.answers, [id]: answer } })
}

/** One card more or less on an answer: never fewer than none, or more than a code can hold. */
export function withCard(id: ItemId, answer: Answer, more: 1 | -1): (ballot: Ballot) => Ballot {
  return ballot => {
    const tally = tallyOn(ballot, id)
    if (more === 1 && tally[nameOf(answer)] >= mostAtTable) return ballot
    return { ...ballot, tallies: { ...ballot.tallies, [id]: withVotes(tally, answer, more) } }
  }
}

export function tallyOn({ tallies }: Ballot, id: ItemId): Tally {
  return tallies[id] ?? emptyTally
}

/** The statements that were left open, in their order. */
export function openIn<One extends Asked[number]>(ballot: Ballot, asked: readonly One[]): One[] {
  return asked.filter(({ id }) => !isFilled(ballot, id))
}

export function isFilled(ballot: Ballot, id: ItemId): boolean {
  return ballot.kind === 'person' ? ballot.answers[id] !== undefined : votersIn(tallyOn(ballot, id)) > 0
}

/** What a participant hands in; a role is in it only where it was asked. */
export function codeOf(ballot: Ballot, asked: Asked, askRole: boolean): string {
  const { kind, nonce, role, answers, tallies } = ballot
  if (kind === 'table') return writeVoteCode({ kind, nonce, tallies }, asked)
  return writeVoteCode({ kind, nonce, role: askRole ? role : undefined, answers }, asked)
}
