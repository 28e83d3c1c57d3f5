import type { Phase, Model } from '../../domain/scan/model.ts'
import { suggest } from '../../domain/plan/plan.ts'
import { score, type Result, type Total } from '../../domain/score/result.ts'

/** One answer for all statements of a phase: before partly arranged, during arranged, after only discussed. */
const answerIn = { before: 2, during: 3, after: 1 } as const satisfies Record<Phase, number>

export interface Sample {
  result: Result
  total: Total
  /** How many actions of its plan are due on which day from the training; a negative day lies before it. */
  due: { day: number; actions: number }[]
}

/** The example on the start page: made-up answers, worked out by the real model. */
export function sampleOf(model: Model): Sample {
  const assessment = {
    answers: Object.fromEntries(model.items.map(({ id, phase }) => [id, answerIn[phase]])),
    depth: 'full',
    context: { stage: 'before' },
    done: {},
  } as const
  const result = score(model, assessment)
  const plan = suggest(model, assessment, result)
  if (!result.total?.band || !plan) throw new Error('The example has too few answers for a result')
  const days = plan.actions.map(({ item }) => item.due)
  return { result, total: result.total, due: countPer(days) }
}

function countPer(days: readonly number[]): Sample['due'] {
  const different = [...new Set(days)].toSorted((a, b) => a - b)
  return different.map(day => ({ day, actions: days.filter(other => other === day).length }))
}
