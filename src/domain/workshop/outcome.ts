import type { Answer, Answers, Frame } from '../scan/assessment.ts'
import { answerValues } from '../scan/assessment.ts'
import type { ItemId, Stage } from '../scan/model.ts'
import { mayShow, talkOn, votesOn, type Deal, type Session } from './session.ts'
import type { SetId } from './sets.ts'
import { middleOf, votersIn, type Tally } from './tally.ts'

/** One statement as it came out of the room, kept beside the answer. */
export interface Voted {
  item: ItemId
  /** Those that may be shown: none where only a few voted, by code. */
  rounds: readonly Tally[]
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
  /** What was asked, voted on or not; absent in what release 0.6.0 saved. */
  set?: SetId | undefined
  asked?: readonly ItemId[] | undefined
  /** With what labels was voted; absent in what release 0.6.0 saved. */
  stage?: Stage | undefined
  frame?: Frame | undefined
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

/** What is kept of a session that is saved at a moment; counts of fewer than `fewest` with codes among them are not. */
export function recordOf(session: Session, held: string, fewest: number): WorkshopRecord {
  const { chosen, items, context } = session.setup
  return {
    ...{ held, voters: mostVoters(session), set: chosen.set, asked: items, ...context },
    voted: votedIn(session, fewest),
    deals: session.deals,
  }
}

/** Statements without a vote are left out. */
function votedIn(session: Session, fewest: number): Voted[] {
  return session.setup.items.flatMap((item): Voted[] => {
    const rounds = roundsOn(session, item)
    if (rounds.length === 0) return []
    const { agreed, why, low, high } = talkOn(session, item)
    const shown = rounds.filter(({ round }) => mayShow(session, item, fewest, round)).map(({ votes }) => votes)
    return [{ item, rounds: shown, agreed, why, low, high }]
  })
}

/** Highest number of people who voted on one statement: how many were there, as far as is known. */
function mostVoters(session: Session): number {
  const rounds = session.setup.items.flatMap(item => roundsOn(session, item))
  return Math.max(0, ...rounds.map(({ votes }) => votersIn(votes)))
}

/** Of the last round in which anyone voted. */
function lastVotes(session: Session, item: ItemId): Tally {
  return roundsOn(session, item).at(-1)?.votes ?? votesOn(session, item)
}

/** The rounds in which anyone voted, each with its number. */
function roundsOn(session: Session, item: ItemId): { round: number; votes: Tally }[] {
  return talkOn(session, item)
    .rounds.map((_, round) => ({ round, votes: votesOn(session, item, round) }))
    .filter(({ votes }) => votersIn(votes) > 0)
}

/** What the group is asked to settle on: the middle vote, where that is one answer. */
export function proposalOn(session: Session, item: ItemId): Answer | undefined {
  const middle = middleOf(votesOn(session, item))
  return middle && middle.low === middle.high ? asAnswer(middle.low) : undefined
}

function middleAnswer(votes: Tally): Answer | undefined {
  const middle = middleOf(votes)
  if (middle) return asAnswer(middle.low)
  if (votes.W > 0) return 'W'
  return votes.N > 0 ? 'N' : undefined
}

function asAnswer(value: number): Answer | undefined {
  return answerValues.find(answer => answer === value)
}
