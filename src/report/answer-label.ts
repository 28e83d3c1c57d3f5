import type { Context, ScoredAnswer } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import { scaleOf } from '../domain/scan/scale.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'

const steps = ['0', '1', '2', '3', '4'] as const

/** An answer in the words of the scale it was given on. Throws for an answer between two steps, which has no word. */
export function answerLabel(
  item: Pick<Statement, 'norm' | 'phase'>,
  answer: ScoredAnswer,
  context: Context,
  scales: ScaleWords,
): string {
  if (answer === 'W') return scales.dontKnow.label
  if (answer === 'N') return scales.notApplicable.label
  const step = steps[answer]
  if (!step) throw new Error(`No word for the answer ${answer}`)
  return scales[scaleOf(item, context)][step].label
}
