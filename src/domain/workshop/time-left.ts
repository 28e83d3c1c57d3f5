import { partAt, type Agenda } from './agenda.ts'
import { talkOn, type Session } from './session.ts'

/** What the time at a place is counted under: a hall by itself, all voting together, and all settling together. */
export function timedPart(session: Session): string {
  const { place } = session
  if (place.at !== 'statement') return place.at
  if (place.step === 'settle') return place.step
  return talkOn(session, place.item).rounds.length > 1 ? 'second' : 'vote'
}

/**
 * Milliseconds that are left of the part of the script that the room is in, below zero once it took longer; null where the
 * script has no such part, or no clock was asked. Nothing ever ends by it.
 */
export function timeLeft(session: Session, agenda: Agenda, now: number): number | null {
  const { place, spent, since } = session
  const timed = timedPart(session)
  const id = partAt(agenda, place, timed === 'second')
  const part = agenda.parts.find(candidate => candidate.id === id)
  if (!part || since === null) return null
  return part.minutes * 60_000 - (spent[timed] ?? 0) - Math.max(0, now - since)
}
