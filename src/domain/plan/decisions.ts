import { addDays, type Day } from '../day.ts'
import type { Context } from '../scan/assessment.ts'
import type { LeverId, Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import { comingAfterPhase } from './after-phase.ts'
import type { PlannedAction } from './planned-action.ts'

/** What management is asked to decide: one question per weak lever, plus measuring and the managers' hours. */
export interface Decisions {
  levers: { id: LeverId; by: Day }[]
  /** Hours that the plan asks of managers; 0 = no question. */
  managerHours: number
  /** Without an answer before this day the actions do not start. */
  reply: Day
}

/** Days, all our own choice: a decision needs a meeting, and must fall before the first action is due. */
const daysToReply = 14
const leastDaysToReply = 7
const daysBeforeStart = 7
/** When a question asks whether managers did it: a month after the training, or after the reply where no date is known. */
const askAfter = 30
/** How long a subject stays on the agenda: until the last check moment. */
const keepFor = 90

/** The decisions that follow from the three lowest levers and from the levers under the gate. */
export function decisionsOf(
  model: Model,
  {
    context,
    result,
    actions,
    base,
  }: { context: Context; result: Result; actions: readonly PlannedAction[]; base: Day },
): Decisions {
  const reply = replyDay(context, base)
  // What is decided must still be done: before the training starts, or else within a month of the answer.
  const arranged = context.start && context.start > reply ? context.start : addDays(reply, askAfter)
  const trained = comingAfterPhase(context, reply) ?? reply
  const below = result.total?.band?.below.map(lever => lever.id) ?? []
  const { keepFrom } = model.parameters.priority
  // The lowest of what is well arranged is nothing to decide about.
  const low = result.lowest.filter(id => {
    const lever = result.levers[id]
    return lever.shown && lever.score < keepFrom
  })
  // Of several levers under the gate the lowest is named: more questions than a meeting answers are no questions.
  const ids = [...new Set([...low, ...below.filter(id => !low.includes(id)).slice(0, 1)])]
  const by = (id: LeverId): Day => {
    if (id === 'L10') return addDays(trained, askAfter)
    return id === 'L12' ? addDays(trained, keepFor) : arranged
  }
  const owned = actions.filter(({ owner }) => 'role' in owner && owner.role === 'manager')
  return {
    levers: model.levers.filter(({ id }) => ids.includes(id)).map(({ id }) => ({ id, by: by(id) })),
    managerHours: owned.reduce((sum, { hours }) => sum + hours, 0),
    reply,
  }
}

function replyDay({ stage, start }: Context, base: Day): Day {
  const usual = addDays(base, daysToReply)
  if (stage !== 'before' || !start) return usual
  const beforeStart = addDays(start, -daysBeforeStart)
  const soonest = addDays(base, leastDaysToReply)
  return beforeStart < usual ? (beforeStart > soonest ? beforeStart : soonest) : usual
}
