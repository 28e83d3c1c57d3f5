import type { Day } from '../day.ts'
import type { Context } from '../scan/assessment.ts'

/**
 * The day from which the phase after the training counts: its last day, or its first where no last one is known, or the day
 * of the plan once the training is over. Null while no day is known. A last day before the first is a mistake and not used.
 */
export function afterPhaseFrom({ stage, start, end }: Pick<Context, 'stage' | 'start' | 'end'>, base: Day): Day | null {
  if (stage === 'after') return base
  const last = end && (!start || end >= start) ? end : undefined
  return last ?? start ?? null
}

/** The same for what is still to come, such as a check moment: never before the day of the plan. */
export function comingAfterPhase(context: Pick<Context, 'stage' | 'start' | 'end'>, base: Day): Day | null {
  const from = afterPhaseFrom(context, base)
  return from && from < base ? base : from
}
