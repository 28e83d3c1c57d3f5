import { byId } from '../by-id.ts'
import type { Answer, Context } from '../scan/assessment.ts'
import type { ItemId, Role } from '../scan/model.ts'
import type { SetChoice } from './sets.ts'
import { emptyTally, sumOf, tallyOf, votersIn, type Tally } from './tally.ts'
import type { VoteCode } from './vote-code.ts'

export const agendaIds = ['m45', 'm90', 'm180'] as const
export type AgendaId = (typeof agendaIds)[number]

/** More than any room that this is meant for. */
export const mostPeople = 500

/** What is chosen before a workshop begins; the number of people may change on the way. */
export interface Setup {
  training: string
  context: Pick<Context, 'stage' | 'frame'>
  chosen: SetChoice
  /** The statements of `chosen` when it began, so that a later release of the site asks the same. */
  items: readonly ItemId[]
  agenda: AgendaId
  /** People in the room, without who leads it. */
  people: number
  /** Whoever leads it votes too. */
  countMe: boolean
  /** People may hand in a code from a phone, beside or instead of raising a card. */
  byCode: boolean
  /** A code may say the role of whoever made it. */
  askRole: boolean
  /** To practise with: its votes are invented, and nothing of it is ever kept. */
  rehearsal?: true | undefined
}

/** Where a statement stands: read in silence, cards up, the counts on the screen, or the group settles on an answer. */
export const steps = ['read', 'vote', 'reveal', 'settle'] as const
export type Step = (typeof steps)[number]

export const halls = ['lobby', 'practice', 'pause', 'recap', 'owners', 'close', 'homework'] as const
export type Hall = (typeof halls)[number]

export type Place = { at: Hall } | { at: 'statement'; item: ItemId; step: Step }

/** One time that the room voted with cards on a statement. */
export interface Round {
  cards: Tally
  /** The room has seen the counts. */
  revealed: boolean
}

/**
 * What is written beside a statement: why the group settled on an answer, an example of who chose low and of who chose
 * high, and a note that only whoever leads the workshop sees.
 */
export const writings = ['why', 'low', 'high', 'note'] as const
export type Writing = (typeof writings)[number]

/** All that happened on one statement. */
export interface Talk extends Readonly<Record<Writing, string>> {
  rounds: readonly [Round, ...Round[]]
  skipped: boolean
  /** What the group settled on; null: no consensus; absent: not asked yet. */
  agreed?: Answer | null | undefined
}

/** An agreement that the room made: what, which role, when it is done, and what shows it. */
export interface Deal {
  what: string
  who: string
  when: string
  proof: string
}

/** What the mails about homework say beside the statements: two days, `YYYY-MM-DD` or nothing yet, and who gets the codes. */
export interface Mailing {
  day: string
  deadline: string
  receiver: string
}

export interface Session {
  setup: Setup
  people: number
  place: Place
  /** Statements whose first votes, given as homework, the room saw all at once, in the order in which it takes them. */
  opened: readonly ItemId[]
  /** Statements on which the group came to settle. */
  discussed: readonly ItemId[]
  talks: Readonly<Record<ItemId, Talk>>
  codes: readonly VoteCode[]
  deals: readonly Deal[]
  mailing: Mailing
  /** Milliseconds that each part of the script took before the room came to where it is now. */
  spent: Readonly<Record<string, number>>
  /** When the room came here, in milliseconds since 1970; null: not known. */
  since: number | null
}

const freshTalk: Talk = {
  ...byId(writings, () => ''),
  rounds: [{ cards: emptyTally, revealed: false }],
  skipped: false,
}

export function begin(setup: Setup): Session {
  return {
    setup,
    people: setup.people,
    place: { at: 'lobby' },
    opened: [],
    discussed: [],
    talks: {},
    codes: [],
    deals: [],
    mailing: { day: '', deadline: '', receiver: '' },
    spent: {},
    since: null,
  }
}

/** The talk on a statement; an untouched one where nothing happened yet. */
export function talkOn(session: Session, item: ItemId): Talk {
  return session.talks[item] ?? freshTalk
}

/** The round that is voted in now: the last. */
export function lastRound({ rounds }: Talk): Round {
  return rounds.at(-1) ?? rounds[0]
}

/** The statements in the order in which the room takes them. */
export function orderOf({ setup, opened }: Session): ItemId[] {
  return [...opened, ...setup.items.filter(item => !opened.includes(item))]
}

/** Everyone who can vote. */
export function voters({ people, setup }: Pick<Session, 'people' | 'setup'>): number {
  return people + (setup.countMe ? 1 : 0)
}

/** All votes of a round, by whatever way they came: codes and tables belong to the first, given before the talk. */
export function votesOn(session: Session, item: ItemId, round = talkOn(session, item).rounds.length - 1): Tally {
  const cards = talkOn(session, item).rounds[round]?.cards ?? emptyTally
  return round === 0 ? sumOf([cards, codesOn(session, item)]) : cards
}

/** What came in on a statement by code, of people and of tables. */
function codesOn({ codes }: Session, item: ItemId): Tally {
  return sumOf(
    codes.flatMap(code => {
      if (code.kind === 'table') return code.tallies[item] ?? []
      const answer = code.answers[item]
      return answer === undefined ? [] : tallyOf([answer])
    }),
  )
}

/** Votes by people whose code says a role. */
export function votesOfRole({ codes }: Session, item: ItemId, role: Role): Tally {
  return tallyOf(
    codes.flatMap(code => {
      const answer = code.kind === 'person' && code.role === role ? code.answers[item] : undefined
      return answer ?? []
    }),
  )
}

/**
 * Whether the counts of a round may be seen: with cards everyone saw them anyway; where votes came by code, fewer than
 * `fewest` could tell who chose what.
 */
export function mayShow(
  session: Session,
  item: ItemId,
  fewest: number,
  round = talkOn(session, item).rounds.length - 1,
): boolean {
  const isPersonal = session.codes.some(code => code.kind === 'person' && code.answers[item] !== undefined)
  return round > 0 || !isPersonal || votersIn(votesOn(session, item, round)) >= fewest
}

/** Statements with votes that the room never saw, and that were not skipped on purpose. */
export function neverRevealed(session: Session): ItemId[] {
  return session.setup.items.filter(item => {
    const { rounds, skipped } = talkOn(session, item)
    return !skipped && !rounds.some(round => round.revealed)
  })
}
