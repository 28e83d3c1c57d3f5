import type { ScoredAnswers, Depth } from './assessment.ts'
import { sectionIds, type SectionId, type Statement, type Statements } from './model.ts'

/** The statements asked at this depth, in the order of the model. */
export function itemsAt<Asked extends Statement>(model: Statements<Asked>, depth: Depth): Asked[] {
  return depth === 'full' ? model.items : model.items.filter(item => item.quick)
}

/** The sections that hold a statement at this depth, in order, each with its statements. */
export function sectionsAt<Asked extends Statement>(
  model: Statements<Asked>,
  depth: Depth,
): { id: SectionId; items: Asked[] }[] {
  const items = itemsAt(model, depth)
  return sectionIds
    .map(id => ({ id, items: items.filter(item => item.section === id) }))
    .filter(section => section.items.length > 0)
}

/** Only the answers that count at this depth; the others stay saved. */
export function answersAt(model: Statements, depth: Depth, answers: ScoredAnswers): ScoredAnswers {
  return Object.fromEntries(
    itemsAt(model, depth).flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

const secondsPerStatement = 10

/** Whole minutes that so many statements take most people. */
export function minutesFor(statements: number): number {
  return Math.ceil((statements * secondsPerStatement) / 60)
}
