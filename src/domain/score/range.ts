import type { Answers } from '../scan/assessment.ts'
import type { Item, LeverId, Model } from '../scan/model.ts'
import type { Random } from '../random.ts'
import { readiness } from './readiness.ts'

interface Drawn {
  weight: number
  answer: number | 'W'
}
export interface RangeInput {
  model: Model
  items: readonly Item[]
  answers: Answers
  /** The levers with a score; which ones they are does not change while answers move. */
  shownLevers: readonly LeverId[]
  respondents: number
  random: Random
}

/**
 * The range shown to people (3.6, rule 9): p10 and p90 of readiness over draws in which a known answer moves one step
 * with a small chance and every "don't know" is nothing, its value or its lever's mean. Null where there is no readiness.
 */
export function readinessRange(input: RangeInput): [number, number] | null {
  const { model } = input
  const levers = model.levers
    .filter(lever => input.shownLevers.includes(lever.id))
    .map(lever => ({ id: lever.id, weight: lever.weight, answers: answersOf(input, lever.id), score: 0 }))
  const outcomes: number[] = []
  for (let draw = 0; draw < model.parameters.draws.count; draw++) {
    for (const lever of levers) lever.score = drawLever(lever.answers, input)
    const outcome = readiness(levers, model.parameters)
    if (!outcome) return null
    outcomes.push(outcome.readiness)
  }
  outcomes.sort((a, b) => a - b)
  const { rangeFrom, rangeTo } = model.parameters.certainty
  return [percentile(outcomes, rangeFrom), percentile(outcomes, rangeTo)]
}

/** The value below which that percentage of the sorted, non-empty numbers lies, interpolated between neighbours. */
function percentile(sorted: readonly number[], percentage: number): number {
  const place = (percentage / 100) * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

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
  let unknownWeight = 0
  for (const { weight, answer } of answers) {
    if (answer === 'W') {
      unknownWeight += weight
      continue
    }
    knownWeight += weight
    knownPoints += weight * pointsPerStep * moved(answer, stepChance, random)
  }
  if (unknownWeight === 0) return knownPoints / knownWeight
  const mean = knownWeight > 0 ? knownPoints / knownWeight : dontKnow
  let points = knownPoints
  for (const { weight, answer } of answers) {
    if (answer === 'W') points += weight * oneOf([0, Math.min(dontKnow, mean), mean], random)
  }
  return points / (knownWeight + unknownWeight)
}

/** Down and up each with that chance. */
function moved(answer: number, stepChance: number, random: Random): number {
  const chance = random()
  if (chance < stepChance) return Math.max(0, answer - 1)
  return chance < 2 * stepChance ? Math.min(4, answer + 1) : answer
}

function oneOf(values: readonly [number, number, number], random: Random): number {
  const chance = random() * 3
  return chance < 1 ? values[0] : chance < 2 ? values[1] : values[2]
}
