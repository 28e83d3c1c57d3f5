import type { Answer } from '../scan/assessment.ts'
import type { ItemId } from '../scan/model.ts'
import { differencesIn } from './homework.ts'
import { areApart, rolesOn, type RoleVotes } from './roles.ts'
import {
  lastRound,
  mayShow,
  orderOf,
  talkOn,
  voters,
  votesOn,
  type Hall,
  type Session,
  type Setup,
  type Step,
} from './session.ts'
import { spreadOf, urgencyOf, type SpreadKind, type SpreadRules } from './spread.ts'
import { middleOf, votersIn, type Tally } from './tally.ts'

/** All that the audience window ever receives: no notes, and no votes that the room has not been shown. */
export type OnScreen =
  | {
      at: Hall
      training: string
      recap?: Recap | undefined
      joining?: Joining | undefined
      /** After homework: what the room talks about, in that order. */
      differences?: readonly ItemId[] | undefined
      /** All votes are invented. */
      rehearsal?: true | undefined
    }
  | {
      at: 'statement'
      item: ItemId
      /** With what labels it is answered. */
      context: Setup['context']
      number: number
      total: number
      step: Step
      second: boolean
      counted: number
      voters: number
      rehearsal?: true | undefined
      revealed?: Revealed | undefined
      /** What the group settled on, where it was shown what it voted; null: no consensus. */
      agreed?: Answer | null | undefined
    }

/** The counts of a round that the room has seen. */
export interface Revealed {
  votes: Tally
  middle: { low: number; high: number } | null
  kind: SpreadKind
  /** After a second vote: the middle of the first, where the room has seen that too. */
  before?: { low: number; high: number } | null | undefined
  /** The first votes side by side, where codes say a role; `apart`: two of them lie far from each other. */
  roles?: { shown: readonly RoleVotes[]; apart: boolean } | undefined
}

/** How to take part on a phone: the room sees it at the welcome of a workshop that takes codes. */
export interface Joining {
  /** As `writeInvitation` wrote it. */
  invitation: string
  /** How many codes came in. */
  codes: number
}

export interface Recap {
  strongest?: ItemId | undefined
  weakest?: ItemId | undefined
  gap?: ItemId | undefined
}

/** What the room may see of a session now; `fewest` as in `mayShow`. Without an `invitation` nobody is asked to take part. */
export function onScreen(session: Session, rules: SpreadRules, fewest: number, invitation?: string): OnScreen {
  const { place, setup } = session
  if (place.at !== 'statement') {
    const recap = place.at === 'recap' ? recapOf(session, fewest) : undefined
    const isAsked = place.at === 'lobby' && setup.byCode && !setup.rehearsal && invitation !== undefined
    const joining = isAsked ? { invitation, codes: session.codes.length } : undefined
    const differences = place.at === 'homework' ? differencesIn(session, rules, fewest) : undefined
    return { at: place.at, training: setup.training, recap, joining, differences, rehearsal: setup.rehearsal }
  }
  const { item, step } = place
  const revealed = revealedOn(session, item, rules, fewest) ?? undefined
  return {
    ...{ at: 'statement', item, step, revealed },
    context: setup.context,
    rehearsal: setup.rehearsal,
    agreed: revealed && talkOn(session, item).agreed,
    number: orderOf(session).indexOf(item) + 1,
    total: setup.items.length,
    second: talkOn(session, item).rounds.length > 1,
    counted: votersIn(votesOn(session, item)),
    voters: voters(session),
  }
}

/** What the room has seen of a statement's round now; null before it is revealed, and where too few voted by code. */
export function revealedOn(session: Session, item: ItemId, rules: SpreadRules, fewest: number): Revealed | null {
  const talk = talkOn(session, item)
  if (!lastRound(talk).revealed || !mayShow(session, item, fewest)) return null
  const votes = votesOn(session, item)
  const round = talk.rounds.length - 2
  const wasSeen = talk.rounds[round]?.revealed && mayShow(session, item, fewest, round)
  const before = wasSeen ? middleOf(votesOn(session, item, round)) : undefined
  const shown = session.setup.askRole && round < 0 ? rolesOn(session, item, fewest) : []
  const roles = shown.length > 0 ? { shown, apart: areApart(shown, rules.roleDistance) } : undefined
  return { votes, middle: middleOf(votes), kind: spreadOf(votes, rules), before, roles }
}

/** A statement with the counts that the room saw of it last. */
export interface Seen {
  item: ItemId
  votes: Tally
}

/** What the room has seen, the statement to talk about first at the front; ties stay in the order of asking. */
export function byUrgency(session: Session): Seen[] {
  return session.setup.items
    .flatMap((item): Seen[] => {
      const round = lastSeen(session, item)
      return round === -1 ? [] : [{ item, votes: votesOn(session, item, round) }]
    })
    .toSorted((a, b) => urgencyOf(b.votes) - urgencyOf(a.votes))
}

/** The round that the room saw last; -1 before it saw any. */
function lastSeen(session: Session, item: ItemId): number {
  return talkOn(session, item).rounds.findLastIndex(({ revealed }) => revealed)
}

/** Best and least arranged by the middle vote, and where the room differs most; only of what it has seen. */
function recapOf(session: Session, fewest: number): Recap {
  const seen = byUrgency(session).filter(({ item }) => mayShow(session, item, fewest, lastSeen(session, item)))
  const middles = seen.flatMap(({ item, votes }) => {
    const middle = middleOf(votes)
    return middle ? [{ item, value: middle.low + middle.high }] : []
  })
  const [weakest] = middles.toSorted((a, b) => a.value - b.value)
  const [strongest] = middles.toSorted((a, b) => b.value - a.value)
  const gap = seen.find(({ votes }) => urgencyOf(votes) > 0)
  return { strongest: strongest?.item, weakest: weakest?.item, gap: gap?.item }
}
