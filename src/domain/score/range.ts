import { percentile } from '../percentile.ts'
import type { ScoredAnswer, ScoredAnswers } from '../scan/assessment.ts'
import type { Item, LeverId, Model } from '../scan/model.ts'
import type { Random } from '../random.ts'
import { readiness } from './readiness.ts'

export interface RangeInput {
  model: Model
  items: readonly Item[]
  answers: ScoredAnswers
  /** The levers with a score; which ones they are does not change while answers move. */
  shownLevers: readonly LeverId[]
  respondents: number
  random: Random
}

interface Drawn {
  weight: number
  answer: Exclude<ScoredAnswer, 'N'>
}
interface DrawnLever {
  id: LeverId
  weight: number
  answers: Drawn[]
  score: number
}

/**
 * Readiness over the draws of rule 9 (3.6), in which a known answer moves one step with a small chance and every "don't
 * know" is nothing, its value or its lever's mean; null where there is no readiness. Every applicable answer takes one
 * number of the generator per draw, so that two sets of answers to the same statements are drawn alike (paired).
 */
export function readinessDraws(input: RangeInput): number[] | null {
  const { model } = input
  // Drawn whether or not they are shown, so that a lever that only one of two sets shows does not part their draws.
  const levers = model.levers.map((lever): DrawnLever => ({ ...lever, answers: answersOf(input, lever.id), score: 0 }))
  const shown = levers.filter(lever => input.shownLevers.includes(lever.id))
  const outcomes: number[] = []
  for (let draw = 0; draw < model.parameters.draws.count; draw++) {
    for (const lever of levers) lever.score = drawLever(lever.answers, input)
    const outcome = readiness(shown, model.parameters)
    if (!outcome) return null
    outcomes.push(outcome.readiness)
  }
  return outcomes
}

/** The range shown to people: p10 and p90 of the draws, in whatever order they come. */
export function rangeOf(draws: readonly number[], { rangeFrom, rangeTo }: Model['parameters']['certainty']): Range {
  const sorted = draws.toSorted((a, b) => a - b)
  return [percentile(sorted, rangeFrom), percentile(sorted, rangeTo)]
}
export type Range = [number, number]

function answersOf({ items, answers }: RangeInput, lever: LeverId): Drawn[] {
  return items.flatMap(item => {
    const answer = answers[item.id]
    return item.lever === lever && answer !== undefined && answer !== 'N' ? [{ weight: item.weight, answer }] : []
  })
}

function drawLever(answers: readonly Drawn[], { model, respondents, random }: RangeInput): number {
  const { pointsPerStep, dontKnow } = model.parameters.answers
  const stepChance = model.parameters.draws.stepChance / Math.sqrt(respondents)
  let knownWeight = 0
  let knownPoints = 0
  const unknown: { weight: number; chance: number }[] = []
  for (const { weight, answer } of answers) {
    const chance = random()
    if (answer === 'W') unknown.push({ weight, chance })
    else {
      knownWeight += weight
      knownPoints += weight * pointsPerStep * moved(answer, stepChance, chance)
    }
  }
  const mean = knownWeight > 0 ? knownPoints / knownWeight : dontKnow
  let points = knownPoints
  let allWeight = knownWeight
  for (const { weight, chance } of unknown) {
    points += weight * oneOf([0, Math.min(dontKnow, mean), mean], chance)
    allWeight += weight
  }
  return points / allWeight
}

/** Down and up each with that chance. */
function moved(answer: number, stepChance: number, chance: number): number {
  if (chance < stepChance) return Math.max(0, answer - 1)
  return chance < 2 * stepChance ? Math.min(4, answer + 1) : answer
}

function oneOf(values: readonly [number, number, number], chance: number): number {
  return chance < 1 / 3 ? values[0] : chance < 2 / 3 ? values[1] : values[2]
}
