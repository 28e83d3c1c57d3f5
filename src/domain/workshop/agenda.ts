import type { AgendaId, Place } from './session.ts'
import type { SetId, ShortSets } from './sets.ts'
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
  ...(['pause', 'second', 'consensus', 'recap', 'owners', 'close'] as const),
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
  spread: SpreadRules
  agendas: Record<AgendaId, Agenda>
}

/** The phase whose words belong to a place; `second` while a second vote is taken. */
export function phaseAt(place: Place, isSecond: boolean): PhaseId {
  if (place.at !== 'statement') return place.at
  if (place.step === 'settle') return 'consensus'
  return isSecond && place.step !== 'reveal' ? 'second' : place.step
}

/** The part of a script that a place belongs to; the first of those that the script has, null where it has none. */
export function partAt({ parts }: Agenda, place: Place, isSecond: boolean): PartId | null {
  const has = (id: PartId) => parts.some(part => part.id === id)
  const candidates: readonly PartId[] = place.at === 'statement' ? partsOf(place.step, isSecond) : [place.at]
  return candidates.find(has) ?? null
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

function partsOf(step: 'read' | 'vote' | 'reveal' | 'settle', isSecond: boolean): PartId[] {
  if (step === 'settle') return ['consensus', 'discuss']
  return isSecond ? ['second', 'vote'] : ['vote', 'reveal']
}
