import type { Answer, Answers } from '../scan/assessment.ts'
import { answerValues } from '../scan/assessment.ts'
import type { ItemId } from '../scan/model.ts'
import { talkOn, votesOn, type Deal, type Session } from './session.ts'
import { middleOf, votersIn, type Tally } from './tally.ts'

/** One statement as it came out of the room, kept beside the answer. */
export interface Voted {
  item: ItemId
  rounds: Tally[]
  /** What the group settled on; null: no consensus; absent: the middle vote stood. */
  agreed?: Answer | null | undefined
  why: string
  /** Examples that the room gave, of who chose low and of who chose high. */
  low: string
  high: string
}

/** What an assessment keeps of the workshop that it came from. */
export interface WorkshopRecord {
  /** The moment at which it was saved, as `2026-11-21T14:02:00Z`. */
  held: string
  /** Most people who voted on one statement. */
  voters: number
  voted: readonly Voted[]
  deals: readonly Deal[]
}

/**
 * The answers that a workshop gives an assessment: what the group settled on, else the middle vote. Between two answers
 * the lower counts, as what not half of the room sees is not arranged yet; with only don't know, that.
 */
export function answersOf(session: Session): Answers {
  return Object.fromEntries(
    session.setup.items.flatMap((item): [ItemId, Answer][] => {
      const { agreed, skipped } = talkOn(session, item)
      const answer = skipped ? undefined : (agreed ?? middleAnswer(lastVotes(session, item)))
      return answer === undefined ? [] : [[item, answer]]
    }),
  )
}

/** Everything that was voted, for the record; statements without a vote are left out. */
export function votedIn(session: Session): Voted[] {
  return session.setup.items.flatMap((item): Voted[] => {
    const { rounds, agreed, why, low, high } = talkOn(session, item)
    const tallies = rounds.map((_, round) => votesOn(session, item, round)).filter(tally => votersIn(tally) > 0)
    return tallies.length === 0 ? [] : [{ item, rounds: tallies, agreed, why, low, high }]
  })
}

/** Highest number of people who voted on one statement: how many were there, as far as is known. */
export function mostVoters(session: Session): number {
  return Math.max(0, ...votedIn(session).flatMap(({ rounds }) => rounds.map(votersIn)))
}

/** Of the last round in which anyone voted. */
function lastVotes(session: Session, item: ItemId): Tally {
  return (
    votedIn(session)
      .find(voted => voted.item === item)
      ?.rounds.at(-1) ?? votesOn(session, item)
  )
}

function middleAnswer(votes: Tally): Answer | undefined {
  const middle = middleOf(votes)
  if (middle) return answerValues.find(answer => answer === middle.low)
  if (votes.W > 0) return 'W'
  return votes.N > 0 ? 'N' : undefined
}
