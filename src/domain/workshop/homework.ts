import type { ItemId } from '../scan/model.ts'
import { mayShow, talkOn, votesOn, type Session } from './session.ts'
import { urgencyOf, type SpreadRules } from './spread.ts'
import { votersIn } from './tally.ts'

/**
 * The statements whose first votes the room may see (`fewest` as in `mayShow`), the one to talk about first at the front;
 * ties stay in the order of asking. A statement that is voted on again keeps its place: its first votes count here.
 */
export function handedIn(session: Session, fewest: number): ItemId[] {
  return session.setup.items
    .filter(item => votersIn(votesOn(session, item, 0)) > 0 && mayShow(session, item, fewest, 0))
    .toSorted((a, b) => firstUrgency(session, b) - firstUrgency(session, a))
}

/** Where the room differs most of what it saw at once, the largest first. */
export function differencesIn(session: Session, { differences }: SpreadRules, fewest: number): ItemId[] {
  return session.opened
    .filter(item => isSeen(session, item) && mayShow(session, item, fewest, 0) && firstUrgency(session, item) > 0)
    .slice(0, differences)
}

/** The largest difference that the room has not talked about; null once it has had all of them. */
export function nextDifference(session: Session, rules: SpreadRules, fewest: number): ItemId | null {
  return differencesIn(session, rules, fewest).find(item => isLeft(session, item)) ?? null
}

/** Statements that nobody talked about: the middle of the votes given as homework stands. */
export function restingIn(session: Session): ItemId[] {
  return session.opened.filter(item => isSeen(session, item) && isLeft(session, item))
}

/** It was shown, and not counted anew since. */
function isSeen(session: Session, item: ItemId): boolean {
  return talkOn(session, item).rounds[0].revealed
}

function isLeft(session: Session, item: ItemId): boolean {
  return !session.discussed.includes(item) && !talkOn(session, item).skipped
}

function firstUrgency(session: Session, item: ItemId): number {
  return urgencyOf(votesOn(session, item, 0))
}
