import type { FrozenPlan } from '../plan/frozen-plan.ts'
import type { Answer, Assessment, Context, Depth } from './assessment.ts'
import type { ItemId } from './model.ts'

/** A change to an assessment: always a new one, never a change in place. */
export type Change = (assessment: Assessment) => Assessment

export function withAnswer(id: ItemId, answer: Answer): Change {
  return assessment => ({ ...assessment, answers: { ...assessment.answers, [id]: answer } })
}

export function withoutAnswer(id: ItemId): Change {
  return assessment => ({ ...assessment, answers: without(assessment.answers, id) })
}

/** Keeps the answers: stage and frame only change the labels they are shown with. */
export function withContext(part: Partial<Context>): Change {
  return assessment => ({ ...assessment, context: { ...assessment.context, ...part } })
}

/** Keeps the answers to statements that the other depth does not ask. */
export function withDepth(depth: Depth): Change {
  return assessment => ({ ...assessment, depth })
}

/** The visitor looked at a contradiction and says that both answers are right. */
export function withReviewed(rule: string): Change {
  return assessment => ({ ...assessment, reviewed: { ...assessment.reviewed, [rule]: true } })
}

export function withPlan(plan: FrozenPlan): Change {
  return assessment => ({ ...assessment, plan })
}

/** An empty title is none: the assessment is then called after its training. */
export function withTitle(title: string): Change {
  return assessment => ({ ...assessment, title })
}

/** A note of nothing but white space is no note. */
export function withNote(id: ItemId, note: string): Change {
  return assessment => ({
    ...assessment,
    notes: note.trim() === '' ? without(assessment.notes, id) : { ...assessment.notes, [id]: note },
  })
}

export function withMeasurability(id: ItemId, answer: Answer): Change {
  return assessment => ({ ...assessment, measurability: { ...assessment.measurability, [id]: answer } })
}

export function withoutMeasurability(id: ItemId): Change {
  return assessment => ({ ...assessment, measurability: without(assessment.measurability, id) })
}

/** Links or, without a group, unlinks. */
export function withGroup(group: string | undefined): Change {
  return assessment => ({ ...assessment, group })
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
}
