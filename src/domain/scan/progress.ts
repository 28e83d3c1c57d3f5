import type { ScoredAnswers, Depth } from './assessment.ts'
import type { ItemId, SectionId, Statements } from './model.ts'
import { sectionsAt } from './sections.ts'

export interface Progress {
  /** Answered, `N` and `W` included, out of all at this depth. */
  done: number
  total: number
  sections: { id: SectionId; done: number; total: number }[]
  /** In the order they are asked. */
  unanswered: ItemId[]
  dontKnow: ItemId[]
}

/** How far the scan is, per section and in all; order of answering makes no difference. */
export function progressOf(model: Statements, depth: Depth, answers: ScoredAnswers): Progress {
  const asked = sectionsAt(model, depth)
  const sections = asked.map(({ id, items }) => ({
    id,
    done: items.filter(item => answers[item.id] !== undefined).length,
    total: items.length,
  }))
  const ids = asked.flatMap(section => section.items).map(item => item.id)
  return {
    done: ids.filter(id => answers[id] !== undefined).length,
    total: ids.length,
    sections,
    unanswered: ids.filter(id => answers[id] === undefined),
    dontKnow: ids.filter(id => answers[id] === 'W'),
  }
}
