import type { Day } from '../day.ts'
import type { ItemId, Role, Stage } from './model.ts'
import type { ActionEdits, ActionId } from '../plan/action-edit.ts'
import type { FrozenPlan } from '../plan/frozen-plan.ts'
import type { ScenarioId } from '../roi/scenario.ts'

/** 0 to 4 on one of the three scales, `N` = not applicable, `W` = don't know. No entry = unanswered. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 'N' | 'W'
export type Answers = Readonly<Partial<Record<ItemId, Answer>>>
export type Depth = 'quick' | 'full'
/** What the visitor thinks of: this one training, or how it usually goes. */
export type Frame = 'training' | 'usual'

/** More people than any training has; beyond it something else was typed. */
export const mostParticipants = 100_000

/** Everything but the stage may be left out. */
export interface Context {
  organisation?: string | undefined
  training?: string | undefined
  role?: Role | undefined
  stage: Stage
  frame?: Frame | undefined
  start?: Day | undefined
  end?: Day | undefined
  participants?: number | undefined
}

/**
 * A scenario of the returns as it was stored, with whatever a later release added. Only who shows it reads it strictly
 * (`readScenario`), so that the scan need not carry that along.
 */
export type StoredScenario = Readonly<Record<string, unknown>>

/**
 * The workshop that an assessment came from, as it was stored, with whatever a later release added. Only who shows it reads
 * it strictly (`readWorkshop`).
 */
export type StoredWorkshop = Readonly<Record<string, unknown>>

/** One respondent's view of one training: what a visitor saves, opens, exports and imports. */
export interface Assessment {
  id: string
  /** Links the assessments of several people on one training. */
  group?: string | undefined
  title: string
  /** Moments as `2026-11-21T14:02:00Z`. */
  created: string
  updated: string
  context: Context
  depth: Depth
  answers: Answers
  /** Answers on how well results can be measured, by `M01` to `M08`; they never count in readiness. */
  measurability: Answers
  /** What the visitor wrote beside an answer, by statement. */
  notes: Readonly<Record<ItemId, string>>
  /** Contradictions the visitor looked at and called right, by rule id. */
  reviewed: Readonly<Record<string, true>>
  plan?: FrozenPlan | undefined
  /** Actions marked as done, by item id. */
  done: Readonly<Record<ActionId, true>>
  edits: ActionEdits
  /** The order a person gave to the actions; what is not in it comes after. */
  order?: readonly ActionId[] | undefined
  /** Ways in which the returns of the training could come about. */
  scenarios: Readonly<Record<ScenarioId, StoredScenario>>
  workshop?: StoredWorkshop | undefined
  /** What a later release wrote beside this, kept as it is; `context` holds the unknown part of the context. */
  rest: Readonly<Record<string, unknown>>
}

/** An answer, or the median of several people's, which may lie halfway. */
export type ScoredAnswer = number | 'N' | 'W'
export type ScoredAnswers = Readonly<Partial<Record<ItemId, ScoredAnswer>>>

export const answerValues = [0, 1, 2, 3, 4, 'N', 'W'] as const satisfies readonly Answer[]
export const depths = ['quick', 'full'] as const satisfies readonly Depth[]
export const frames = ['training', 'usual'] as const satisfies readonly Frame[]

export function isKnown<Given extends ScoredAnswer>(answer: Given | undefined): answer is Extract<Given, number> {
  return typeof answer === 'number'
}
