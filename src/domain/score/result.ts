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
import { certainty, completeness, type Completeness } from './certainty.ts'
import { coverage, groupScore, type GroupScore } from './group.ts'
import { itemValues, type ItemValues } from './item-values.ts'
import { readinessRange } from './range.ts'
import { lowestLevers, readiness, type LeverPoint, type Readiness } from './readiness.ts'

export interface Total extends Readiness {
  /** All "don't know" as 0, and as their lever's mean (rule 9). */
  bounds: [number, number]
  /** The range shown to people: one person's view is not exact. */
  range: [number, number]
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
  /** Null with fewer levers than a total needs. */
  total: Total | null
}

/** Scores an assessment by 3.6: only statements of its depth count; other answers stay saved. */
export function score(model: Model, assessment: Pick<Assessment, 'answers' | 'depth' | 'context'>): Result {
  const items = itemsAt(model, assessment.depth)
  const answers = answersAt(model, assessment.depth, assessment.answers)
  const values = itemValues(model, items, answers)
  const { display } = model.parameters
  const groups = <Id extends string>(ids: readonly Id[], belongs: (item: Item, id: Id) => boolean, minItems: number) =>
    byId(ids, id =>
      groupScore(
        items.filter(item => belongs(item, id)),
        { answers, values },
        { ...display, minApplicableItems: minItems },
      ),
    )
  // The quick scan has levers of one statement, so there the two-statement rule is dropped for levers only (rule 6).
  const leverMinimum = assessment.depth === 'quick' ? 1 : display.minApplicableItems
  const levers = groups(leverIds, (item, id) => item.lever === id, leverMinimum)
  const points = leverPoints(model, levers, 'score')
  const found = contradictions(model.rules, answers, assessment.context.stage)
  const facts = {
    coverage: coverage(items, answers, values),
    consistency: consistency(found, model.parameters.consistency.floor),
  }
  const byPhase = groups(phases, (item, id) => item.phase === id, display.minApplicableItems)
  const result = {
    progress: progressOf(model, assessment.depth, answers),
    values,
    levers,
    reasons: groups(reasonIds, (item, id) => item.reasons.includes(id), display.minApplicableItems),
    phases: byPhase,
    owners: groups(roles, (item, id) => item.owner === id, display.minApplicableItems),
    lowest: lowestLevers(points, model.parameters.readiness.bottleneckSize).map(lever => lever.id),
    contradictions: found,
    completeness: completeness(facts, model.parameters.certainty),
    ...facts,
  }
  return { ...result, total: totalOf(model, { ...assessment, answers }, { items, ...result }) }
}

function totalOf(
  model: Model,
  { answers, depth }: Pick<Assessment, 'answers' | 'depth'>,
  result: Omit<Result, 'total'> & { items: Item[] },
): Total | null {
  const of = (side: 'score' | 'low' | 'high') => readiness(leverPoints(model, result.levers, side), model.parameters)
  const [middle, low, high] = [of('score'), of('low'), of('high')]
  const range = readinessRange({
    model,
    items: result.items,
    answers,
    shownLevers: leverIds.filter(id => result.levers[id].shown),
    respondents: 1,
    random: seeded(model.parameters.draws.seed),
  })
  if (!middle || !low || !high || !range) return null
  const known = result.coverage >= model.parameters.display.minBandCoverage
  const after = result.phases.after
  const nu = certainty({ consistency: result.consistency, measurability: 0, depth }, model.parameters.certainty)
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
