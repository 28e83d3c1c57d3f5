import type { Day } from '../day.ts'
import type { Assessment } from '../scan/assessment.ts'
import type { Item, ItemId, Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import { dueOf, type Due } from './due.ts'
import type { FrozenPlan } from './frozen-plan.ts'
import { priorities, type Priority } from './priority.ts'
import { selectActions, type Selection } from './selection.ts'

type Answered = Pick<Assessment, 'answers' | 'context' | 'depth' | 'done' | 'plan'>

export interface PlannedAction {
  item: Item
  /** Unmet prerequisites outside the plan. */
  first: ItemId[]
  due: Due
  done: boolean
  /** As the answers stand now; what a frozen plan asks for may have been found out since. */
  findOut: boolean
  quickWin: boolean
  bigStep: boolean
}

export interface Plan {
  /** The day from which dates are counted. */
  base: Day
  actions: PlannedAction[]
  secondWave: PlannedAction[]
  /** How many actions the answers suggest now that a frozen plan does not hold. */
  changed: number
}

/** The actions that these answers suggest; null while too little is known for a readiness. */
export function suggest(model: Model, assessment: Answered, result: Result): Selection | null {
  if (!result.total) return null
  return selectActions(model, prioritiesOf(model, assessment, result), {
    answers: assessment.answers,
    values: result.values,
    stage: assessment.context.stage,
  })
}

/** Fixes the suggested actions on a day, so that the plan in a meeting is the plan that was agreed. */
export function freeze(selection: Selection, model: Model, base: Day): FrozenPlan {
  return {
    base,
    model: model.version,
    actions: selection.actions.map(({ item, first }) => ({ id: item.id, first })),
    secondWave: selection.secondWave.map(({ item }) => item.id),
  }
}

/** The plan as fixed, or else as suggested today; null where there is neither. */
export function planOf(model: Model, assessment: Answered, result: Result, today: Day): Plan | null {
  const selection = suggest(model, assessment, result)
  const frozen = assessment.plan ?? (selection && freeze(selection, model, today))
  if (!frozen) return null
  const known = new Map(prioritiesOf(model, assessment, result).map(candidate => [candidate.item.id, candidate]))
  const itemOf = (id: ItemId) => model.items.find(candidate => candidate.id === id)
  // A statement that this model no longer has cannot be shown; it stays in the saved plan.
  const planned = ({ id, first: saved }: { id: ItemId; first: ItemId[] }): PlannedAction[] => {
    const item = itemOf(id)
    if (!item) return []
    const first = saved.filter(other => itemOf(other) !== undefined)
    const { findOut = false, quickWin = false, bigStep = false } = known.get(id) ?? {}
    const due = dueOf(item, assessment.context, frozen.base)
    return [{ item, first, due, done: id in assessment.done, findOut, quickWin, bigStep }]
  }
  const ids = frozen.actions.map(({ id }) => id)
  return {
    base: frozen.base,
    actions: frozen.actions.flatMap(planned),
    secondWave: frozen.secondWave.flatMap(id => planned({ id, first: [] })),
    changed: selection ? selection.actions.filter(({ item }) => !ids.includes(item.id)).length : 0,
  }
}

function prioritiesOf(model: Model, assessment: Answered, result: Result): Priority[] {
  return priorities(model, {
    answers: assessment.answers,
    stage: assessment.context.stage,
    values: result.values,
    lowest: result.lowest,
  })
}
