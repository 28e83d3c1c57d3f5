import type { ScoredAnswers } from '../scan/assessment.ts'
import type { Item, ItemId, Model, Stage } from '../scan/model.ts'
import type { ItemValues } from '../score/item-values.ts'
import type { Priority } from './priority.ts'

export interface Selected extends Priority {
  /** Unmet prerequisites that are not in the plan themselves: "first: …", in the same line. */
  first: ItemId[]
}
export interface Selection {
  actions: Selected[]
  secondWave: Priority[]
}
interface Facts {
  answers: ScoredAnswers
  values: ItemValues
  stage: Stage
}

/** Plan selection (3.7): the same answers always give the same plan. `sorted` comes from `priorities`. */
export function selectActions(model: Model, sorted: readonly Priority[], facts: Facts): Selection {
  const { plan, priority } = model.parameters
  const worthwhile = sorted.filter(candidate => candidate.impact >= priority.hideImpactBelow)
  const chosen = withMinimum(
    withMinimum(withinCaps(worthwhile, plan), worthwhile, {
      minimum: plan.minQuickWins,
      counts: candidate => candidate.quickWin,
      place: -1,
      room: plan.maxActions,
    }),
    worthwhile,
    {
      minimum: facts.stage === 'after' ? 0 : plan.minAfterActions,
      counts: candidate => candidate.item.phase === 'after',
      place: -2,
      room: plan.maxActions,
    },
  )
  const rest = worthwhile.filter(candidate => !chosen.includes(candidate))
  return { actions: inOrder(model, chosen, facts), secondWave: rest.slice(0, plan.secondWave) }
}

function withinCaps(candidates: readonly Priority[], caps: Model['parameters']['plan']): Priority[] {
  const taken: Priority[] = []
  for (const candidate of candidates) {
    if (taken.length === caps.maxActions) break
    const sameOwner = taken.filter(other => other.item.owner === candidate.item.owner).length
    const sameLever = taken.filter(other => other.item.lever === candidate.item.lever).length
    if (sameOwner < caps.maxPerOwner && sameLever < caps.maxPerLever) taken.push(candidate)
  }
  return taken
}

/** Puts the best candidate of a kind that the plan lacks in the given place from the end, or behind it while there is room. */
function withMinimum(
  chosen: readonly Priority[],
  candidates: readonly Priority[],
  wish: { minimum: number; counts: (candidate: Priority) => boolean; place: -1 | -2; room: number },
): Priority[] {
  if (chosen.filter(wish.counts).length >= wish.minimum) return [...chosen]
  const best = candidates.find(candidate => wish.counts(candidate) && !chosen.includes(candidate))
  if (!best) return [...chosen]
  return chosen.length < wish.room ? [...chosen, best] : chosen.with(wish.place, best)
}

/** A prerequisite that is in the plan itself stands directly before the action that needs it; another one is named there. */
function inOrder(model: Model, chosen: readonly Priority[], facts: Facts): Selected[] {
  const byId = new Map(chosen.map(candidate => [candidate.item.id, candidate]))
  const ordered: Selected[] = []
  const place = (candidate: Priority): void => {
    if (ordered.some(({ item }) => item.id === candidate.item.id)) return
    const unmet = unmetNeeds(candidate.item, model, facts)
    const first: ItemId[] = []
    for (const alternatives of unmet) {
      const inPlan = alternatives.flatMap(id => byId.get(id) ?? [])
      for (const earlier of inPlan) place(earlier)
      if (inPlan.length === 0) first.push(...alternatives.slice(0, 1))
    }
    ordered.push({ ...candidate, first })
  }
  for (const candidate of chosen) place(candidate)
  return ordered
}

/** Per unmet prerequisite the statements that would meet it; one that does not apply cannot. */
function unmetNeeds(item: Item, model: Model, { answers, values }: Facts): ItemId[][] {
  const met = (id: ItemId) => (values.get(id)?.value ?? 0) >= model.parameters.plan.prerequisiteMetFrom
  return item.needs
    .filter(alternatives => !alternatives.some(met))
    .map(alternatives => alternatives.filter(id => answers[id] !== 'N'))
    .filter(alternatives => alternatives.length > 0)
}
