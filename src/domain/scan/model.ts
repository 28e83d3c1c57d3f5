/** The numbers and ids of `content/model/`, checked at build. Meaning and source of each: domain/3-scoring.md. */
export const reasonIds = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'] as const
export const leverIds = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12'] as const
export const sectionIds = [...reasonIds, 'goals', 'opportunities', 'followUp'] as const
export const phases = ['before', 'during', 'after'] as const
/** Where the training is now; the same three words as the phases, but of the training, not of an action. */
export const stages = ['before', 'during', 'after'] as const
export const roles = ['top-management', 'manager', 'participant', 'trainer', 'hr'] as const
export const bandIds = ['b1', 'b2', 'b3', 'b4', 'b5'] as const

export type ReasonId = (typeof reasonIds)[number]
export type LeverId = (typeof leverIds)[number]
export type SectionId = (typeof sectionIds)[number]
export type Phase = (typeof phases)[number]
export type Stage = Phase
export type Role = (typeof roles)[number]
export type BandId = (typeof bandIds)[number]
/** `Q01` to `Q55`. Ids from a file are checked at the edge, so inside they always exist. */
export type ItemId = string
/** 1 = a conversation or mail this week, 2 = hours to days, 3 = budget, project or another system. */
export type Effort = 1 | 2 | 3

/** What asking and saving need to know of a statement. */
export interface Statement {
  id: ItemId
  section: SectionId
  phase: Phase
  quick: boolean
  /** A habit: always answered with the scale `usual`. */
  norm: boolean
  notApplicable: boolean
}

/** A statement on how well results can be measured; it never counts in readiness. */
export interface Measure {
  /** `M01` to `M08`. */
  id: ItemId
  phase: Phase
}

/** A statement with what scoring and planning need of it. */
export interface Item extends Statement {
  reasons: ReasonId[]
  lever: LeverId
  owner: Role
  effort: Effort
  /** Suggested hours for the whole action. */
  hours: number
  /** Days from the start (phase before and during) or from the end (phase after). */
  due: number
  weight: number
  evidence: 'A' | 'B' | 'C'
  /** Every inner list means "one of these"; all inner lists must be met. */
  needs: ItemId[][]
}

export interface Lever {
  id: LeverId
  group: 'trainees' | 'design' | 'organisation'
  weight: number
  gitp: number | null
}

export interface Reason {
  id: ReasonId
  measures: string[]
  levers: LeverId[]
}

export interface Bands {
  bands: { id: BandId; from: number; to: number }[]
  gate: { levers: LeverId[]; minimum: number; appliesTo: BandId[]; otherwise: BandId }
}

/** One line of a contradiction rule: an answer, or the mean of the known ones among several, within borders (0 to 4). */
export type Condition =
  | { item: ItemId; min?: number | undefined; max?: number | undefined }
  | { meanOf: ItemId[]; min?: number | undefined; max?: number | undefined }

interface RuleBase {
  id: string
  kind: 'hard' | 'soft'
  /** Taken off the consistency, which starts at 1. */
  penalty: number
  stages?: Stage[] | undefined
}
export type Rule = RuleBase &
  ({ all: Condition[] } | { special: 'uniform'; minAnswered: number; sameShareFrom: number; deviationBelow: number })

/** The bare values of `content/model/transfer.yaml`; unit, status and source stay there, for the method page. */
export interface Parameters {
  answers: { pointsPerStep: number; dontKnow: number }
  readiness: { totalShare: number; bottleneckShare: number; bottleneckSize: number }
  display: {
    minApplicableShare: number
    minApplicableItems: number
    minKnownShare: number
    minLevers: number
    minBandCoverage: number
    quickMargin: number
  }
  consistency: { floor: number }
  certainty: {
    nuBase: number
    nuMin: number
    nuMax: number
    measurabilityScale: number
    quickDeduction: number
    quickMin: number
    rangeFrom: number
    rangeTo: number
    highCoverageFrom: number
    highConsistencyFrom: number
    lowCoverageBelow: number
    lowConsistencyBelow: number
  }
  draws: { count: number; stepChance: number; seed: number }
  perception: { roleBiasFrom: number; gapFrom: number; evidenceGapFrom: number; evidenceGapBelow: number }
  startLevel: { anchor: number; anchorReadiness: number; slope: number; min: number; max: number }
  halfLife: {
    base: number
    slope: number
    spread: [number, number, number]
    shownMonths: [number, number]
  }
  priority: {
    fullWeight: number
    boost: number
    boostedLevers: number
    ease: Record<'1' | '2' | '3', number>
    timing: Record<Stage, Record<Phase, number>>
    dontKnowFactor: number
    strongImpact: number
    quickWinEffort: number
    bigStepEffort: number
    keepFrom: number
    hideImpactBelow: number
  }
  plan: {
    maxActions: number
    maxPerOwner: number
    maxPerLever: number
    minQuickWins: number
    minAfterActions: number
    secondWave: number
    prerequisiteMetFrom: number
    targetAnswer: number
  }
}

/** The part of the model that a page without scores has. */
export interface Statements<Asked extends Statement = Statement> {
  items: Asked[]
}

export interface Model extends Statements<Item> {
  /** Short hash of all numbers: a plan remembers with which model it was made. */
  version: string
  measures: Measure[]
  levers: Lever[]
  reasons: Reason[]
  bands: Bands['bands']
  gate: Bands['gate']
  rules: Rule[]
  parameters: Parameters
}
