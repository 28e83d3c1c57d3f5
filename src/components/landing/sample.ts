import { parseDay } from '../../domain/day.ts'
import { exampleAssessment, type Example } from '../../domain/scan/example.ts'
import type { Model } from '../../domain/scan/model.ts'
import { suggest } from '../../domain/plan/plan.ts'
import { score, type Result, type Total } from '../../domain/score/result.ts'

export interface Sample {
  result: Result
  total: Total
  /** How many actions of its plan are due on which day from the training; a negative day lies before it. */
  due: { day: number; actions: number }[]
}

/** The example on the start page, worked out by the real model; it opens whole with `?example`. */
export function sampleOf(model: Model, example: Example): Sample {
  // Only days from the training are shown, so any day will do as today.
  const today = parseDay('2027-01-01')
  if (!today) throw new Error('A day that exists')
  const assessment = exampleAssessment(example, { training: '', organisation: '' }, { ...model, today })
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
