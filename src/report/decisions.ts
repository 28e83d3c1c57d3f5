import type { Decisions } from '../domain/plan/decisions.ts'
import type { Context } from '../domain/scan/assessment.ts'
import type { Result } from '../domain/score/result.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { DecisionWords } from '../schemas/words/decisions.ts'
import { transferTexts, type TransferWords } from './transfer.ts'

/** The questions to management, each to be answered with yes, yes if or no. */
export function decisionQuestions(decisions: Decisions, words: DecisionWords, format: Format): string[] {
  const { managerHours } = decisions
  return [
    ...decisions.levers.map(({ id, by }) => fill(words.levers[id], { date: format.date(by) })),
    words.always.measure,
    ...(managerHours > 0 ? [fill(words.always.managerHours, { hours: format.whole(managerHours) })] : []),
  ]
}

/** What happens when nothing is decided: the transfer range as it stands, at the last month shown. */
export function doNothing(
  result: Result,
  context: Context,
  { decisions, transferRange }: { decisions: DecisionWords; transferRange: TransferWords },
  format: Format,
): string | null {
  const transfer = result.total?.transfer
  const last = transfer && transferTexts(transfer, context, transferRange, format).at(-1)
  return last ? fill(decisions.doNothing.text, { months: last.month, low: last.low, high: last.high }) : null
}
