import { dayOf } from '../domain/day.ts'
import type { Context } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import type { Voted, WorkshopRecord } from '../domain/workshop/outcome.ts'
import { urgencyOf } from '../domain/workshop/spread.ts'
import { emptyTally, type Tally } from '../domain/workshop/tally.ts'
import { fill } from '../i18n/fill.ts'
import type { RecordWords } from '../schemas/words/record-words.ts'
import type { Language } from './language.ts'

/** A statement of a workshop with what was voted last; nothing where too few voted to keep it. */
interface Recorded {
  item: Statement
  voted: Voted
  last: Tally
}

/**
 * What there is most to say about first; ties stay in the order of asking. Statements that a later model no longer has are
 * left out.
 */
export function recorded({ voted }: WorkshopRecord, items: readonly Statement[]): Recorded[] {
  return voted
    .flatMap((one): Recorded[] => {
      const item = items.find(({ id }) => id === one.item)
      return item ? [{ item, voted: one, last: one.rounds.at(-1) ?? emptyTally }] : []
    })
    .toSorted((a, b) => urgencyOf(b.last) - urgencyOf(a.last))
}

/** With what labels was voted; `context` where the record does not say. */
export function labelsOf(
  { stage, frame }: WorkshopRecord,
  context: Pick<Context, 'stage' | 'frame'>,
): Pick<Context, 'stage' | 'frame'> {
  return stage ? { stage, frame } : context
}

/** When the workshop was, and how many voted. */
export function aboutRecord(
  { held, voters }: WorkshopRecord,
  { words, format }: Language<Pick<RecordWords, 'record'>>,
): string[] {
  return [
    fill(words.record.held, { date: format.date(dayOf(new Date(held))) }),
    fill(words.record.voters, { count: format.whole(voters) }),
  ]
}
