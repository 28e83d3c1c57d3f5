import { phaseIds, type Agenda, type PartId, type PhaseId } from '../domain/workshop/agenda.ts'
import { clock } from '../domain/workshop/clock.ts'
import type { AgendaId } from '../domain/workshop/session.ts'
import type { WorkshopWords } from '../schemas/words/workshop.ts'

/** A part of the script with when it begins. */
export interface RunRow {
  time: string
  text: string
  minutes: number
  /** What is on the screen in it, in its order, where there is something to say and do. */
  phases: readonly PhaseId[]
}

/**
 * The parts of a script, each with the clock time at which it begins, and when the last one ends. `starts` is when the
 * workshop begins, in minutes after midnight; where it is null the times count from the beginning.
 */
export function runSheet(
  { agenda: { parts }, id, starts }: { agenda: Agenda; id: AgendaId; starts: number | null },
  { agendas, optional }: Pick<WorkshopWords, 'agendas' | 'optional'>,
): { rows: RunRow[]; end: string } {
  let at = starts ?? 0
  const rows = parts.map((part): RunRow => {
    const time = clock(at)
    at += part.minutes
    const text = agendas[id].parts[part.id] ?? ''
    const named = part.optional ? `${text} (${optional})` : text
    return { time, text: named, minutes: part.minutes, phases: phasesOf(part.id) }
  })
  return { rows, end: clock(at) }
}

/** To vote is first to read. */
function phasesOf(id: PartId): PhaseId[] {
  if (id === 'vote') return ['read', 'vote']
  return phaseIds.filter(phase => phase === id)
}
