import { hasHomework, partOf, timedAt, type Agenda, type Timed } from './agenda.ts'
import { halls, talkOn, type Session } from './session.ts'

/** What the time at a place is counted under. */
export function timedPart(session: Session): Timed {
  const { place } = session
  return timedAt(place, place.at === 'statement' && talkOn(session, place.item).rounds.length > 1)
}

const everyTimed: readonly Timed[] = [...halls, 'vote', 'second', 'settle']

/**
 * Milliseconds that are left of the part of the script that the room is in, below zero once it took longer; null where the
 * script has no such part, or no clock was asked. Nothing ever ends by it. With homework the welcome begins days ahead, when
 * people are invited: what it took is not known.
 */
export function timeLeft(session: Session, agenda: Agenda, now: number): number | null {
  const { spent, since } = session
  const timed = timedPart(session)
  const id = partOf(agenda, timed)
  const part = agenda.parts.find(candidate => candidate.id === id)
  const isUnknown = (other: Timed) => other === 'lobby' && hasHomework(agenda)
  if (!part || since === null || isUnknown(timed)) return null
  const before = everyTimed
    .filter(other => partOf(agenda, other) === id && !isUnknown(other))
    .reduce((sum, other) => sum + (spent[other] ?? 0), 0)
  return part.minutes * 60_000 - before - Math.max(0, now - since)
}
