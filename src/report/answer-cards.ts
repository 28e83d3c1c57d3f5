import { answerValues, type Answer, type Context } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import { scaleIds, scaleOf } from '../domain/scan/scale.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import { cardSign } from './votes.ts'

/** A card to raise: its number or question mark, and the answer in words once per scale that the statements use. */
export interface AnswerCard {
  answer: Exclude<Answer, 'N'>
  sign: string
  labels: readonly string[]
}

/** The cards that one person needs to vote on these statements, in the order in which they are counted. */
export function answerCards(
  items: readonly Pick<Statement, 'norm' | 'phase'>[],
  context: Pick<Context, 'stage' | 'frame'>,
  scales: ScaleWords,
): AnswerCard[] {
  const used = scaleIds.filter(id => items.some(item => scaleOf(item, context) === id))
  return answerValues.flatMap((answer): AnswerCard[] => {
    if (answer === 'N') return []
    const labels = answer === 'W' ? [scales.dontKnow.label] : used.map(id => scales[id][answer].label)
    return [{ answer, sign: cardSign[answer], labels }]
  })
}
