import type { Assessment, ScoredAnswer } from '../domain/scan/assessment.ts'
import type { ItemId, Model } from '../domain/scan/model.ts'
import { sensitivity, type Sensitivity } from '../domain/score/sensitivity.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import { answerLabel } from './answer-label.ts'
import type { Language } from './language.ts'

export interface SensitivityWords {
  result: Pick<ResultWords, 'sensitivity'>
  scales: ScaleWords
  statements: (id: ItemId) => string
}

export interface SensitivityRow {
  id: ItemId
  statement: string
  /** "From ‘partly arranged’ to ‘arranged’: 1.8 points more." */
  sentence: string
  /** Points of readiness, unrounded. */
  gain: number
}

/** More rows than this tell the same thing again. */
const shownRows = 5

/** The answers that move the score most, and how little the very first one does. Null where there is nothing to gain. */
export function sensitivityView(
  model: Model,
  assessment: Pick<Assessment, 'answers' | 'depth' | 'context'>,
  { words, format }: Language<SensitivityWords>,
): { rows: SensitivityRow[]; note: string } | null {
  const found = sensitivity(model, assessment).slice(0, shownRows)
  const [first] = found
  if (!first) return null
  const text = words.result.sensitivity
  return {
    rows: found.map(one => ({
      id: one.id,
      statement: words.statements(one.id),
      sentence: sentenceOf(one, model, assessment, { words, format }),
      gain: one.gain,
    })),
    note: fill(text.note, { points: points(first.gain, format) }),
  }
}

function sentenceOf(
  { id, from, to, gain }: Sensitivity,
  model: Model,
  { context }: Pick<Assessment, 'context'>,
  { words, format }: Language<SensitivityWords>,
): string {
  const item = model.items.find(candidate => candidate.id === id)
  if (!item) throw new Error(`No statement ${id}`)
  const label = (answer: ScoredAnswer) => answerLabel(item, answer, context, words.scales)
  const places = { target: label(to), points: points(gain, format) }
  const text = words.result.sensitivity
  return from === 'W' ? fill(text.unknown, places) : fill(text.row, { ...places, answer: label(from) })
}

function points(gain: number, format: Format): string {
  return format.decimal(gain, 1)
}
