import type { Assessment, ScoredAnswers, StoredWorkshop } from '../scan/assessment.ts'
import { byId } from '../by-id.ts'
import { leverIds, type Item, type ItemId, type LeverId, type Model } from '../scan/model.ts'
import { answersAt, itemsAt } from '../scan/sections.ts'
import { groupScore, type GroupScore } from './group.ts'
import { itemValues } from './item-values.ts'

/** A set of a workshop that is smaller than any scan: one statement per reason, or one per lever. */
export type ShortSet = 'seven' | 'twelve'

export interface Scoped extends Pick<Assessment, 'depth' | 'workshop'> {
  answers: ScoredAnswers
}

/** By which statements an assessment is scored. */
export interface Scope {
  /** Null for a scan, which counts every statement of its depth. */
  set: ShortSet | null
  items: readonly Item[]
  /** Fewer statements that apply show no score of such a group. */
  fewest: { levers: number; reasons: number; others: number }
}

/**
 * Every statement of the depth (rule 6 of 3.6), as long as those are enough for a total. An assessment from a workshop of
 * seven or twelve statements that has no total by that rule is scored by the statements that were asked: the two-statement
 * rule is dropped for what the set has one statement each of, reasons or levers.
 */
export function scopeOf(model: Model, assessment: Scoped): Scope {
  const { minApplicableItems, minLevers } = model.parameters.display
  const { depth, workshop } = assessment
  // The quick scan has levers of one statement, so there the two-statement rule is dropped for levers only (rule 6).
  const levers = depth === 'quick' ? 1 : minApplicableItems
  const items = itemsAt(model, depth)
  const fewest = { levers, reasons: minApplicableItems, others: minApplicableItems }
  const scan: Scope = { set: null, items, fewest }
  const short = shortSetOf(workshop)
  if (!short) return scan
  const shown = Object.values(leverScores(model, scan, assessment)).filter(lever => lever.shown)
  if (shown.length >= minLevers) return scan
  return {
    set: short.set,
    items: items.filter(({ id }) => short.asked.includes(id)),
    fewest: {
      levers: short.set === 'twelve' ? 1 : minApplicableItems,
      reasons: short.set === 'seven' ? 1 : minApplicableItems,
      others: minApplicableItems,
    },
  }
}

export function leverScores(
  model: Model,
  { items, fewest }: Scope,
  { depth, answers: all }: Scoped,
): Record<LeverId, GroupScore> {
  const asked = itemsAt(model, depth)
  const answers = answersAt(model, depth, all)
  const given = { answers, values: itemValues(model, asked, answers) }
  const display = { ...model.parameters.display, minApplicableItems: fewest.levers }
  return byId(leverIds, id => ({
    ...groupScore(
      items.filter(item => item.lever === id),
      given,
      display,
    ),
    of: asked.filter(item => item.lever === id).length,
  }))
}

/** Which set was asked and its statements, as release 0.7.0 and later store it; null for a workshop on any other. */
function shortSetOf(workshop: StoredWorkshop | undefined): { set: ShortSet; asked: readonly ItemId[] } | null {
  const { set, asked } = workshop ?? {}
  if ((set !== 'seven' && set !== 'twelve') || !Array.isArray(asked)) return null
  return { set, asked: asked.filter(id => typeof id === 'string') }
}
