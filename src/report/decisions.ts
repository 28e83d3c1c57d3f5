import type { Decisions } from '../domain/plan/decisions.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { DecisionWords } from '../schemas/words/decisions.ts'

/** The questions to management, each to be answered with yes, yes if or no. */
export function decisionQuestions(decisions: Decisions, words: DecisionWords, format: Format): string[] {
  const { managerHours } = decisions
  return [
    ...decisions.levers.map(({ id, by }) => fill(words.levers[id], { date: format.date(by) })),
    words.always.measure,
    ...(managerHours > 0 ? [fill(words.always.managerHours, { hours: format.whole(managerHours) })] : []),
  ]
}
