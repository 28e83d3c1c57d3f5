import type { Assessment } from '../domain/scan/assessment.ts'
import { leverIds, phases, type LeverId, type Model, type Phase } from '../domain/scan/model.ts'
import { score, type Result } from '../domain/score/result.ts'
import { fill } from '../i18n/fill.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import type { Words } from '../schemas/words/words.ts'
import { caseName } from './case-name.ts'
import type { Language } from './language.ts'

export interface CompareWords {
  compare: Words['data']['compare']
  untitled: string
  levers: Record<LeverId, { name: string }>
  phases: Record<Phase, string>
  roles: ScaleWords['roles']
}

/** Several assessments beside each other: a column each, a row per score, and how far the ends lie apart. */
export interface Comparison {
  columns: { id: string; name: string; about: string }[]
  rows: { id: string; label: string; cells: string[]; difference: string; wide: boolean }[]
}

export function compareView(
  model: Model,
  assessments: readonly Assessment[],
  { words, format }: Language<CompareWords>,
): Comparison {
  const results = assessments.map(assessment => score(model, assessment))
  const { gapFrom } = model.parameters.perception
  const row = (id: string, label: string, values: readonly (number | null)[], cells: readonly string[]) => {
    const known = values.filter(value => value !== null)
    const difference = known.length > 1 ? Math.max(...known) - Math.min(...known) : null
    const wide = difference !== null && difference >= gapFrom
    return { id, label, cells: [...cells], difference: difference === null ? '–' : format.whole(difference), wide }
  }
  const ofGroup = (id: string, label: string, group: (result: Result) => Result['levers'][LeverId]) => {
    const values = results.map(result => {
      const scored = group(result)
      return scored.shown ? scored.score : null
    })
    const cells = values.map(value => (value === null ? '–' : format.whole(value)))
    return row(id, label, values, cells)
  }
  return {
    columns: assessments.map(assessment => ({
      id: assessment.id,
      name: caseName(assessment, words.untitled),
      about: assessment.context.role ? words.roles[assessment.context.role] : '',
    })),
    rows: [
      row(
        'readiness',
        words.compare.readiness,
        results.map(({ total }) => total?.readiness ?? null),
        results.map(({ total }) => {
          if (!total) return '–'
          const [low, high] = total.range
          const places = { score: format.whole(total.readiness), low: format.whole(low), high: format.whole(high) }
          return fill(words.compare.cell, places)
        }),
      ),
      ...phases.map(id => ofGroup(id, words.phases[id], result => result.phases[id])),
      ...leverIds.map(id => ofGroup(id, words.levers[id].name, result => result.levers[id])),
    ],
  }
}
