import { addDays, type Day } from '../day.ts'
import type { Context } from '../scan/assessment.ts'
import type { Item } from '../scan/model.ts'
import { afterPhaseFrom } from './after-phase.ts'

/** When an action is due: a date, days counted from a day that is not known yet, a next training, or not said yet. */
export type Due =
  | { kind: 'date'; day: Day }
  | { kind: 'relative'; days: number; from: 'start' | 'end' }
  | { kind: 'next-time' }
  | { kind: 'open' }

/** A date that is over already moves this far past the base date. */
const daysOfGrace = 7

/** The due date of an action (3.7, Due dates). `base` is the day on which the plan was fixed. */
export function dueOf(item: Item, context: Pick<Context, 'stage' | 'start' | 'end'>, base: Day): Due {
  const isAfter = item.phase === 'after'
  if (context.stage === 'after' && !isAfter) return { kind: 'next-time' }
  const anchor = isAfter ? afterPhaseFrom(context, base) : context.start
  if (!anchor) return { kind: 'relative', days: item.due, from: isAfter ? 'end' : 'start' }
  const day = addDays(anchor, item.due)
  return { kind: 'date', day: day < base ? addDays(base, daysOfGrace) : day }
}
