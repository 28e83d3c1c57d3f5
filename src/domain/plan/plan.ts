import type { Day } from '../day.ts'
import type { Assessment } from '../scan/assessment.ts'
import type { Item, ItemId, Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import { dueOf, type Due } from './due.ts'
import { priorities, type Priority } from './priority.ts'
import type { FrozenPlan } from './frozen-plan.ts'
import { selectActions, type Selection } from './selection.ts'

type Answered = Pick<Assessment, 'answers' | 'context' | 'depth' | 'done'>

export interface PlannedAction {
  item: Item
  first: ItemId[]
  due: Due
  done: boolean
  /** As the answers stand now; a frozen action may have been solved since. */
  findOut: boolean
  quickWin: boolean
  bigStep: boolean
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

/** How many of the suggested actions are not in the frozen plan. */
export function changedSuggestions(frozen: FrozenPlan, selection: Selection): number {
  const planned = frozen.actions.map(({ id }) => id)
  return selection.actions.filter(({ item }) => !planned.includes(item.id)).length
}

/** The frozen actions with their dates, as they stand today. Ids that the model no longer knows are left out. */
export function plannedActions(
  model: Model,
  assessment: Answered,
  { result, frozen }: { result: Result; frozen: FrozenPlan },
): { actions: PlannedAction[]; secondWave: PlannedAction[] } {
  const known = new Map(prioritiesOf(model, assessment, result).map(candidate => [candidate.item.id, candidate]))
  const planned = ({ id, first }: { id: ItemId; first: ItemId[] }): PlannedAction[] => {
    const item = model.items.find(candidate => candidate.id === id)
    if (!item) return []
    const candidate = known.get(id)
    return [
      {
        item,
        first,
        due: dueOf(item, assessment.context, frozen.base),
        done: id in assessment.done,
        findOut: candidate?.findOut ?? false,
        quickWin: candidate?.quickWin ?? false,
        bigStep: candidate?.bigStep ?? false,
      },
    ]
  }
  return {
    actions: frozen.actions.flatMap(planned),
    secondWave: frozen.secondWave.flatMap(id => planned({ id, first: [] })),
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
