import type { Assessment } from '../domain/scan/assessment.ts'
import { isKnown } from '../domain/scan/assessment.ts'
import type { Model } from '../domain/scan/model.ts'
import type { Result } from '../domain/score/result.ts'
import { fill } from '../i18n/fill.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import type { MeasurabilityWords } from '../schemas/words/measurability.ts'
import type { Language } from './language.ts'

export interface MeasurabilityView {
  /** Null while nothing is answered. */
  score: { value: number; sentence: string } | null
  /** What it does to the estimate; null where there is no estimate. */
  effect: string | null
  /** What is not arranged yet: at most this statement's middle answer. */
  weak: { id: string; statement: string; action: string; done: string }[]
}

/** How well results can be measured, what that does, and what can still be arranged. */
export function measurabilityView(
  model: Model,
  { measurability: answers }: Pick<Assessment, 'measurability'>,
  { measurability, total }: Result,
  { words, format }: Language<{ measure: ResultWords['measure']; statements: MeasurabilityWords | null }>,
): MeasurabilityView {
  const { score, answered, of } = measurability
  const sentence = (value: number) => fill(words.measure.score, { score: format.whole(value), answered, total: of })
  const weak = model.measures.flatMap(({ id }) => {
    const answer = answers[id]
    const text = words.statements?.[id]
    const isWeak = answer === 'W' || (isKnown(answer) && answer <= middleAnswer)
    return isWeak && text ? [{ id, statement: text.statement, action: text.action, done: text.done }] : []
  })
  return {
    score: score === null ? null : { value: score, sentence: sentence(score) },
    effect: total?.transfer ? fill(words.measure.effect, { people: format.decimal(total.transfer.nu, 1) }) : null,
    weak,
  }
}

const middleAnswer = 2
