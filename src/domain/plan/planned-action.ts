import type { Assessment } from '../scan/assessment.ts'
import type { Item, ItemId, Phase, Role } from '../scan/model.ts'
import type { Day } from '../day.ts'
import type { ActionEdit, ActionId, Status } from './action-edit.ts'
import { dueOf, type Due } from './due.ts'
import type { Priority } from './priority.ts'

/** Who an action belongs to: one of the five roles, or a role or initials as typed. */
export type Owner = { role: Role } | { other: string }

/** An action as it stands in the plan: the suggestion with what people changed about it. */
export interface PlannedAction {
  id: ActionId
  /** The statement it comes from; null for an action of the visitor's own. */
  item: Item | null
  /** What people wrote; what they left alone comes from the words of the statement. */
  edit: ActionEdit
  phase: Phase
  owner: Owner
  /** 0 where nobody said. */
  hours: number
  /** Unmet prerequisites outside the plan. */
  first: ItemId[]
  due: Due
  status: Status
  /** As the answers stand now; what a frozen plan asks for may have been found out since. */
  findOut: boolean
  quickWin: boolean
  bigStep: boolean
}

interface Surroundings {
  assessment: Pick<Assessment, 'context' | 'done' | 'edits'>
  base: Day
  known: ReadonlyMap<ItemId, Priority>
}

/** An action that comes from a statement. */
export function suggestedAction(item: Item, first: ItemId[], { assessment, base, known }: Surroundings): PlannedAction {
  const { context, edits } = assessment
  const edit = edits[item.id] ?? {}
  const { findOut = false, quickWin = false, bigStep = false } = known.get(item.id) ?? {}
  return {
    id: item.id,
    item,
    edit,
    phase: item.phase,
    owner: ownerOf(edit, item.owner),
    hours: edit.hours ?? item.hours,
    first,
    due: edit.day ? { kind: 'date', day: edit.day } : dueOf(item, context, base),
    status: statusOf(item.id, assessment),
    ...{ findOut, quickWin, bigStep },
  }
}

/** An action that the visitor thought of. */
export function ownAction(
  id: ActionId,
  edit: ActionEdit,
  { assessment }: Pick<Surroundings, 'assessment'>,
): PlannedAction {
  return {
    id,
    item: null,
    edit,
    // Stages and phases are the same three words: without a phase it is for now.
    phase: edit.phase ?? assessment.context.stage,
    owner: ownerOf(edit, 'manager'),
    hours: edit.hours ?? 0,
    first: [],
    due: edit.day ? { kind: 'date', day: edit.day } : { kind: 'open' },
    status: statusOf(id, assessment),
    ...{ findOut: false, quickWin: false, bigStep: false },
  }
}

function ownerOf({ owner, ownerOther }: ActionEdit, suggested: Role): Owner {
  return ownerOther?.trim() ? { other: ownerOther.trim() } : { role: owner ?? suggested }
}

function statusOf(id: ActionId, { done, edits }: Pick<Assessment, 'done' | 'edits'>): Status {
  return id in done ? 'done' : (edits[id]?.status ?? 'open')
}
