import type { Day } from '../day.ts'
import type { Assessment } from '../scan/assessment.ts'
import type { ItemId, Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import { isOwnAction, type ActionId } from './action-edit.ts'
import type { FrozenPlan } from './frozen-plan.ts'
import { ownAction, suggestedAction, type PlannedAction } from './planned-action.ts'
import { priorities, type Priority } from './priority.ts'
import { selectActions, type Selection } from './selection.ts'

type Answered = Pick<Assessment, 'answers' | 'context' | 'depth' | 'done' | 'edits' | 'order' | 'plan'>

export interface Plan {
  /** The day from which dates are counted. */
  base: Day
  /** In the order people gave them, else as suggested. */
  actions: PlannedAction[]
  secondWave: PlannedAction[]
  /** Taken out by a person; they can be put back. */
  dropped: PlannedAction[]
  /** What the answers suggest now and a frozen plan does not hold, and what it holds and they no longer suggest. */
  changed: { fresh: ItemId[]; gone: ItemId[] }
}

/** The actions that these answers suggest; null while too little is known for a readiness. */
export function suggest(
  model: Model,
  assessment: Pick<Answered, 'answers' | 'context'>,
  result: Result,
): Selection | null {
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

/** The plan as fixed, or else as suggested today, with what people changed; null where there is nothing to show. */
export function planOf(model: Model, assessment: Answered, result: Result, today: Day): Plan | null {
  const { edits, order = [] } = assessment
  const selection = suggest(model, assessment, result)
  const frozen = assessment.plan ?? (selection && freeze(selection, model, today))
  const ownIds = Object.keys(edits).filter(isOwnAction)
  const putIn = Object.keys(edits).filter(id => edits[id]?.added && !isOwnAction(id))
  if (!frozen && ownIds.length + putIn.length === 0) return null
  const { base, actions: fixed, secondWave } = frozen ?? { base: today, actions: [], secondWave: [] }
  const fixedIds = fixed.map(({ id }) => id)
  const added = putIn.filter(id => !fixedIds.includes(id))
  const inPlan = [...fixedIds, ...added]
  const known = new Map(prioritiesOf(model, assessment, result).map(candidate => [candidate.item.id, candidate]))
  const items = new Map(model.items.map(item => [item.id, item]))
  // A statement that this model no longer has cannot be shown; it stays in the saved plan.
  const planned = (id: ActionId, first: readonly ItemId[] = []): PlannedAction[] => {
    const edit = edits[id]
    if (isOwnAction(id)) return edit ? [ownAction(id, edit, { assessment })] : []
    const item = items.get(id)
    const needs = first.filter(other => items.has(other) && !inPlan.includes(other))
    return item ? [suggestedAction(item, needs, { assessment, base, known })] : []
  }
  const all = [
    ...fixed.flatMap(({ id, first }) => planned(id, first)),
    ...[...added, ...ownIds].flatMap(id => planned(id)),
  ]
  const suggested = selection?.actions.map(({ item }) => item.id) ?? fixedIds
  return {
    base,
    actions: inGivenOrder(
      all.filter(({ edit }) => !edit.dropped),
      order,
    ),
    secondWave: secondWave.filter(id => !inPlan.includes(id)).flatMap(id => planned(id)),
    dropped: all.filter(({ edit }) => edit.dropped),
    changed: {
      fresh: suggested.filter(id => !inPlan.includes(id)),
      gone: fixedIds.filter(id => !suggested.includes(id) && items.has(id)),
    },
  }
}

/** What a person placed comes first in that order; the rest keeps its own behind it. */
function inGivenOrder(actions: readonly PlannedAction[], order: readonly ActionId[]): PlannedAction[] {
  const place = (id: ActionId) => {
    const index = order.indexOf(id)
    return index < 0 ? order.length : index
  }
  return actions.toSorted((a, b) => place(a.id) - place(b.id))
}

function prioritiesOf(
  model: Model,
  { answers, context }: Pick<Answered, 'answers' | 'context'>,
  result: Result,
): Priority[] {
  return priorities(model, { answers, stage: context.stage, values: result.values, lowest: result.lowest })
}
