import type { Assessment } from '../scan/assessment.ts'
import { consistency, contradictions } from '../scan/contradictions.ts'
import { leverIds, phases, reasonIds, roles, type Item, type LeverId, type Model } from '../scan/model.ts'
import type { Phase, ReasonId, Role, Rule } from '../scan/model.ts'
import { progressOf, type Progress } from '../scan/progress.ts'
import { answersAt, itemsAt } from '../scan/sections.ts'
import { byId } from '../by-id.ts'
import { seeded } from '../random.ts'
import { transfer, type Transfer } from '../transfer/curve.ts'
import { bandOf, type Band } from './band.ts'
import { roleBias, type RoleBias } from './bias.ts'
import { certainty, completeness, type Completeness } from './certainty.ts'
import { coverage, groupScore, type GroupScore } from './group.ts'
import { itemValues, type ItemValues } from './item-values.ts'
import { measurabilityOf, type Measurability } from './measurability.ts'
import { rangeOf, readinessDraws, type Range } from './range.ts'
import { lowestLevers, readiness, type LeverPoint, type Readiness } from './readiness.ts'
import { leverScores, scopeOf, type Scoped, type ShortSet } from './scope.ts'

export interface Total extends Readiness {
  /** All "don't know" as 0, and as their lever's mean (rule 9). */
  bounds: [number, number]
  /** The range shown to people: one person's view is not exact. */
  range: Range
  /** Null when less than half is known. */
  band: Band | null
  /** Null when too little is known of the phase after. */
  transfer: Transfer | null
}

/** Everything the views need of one assessment, computed once per change. All scores 0 to 100, unrounded. */
export interface Result {
  progress: Progress
  values: ItemValues
  levers: Record<LeverId, GroupScore>
  reasons: Record<ReasonId, GroupScore>
  phases: Record<Phase, GroupScore>
  owners: Record<Role, GroupScore>
  /** The lowest shown levers, lowest first. */
  lowest: LeverId[]
  coverage: number
  contradictions: Rule[]
  consistency: number
  completeness: Completeness
  measurability: Measurability
  /** The respondent scores the own part far above the rest; null otherwise. */
  roleBias: RoleBias | null
  /** A high readiness of which hardly anything is measured. */
  evidenceGap: boolean
  /** The short set of a workshop that it is scored by; null for a scan. */
  set: ShortSet | null
  /** How many people's answers it rests on. */
  respondents: number
  /** Null with fewer levers than a total needs. */
  total: Total | null
}

/** What scoring looks at. */
export interface ScoredAssessment extends Pick<Assessment, 'context' | 'measurability'>, Scoped {
  /** One unless the answers are the medians of several people's. */
  respondents?: number
}

/** Scores an assessment by 3.6: only statements of its depth count; other answers stay saved. */
export function score(model: Model, assessment: ScoredAssessment): Result {
  const scope = scopeOf(model, assessment)
  const items = itemsAt(model, assessment.depth)
  const answers = answersAt(model, assessment.depth, assessment.answers)
  const values = itemValues(model, items, answers)
  const { display } = model.parameters
  const groups = <Id extends string>(
    ids: readonly Id[],
    belongs: (item: Item, id: Id) => boolean,
    minApplicableItems = scope.fewest.others,
  ) =>
    byId(ids, id => ({
      ...groupScore(
        scope.items.filter(item => belongs(item, id)),
        { answers, values },
        { ...display, minApplicableItems },
      ),
      of: items.filter(item => belongs(item, id)).length,
    }))
  const levers = leverScores(model, scope, assessment)
  const points = leverPoints(model, levers, 'score')
  const found = contradictions(model.rules, answers, assessment.context.stage)
  const facts = {
    coverage: coverage(items, answers, values),
    consistency: consistency(found, model.parameters.consistency.floor),
  }
  const { perception } = model.parameters
  const result = {
    progress: progressOf(model, assessment.depth, answers),
    values,
    levers,
    reasons: groups(reasonIds, (item, id) => item.reasons.includes(id), scope.fewest.reasons),
    phases: groups(phases, (item, id) => item.phase === id),
    owners: groups(roles, (item, id) => item.owner === id),
    lowest: lowestLevers(points, model.parameters.readiness.bottleneckSize).map(lever => lever.id),
    contradictions: found,
    completeness: completeness(facts, model.parameters.certainty),
    measurability: measurabilityOf(model, assessment.measurability),
    roleBias: roleBias(items, values, assessment.context.role, perception),
    respondents: assessment.respondents ?? 1,
    set: scope.set,
    ...facts,
  }
  const total = totalOf(model, assessment, result)
  const measured = result.measurability.score
  const evidenceGap =
    total !== null &&
    total.readiness >= perception.evidenceGapFrom &&
    measured !== null &&
    measured < perception.evidenceGapBelow
  return { ...result, evidenceGap, total }
}

/** Readiness alone, for comparing many sets of answers; null with fewer levers than a total needs. */
export function readinessAt(model: Model, assessment: Scoped): Readiness | null {
  const levers = leverScores(model, scopeOf(model, assessment), assessment)
  return readiness(leverPoints(model, levers, 'score'), model.parameters)
}

/** The draws behind the range of a result, always with the same seed; null without a readiness. */
export function drawsOf(
  model: Model,
  assessment: ScoredAssessment,
  { levers, respondents }: Pick<Result, 'levers' | 'respondents'>,
): number[] | null {
  return readinessDraws({
    model,
    items: scopeOf(model, assessment).items,
    answers: assessment.answers,
    shownLevers: leverIds.filter(id => levers[id].shown),
    respondents,
    random: seeded(model.parameters.draws.seed),
  })
}

function totalOf(
  model: Model,
  assessment: ScoredAssessment,
  result: Omit<Result, 'total' | 'evidenceGap'>,
): Total | null {
  const of = (side: 'score' | 'low' | 'high') => readiness(leverPoints(model, result.levers, side), model.parameters)
  const [middle, low, high] = [of('score'), of('low'), of('high')]
  const draws = drawsOf(model, assessment, result)
  // One statement per reason leaves most levers without any.
  if (result.set === 'seven') return null
  if (!middle || !low || !high || !draws) return null
  const range = rangeOf(draws, model.parameters.certainty)
  const known = result.coverage >= model.parameters.display.minBandCoverage
  const after = result.phases.after
  const measurability = result.measurability.score ?? 0
  const { consistency: agreement } = result
  // A set of a workshop knows less than even the quick scan.
  const depth = result.set === null ? assessment.depth : 'quick'
  const nu = certainty({ consistency: agreement, measurability, depth }, model.parameters.certainty)
  return {
    ...middle,
    bounds: [low.readiness, high.readiness],
    // At the ends of the scale every draw falls to one side, but the score itself is always one of the likely ones.
    range: [Math.min(range[0], middle.readiness), Math.max(range[1], middle.readiness)],
    band: known ? bandOf(middle.readiness, result.levers, model) : null,
    transfer: after.shown ? transfer({ readiness: middle.readiness, after: after.score, nu }, model.parameters) : null,
  }
}

function leverPoints(model: Model, levers: Result['levers'], side: 'score' | 'low' | 'high'): LeverPoint[] {
  return model.levers.flatMap(({ id, weight }) => {
    const lever = levers[id]
    return lever.shown ? [{ id, weight, score: lever[side] }] : []
  })
}
