import type { AgendaId, Hall, Place } from './session.ts'
import { setIds, type SetId, type ShortSets } from './sets.ts'
import type { SpreadRules } from './spread.ts'

/** Kinds of part that a script has. */
export const partIds = [
  ...(['lobby', 'practice', 'vote', 'reveal', 'discuss', 'second', 'consensus'] as const),
  ...(['pause', 'roi', 'recap', 'owners', 'close'] as const),
]
export type PartId = (typeof partIds)[number]

/** What can be on the screen, each with what to say and do. */
export const phaseIds = [
  ...(['lobby', 'practice', 'read', 'vote', 'reveal', 'discuss'] as const),
  ...(['pause', 'second', 'consensus', 'recap', 'owners', 'close', 'homework'] as const),
]
export type PhaseId = (typeof phaseIds)[number]

export interface Part {
  id: PartId
  minutes: number
  optional?: boolean | undefined
}

export interface Agenda {
  minutes: number
  /** Sets that fit in it. */
  sets: SetId[]
  parts: Part[]
}

/** The numbers of content/model/workshop.yaml. */
export interface WorkshopModel {
  sets: ShortSets
  /** To read, vote and count one statement with cards. */
  minutesPerStatement: number
  /** Fewer votes by code, or of one role, are not broken down. */
  fewest: number
  /** In a rehearsal, where nobody filled in how many take part. */
  rehearsalPeople: number
  spread: SpreadRules
  agendas: Record<AgendaId, Agenda>
}

/** The phase whose words belong to a place; `second` while a second vote is taken. */
export function phaseAt(place: Place, isSecond: boolean): PhaseId {
  if (place.at !== 'statement') return place.at
  if (place.step === 'settle') return 'consensus'
  return isSecond && place.step !== 'reveal' ? 'second' : place.step
}

/** What time is counted under: a hall by itself, all voting, all voting again, and all settling together. */
export type Timed = Hall | 'vote' | 'second' | 'settle'

export function timedAt(place: Place, isSecond: boolean): Timed {
  if (place.at !== 'statement') return place.at
  if (place.step === 'settle') return place.step
  return isSecond ? 'second' : 'vote'
}

/** Where a script has no part of that name, the nearest. */
const nearest: Partial<Record<Timed, readonly PartId[]>> = {
  practice: ['practice', 'lobby'],
  homework: ['reveal'],
  vote: ['vote', 'discuss'],
  second: ['second', 'vote'],
  settle: ['consensus', 'discuss'],
}

/** The part of a script that something timed belongs to; the first of those that the script has, null where it has none. */
export function partOf({ parts }: Agenda, timed: Timed): PartId | null {
  const candidates: readonly string[] = nearest[timed] ?? [timed]
  const ids = parts.map(({ id }) => id)
  return candidates.flatMap(candidate => ids.find(id => id === candidate) ?? []).at(0) ?? null
}

/** With a script in which nobody votes first, people vote before they come. */
export function hasHomework({ parts }: Agenda): boolean {
  return !parts.some(({ id }) => id === 'vote')
}

/** The sets that suit a script: those of every script in which people vote at the same moment, then any choice of one's own. */
export function setsFor(agenda: Agenda, agendas: Readonly<Record<AgendaId, Agenda>>): SetId[] {
  const alike = Object.values(agendas).filter(other => hasHomework(other) === hasHomework(agenda))
  const suited = new Set<SetId>([...alike.flatMap(({ sets }) => sets), 'reason', 'own'])
  return setIds.filter(id => suited.has(id))
}

/** Minutes that so many statements take beside what the script has for voting; null where they fit. */
export function overrun(
  { parts }: Agenda,
  statements: number,
  minutesEach: number,
): { needed: number; planned: number } | null {
  const planned = parts.find(({ id }) => id === 'vote')?.minutes ?? 0
  const needed = statements * minutesEach
  return needed > planned ? { needed, planned } : null
}
