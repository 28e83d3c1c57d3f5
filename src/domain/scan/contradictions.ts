import { isKnown, type ScoredAnswers } from './assessment.ts'
import type { Condition, ItemId, Rule, Stage } from './model.ts'

type UniformRule = Extract<Rule, { special: 'uniform' }>

/**
 * The rules that hold for these answers (3.8), in the order of the model. They are questions to the visitor: they lower
 * the consistency and never the readiness. `N`, `W` and no answer never make a line hold.
 */
export function contradictions(rules: readonly Rule[], answers: ScoredAnswers, stage: Stage): Rule[] {
  return rules.filter(rule => {
    if (rule.stages && !rule.stages.includes(stage)) return false
    return 'all' in rule ? rule.all.every(line => holds(line, answers)) : isUniform(rule, answers)
  })
}

/** The statements a rule looks at, for the link "change an answer"; a rule about all answers names none. */
export function itemsOfRule(rule: Rule): ItemId[] {
  if (!('all' in rule)) return []
  return rule.all.flatMap(line => ('item' in line ? [line.item] : line.meanOf))
}

/** Formula 12: 1 less every penalty, never below the floor. */
export function consistency(found: readonly Rule[], floor: number): number {
  const penalty = found.reduce((sum, rule) => sum + rule.penalty, 0)
  return Math.max(floor, 1 - penalty)
}

function holds(line: Condition, answers: ScoredAnswers): boolean {
  const known = ('item' in line ? [line.item] : line.meanOf).map(id => answers[id]).filter(isKnown)
  if (known.length === 0) return false
  const mean = known.reduce<number>((sum, value) => sum + value, 0) / known.length
  return mean >= (line.min ?? 0) && mean <= (line.max ?? 4)
}

function isUniform(rule: UniformRule, answers: ScoredAnswers): boolean {
  const known = Object.values(answers).filter(isKnown)
  if (known.length < rule.minAnswered) return false
  const counts = [0, 1, 2, 3, 4].map(value => known.filter(answer => answer === value).length)
  const mean = known.reduce<number>((sum, value) => sum + value, 0) / known.length
  const variance = known.reduce<number>((sum, value) => sum + (value - mean) ** 2, 0) / known.length
  return Math.max(...counts) / known.length >= rule.sameShareFrom || Math.sqrt(variance) < rule.deviationBelow
}
