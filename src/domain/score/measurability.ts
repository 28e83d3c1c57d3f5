import { isKnown, type Answers } from '../scan/assessment.ts'
import type { Model } from '../scan/model.ts'

export interface Measurability {
  /** Answered statements, "don't know" included, out of all. */
  answered: number
  of: number
  /** 0 to 100; null when nothing is answered. */
  score: number | null
}

/** Formula 13 (3.6): the plain mean of the answered statements; "don't know" is 0, because what nobody knows nobody measures. */
export function measurabilityOf({ measures, parameters }: Model, answers: Answers): Measurability {
  const given = measures.flatMap(({ id }) => answers[id] ?? [])
  const points = given.map(answer => (isKnown(answer) ? parameters.answers.pointsPerStep * answer : 0))
  const score = points.length === 0 ? null : points.reduce((sum, value) => sum + value, 0) / points.length
  return { answered: given.length, of: measures.length, score }
}
