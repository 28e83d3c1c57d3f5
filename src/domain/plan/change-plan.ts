import type { Day } from '../day.ts'
import type { Assessment } from '../scan/assessment.ts'
import type { Change } from '../scan/change.ts'
import type { Model } from '../scan/model.ts'
import type { Result } from '../score/result.ts'
import type { ActionEdit, ActionId, Status } from './action-edit.ts'
import { freeze, suggest } from './plan.ts'

/** Changes what people say of one action; a field that is undefined goes back to the suggestion. */
export function withEdit(id: ActionId, part: ActionEdit): Change {
  return assessment => ({
    ...assessment,
    edits: { ...assessment.edits, [id]: { ...assessment.edits[id], ...part } },
  })
}

/** Takes every word back that people said about an action; one of their own is gone then. */
export function withoutEdit(id: ActionId): Change {
  return assessment => {
    const { [id]: _gone, ...edits } = assessment.edits
    return { ...assessment, edits }
  }
}

/** `done` is a mark of its own, which every release knows; the others belong to the edit. */
export function withStatus(id: ActionId, status: Status): Change {
  return assessment => {
    const { [id]: _was, ...others } = assessment.done
    const part = { status: status === 'busy' || status === 'stuck' ? status : undefined }
    return { ...withEdit(id, part)(assessment), done: status === 'done' ? { ...others, [id]: true } : others }
  }
}

/** Moves an action to just before another one, or behind all of `shown`: the ids in the order they are shown now. */
export function withMove(shown: readonly ActionId[], id: ActionId, before: ActionId | null): Change {
  const others = shown.filter(other => other !== id)
  const place = before === null ? others.length : others.indexOf(before)
  return assessment => ({ ...assessment, order: others.toSpliced(place < 0 ? others.length : place, 0, id) })
}

/** Puts the actions in this order; one that is not named comes behind them, as suggested. */
export function withOrder(order: readonly ActionId[]): Change {
  return assessment => ({ ...assessment, order })
}

/**
 * Fixes the plan anew from the answers as they are now. What people worked on stays in it, whatever the answers suggest:
 * edits never vanish.
 */
export function withNewSuggestions(model: Model, result: Result, today: Day): Change {
  return assessment => {
    const selection = suggest(model, assessment, result)
    if (!selection) return assessment
    const suggested = selection.actions.map(({ item }) => item.id)
    const kept = (assessment.plan?.actions ?? [])
      .map(({ id }) => id)
      .filter(id => !suggested.includes(id) && isTouched(id, assessment))
    const edits = { ...assessment.edits }
    for (const id of kept) edits[id] = { ...edits[id], added: true }
    return { ...assessment, edits, plan: freeze(selection, model, today) }
  }
}

function isTouched(id: ActionId, { done, edits }: Assessment): boolean {
  const { dropped: _dropped, ...written } = edits[id] ?? {}
  return id in done || Object.values(written).some(value => value !== undefined)
}
