import type { Answers, Depth } from '../../src/domain/scan/assessment.ts'
import type { Stage } from '../../src/domain/scan/model.ts'

export type ExpectedGroup =
  | { score: number; low: number; high: number; counted: number; of: number }
  | { shown: false; counted: number; of: number }

/** The expected figures of one file in `examples/`. */
export interface Expected {
  readiness: number | null
  total: number | null
  bottleneck: number | null
  dontKnowBounds: [number | null, number | null]
  range: [number, number] | null
  lowestLevers: string[]
  coverage: number
  band: number | null
  bandShown: number | null
  gate: string[]
  hard: string[]
  soft: string[]
  consistency: number
  nu: number
  start: number | null
  halfLife: number | null
  transfer: Record<string, { mean: number; p10: number; p50: number; p90: number }> | null
  levers: Record<string, ExpectedGroup>
  reasons: Record<string, ExpectedGroup>
  phases: Record<string, ExpectedGroup>
  owners: Record<string, ExpectedGroup>
  priorities: [string, number][]
  plan: {
    actions: { id: string; owner: string; first: string[]; priority: number; due: string | null; findOut: boolean }[]
    second: string[]
  } | null
  /** The eight statements with the most to gain; null where there is no readiness. */
  sensitivity: { id: string; to: number; gain: number }[] | null
  /** Everything in the plan arranged; `after` is the score of the phase after. */
  whatIfPlan: { readiness: number; after: number; start: number; halfLife: number; mean12: number } | null
}

export interface WorkedExample {
  context: { stage: Stage; start: string; end: string; base: string }
  depth: Depth
  answers: Answers
  expected: Expected
}
