import type { Answer } from '../scan/assessment.ts'
import type { ItemId } from '../scan/model.ts'
import {
  begin,
  lastRound,
  talkOn,
  type Deal,
  type Mailing,
  type Place,
  type Round,
  type Session,
  type Setup,
  type Talk,
  type Writing,
} from './session.ts'
import { emptyTally, withVotes, type Tally } from './tally.ts'
import { timedPart } from './time-left.ts'
import type { VoteCode } from './vote-code.ts'

/** Everything that can happen in a workshop. A session is what has happened, in order: taking back is leaving out the last. */
export type Happening =
  /** `at`: when, in milliseconds since 1970, for the time that is left; absent: no clock was asked. */
  | { did: 'go'; to: Place; at?: number | undefined }
  /** The room sees the counts of these statements at once, and takes them first, in this order. */
  | { did: 'homework'; items: readonly ItemId[]; at?: number | undefined }
  | { did: 'count'; item: ItemId; answer: Answer; more: 1 | -1 }
  | { did: 'type'; item: ItemId; cards: Tally }
  /** The room sees the counts. */
  | { did: 'reveal'; item: ItemId; at?: number | undefined }
  /** Counting this round once more, from nothing. */
  | { did: 'recount'; item: ItemId }
  /** The room votes again, from reading on. */
  | { did: 'second'; item: ItemId; at?: number | undefined }
  | { did: 'settle'; item: ItemId; answer: Answer | null }
  | { did: Writing; item: ItemId; text: string }
  | { did: 'skip'; item: ItemId }
  | { did: 'reopen'; item: ItemId }
  | { did: 'take'; codes: readonly VoteCode[] }
  | { did: 'people'; people: number }
  | { did: 'deal'; place: number; deal: Deal | null }
  | { did: 'mailing'; mailing: Mailing }

/** The session that this makes. Throws nothing: what does not fit (a code known already) changes nothing. */
export function replay(setup: Setup, happened: readonly Happening[]): Session {
  return happened.reduce(after, begin(setup))
}

/** Adds what happened; text that is typed on replaces what was typed just before, so that taking back takes it whole. */
export function withHappening(happened: readonly Happening[], next: Happening): readonly Happening[] {
  const last = happened.at(-1)
  const goesOn = last && isTextOf(last) !== null && isTextOf(last) === isTextOf(next)
  return [...(goesOn ? happened.slice(0, -1) : happened), next]
}

/** Which text something typed belongs to; null for what is no typing, as an agreement in which nothing stands yet. */
function isTextOf(happening: Happening): string | null {
  if (happening.did === 'deal') {
    const isTyped = happening.deal !== null && Object.values(happening.deal).some(text => text !== '')
    return isTyped ? `deal ${happening.place}` : null
  }
  if (happening.did === 'mailing') return happening.did
  return 'text' in happening ? `${happening.did} ${happening.item}` : null
}

export function after(session: Session, happening: Happening): Session {
  switch (happening.did) {
    case 'go':
      return moved(session, happening.to, happening.at)
    case 'homework':
      return withHomework(moved(session, { at: 'homework' }, happening.at), happening.items)
    case 'people':
      return { ...session, people: happening.people }
    case 'take':
      return { ...session, codes: withCodes(session.codes, happening.codes) }
    case 'deal':
      return { ...session, deals: withDeal(session.deals, happening.place, happening.deal) }
    case 'mailing':
      return { ...session, mailing: happening.mailing }
    case 'reveal':
      return changed(moved(session, { at: 'statement', item: happening.item, step: 'reveal' }, happening.at), happening)
    case 'second':
      return changed(moved(session, { at: 'statement', item: happening.item, step: 'read' }, happening.at), happening)
    default:
      return changed(session, happening)
  }
}

/** Somewhere else, with the time that the part of the script has taken until now. */
function moved(session: Session, to: Place, at: number | undefined): Session {
  const discussed = discussedAt(session, to)
  if (at === undefined) return { ...session, discussed, place: to }
  const part = timedPart(session)
  const took = session.since === null ? 0 : Math.max(0, at - session.since)
  const spent = { ...session.spent, [part]: (session.spent[part] ?? 0) + took }
  return { ...session, discussed, place: to, since: at, spent }
}

function discussedAt({ discussed }: Session, to: Place): readonly ItemId[] {
  if (to.at !== 'statement' || to.step !== 'settle' || discussed.includes(to.item)) return discussed
  return [...discussed, to.item]
}

/** Only first votes came by homework: what is voted again stays hidden until it is shown. */
function withHomework(session: Session, opened: readonly ItemId[]): Session {
  const seen = opened.map((item): [ItemId, Talk] => {
    const [first, ...others] = talkOn(session, item).rounds
    return [item, { ...talkOn(session, item), rounds: [{ ...first, revealed: true }, ...others] }]
  })
  return { ...session, opened, talks: { ...session.talks, ...Object.fromEntries(seen) } }
}

function changed(session: Session, happening: OnStatement): Session {
  return withTalk(session, happening.item, changedTalk(talkOn(session, happening.item), happening))
}

type OnStatement = Extract<Happening, { item: ItemId }>

function changedTalk(talk: Talk, happening: OnStatement): Talk {
  switch (happening.did) {
    case 'count':
      return withRound(talk, ({ cards }) => ({ cards: withVotes(cards, happening.answer, happening.more) }))
    case 'type':
      return withRound(talk, () => ({ cards: happening.cards }))
    case 'recount':
      return withRound(talk, () => ({ cards: emptyTally, revealed: false }))
    case 'reveal':
      return withRound({ ...talk, skipped: false }, () => ({ revealed: true }))
    case 'second':
      return { ...talk, rounds: [...talk.rounds, { cards: emptyTally, revealed: false }] }
    case 'settle':
      return { ...talk, agreed: happening.answer }
    case 'skip':
      return { ...talk, skipped: true }
    case 'reopen':
      return { ...talk, skipped: false, agreed: undefined }
    default:
      return { ...talk, [happening.did]: happening.text }
  }
}

function withTalk(session: Session, item: ItemId, talk: Talk): Session {
  return { ...session, talks: { ...session.talks, [item]: talk } }
}

function withRound(talk: Talk, change: (round: Round) => Partial<Round>): Talk {
  const now = lastRound(talk)
  const [first, ...others] = talk.rounds
  const changed = { ...now, ...change(now) }
  return { ...talk, rounds: others.length === 0 ? [changed] : [first, ...others.slice(0, -1), changed] }
}

function withCodes(known: readonly VoteCode[], more: readonly VoteCode[]): VoteCode[] {
  const nonces = new Set(known.map(({ nonce }) => nonce))
  return [...known, ...more.filter(({ nonce }) => !nonces.has(nonce) && nonces.add(nonce))]
}

function withDeal(deals: readonly Deal[], place: number, deal: Deal | null): readonly Deal[] {
  if (deal === null) return deals.filter((_, index) => index !== place)
  // Only right after the last one there is room for another.
  if (place > deals.length) return deals
  return place === deals.length ? [...deals, deal] : deals.with(place, deal)
}
