import { parseDay } from '../domain/day.ts'
import type { Context } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import type { WorkshopModel } from '../domain/workshop/agenda.ts'
import type { Voted, WorkshopRecord } from '../domain/workshop/outcome.ts'
import type { Deal } from '../domain/workshop/session.ts'
import { knownIn } from '../domain/workshop/tally.ts'
import { fill } from '../i18n/fill.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import type { Language } from './language.ts'
import { aboutRecord, labelsOf, recorded } from './recorded.ts'
import { toldVotes, type ToldVotes } from './told-votes.ts'
import { answerLabels } from './votes.ts'

/** Where a workshop's record is told from. */
export interface WorkshopAsked extends Language<Pick<DocumentWords, 'report' | 'workshop' | 'items' | 'scales'>> {
  record: WorkshopRecord
  items: readonly Statement[]
  /** With what labels was voted, where the record does not say. */
  context: Pick<Context, 'stage' | 'frame'>
  rules: Pick<WorkshopModel, 'spread' | 'fewest'>
}

/** One statement as it came out of the room. */
export interface ToldStatement {
  statement: string
  /** Null where too few voted to show them. */
  votes: ToldVotes | null
  /** Why there are no counts. */
  heldBack: string
  /** What the group settled on, and what that means where it did not. */
  settled: { label: string; note: string | null }
  why: string
  low: string
  high: string
}

/** A workshop as the report tells it. */
export interface WorkshopReport {
  about: readonly string[]
  /** Whether a room voted twice on any statement. */
  again: boolean
  /** What there is most to say about first. */
  statements: readonly ToldStatement[]
  deals: readonly Deal[]
}

/** What a record holds, in words. */
export function workshopReport(asked: WorkshopAsked): WorkshopReport {
  const { record, items, words, format } = asked
  const statements = recorded(record, items).map(({ item, voted }) => toldStatement(asked, item, voted))
  return {
    about: aboutRecord(record, { words: words.workshop, format }),
    again: statements.some(({ votes }) => votes !== null && votes.columns.length > 1),
    statements,
    deals: record.deals
      .filter(deal => Object.values(deal).some(text => text.trim() !== ''))
      .map(deal => ({ ...deal, when: whenOf(deal, asked) })),
  }
}

function toldStatement(asked: WorkshopAsked, item: Statement, voted: Voted): ToldStatement {
  const { record, rules, words, format } = asked
  const { why, low, high, rounds } = voted
  const context = labelsOf(record, asked.context)
  return {
    statement: words.items[item.id]?.statement ?? item.id,
    votes: toldVotes(rounds, item, { context, rules: rules.spread, words, format }),
    heldBack: fill(words.workshop.desk.tooFew, { min: rules.fewest }),
    settled: settledOn(voted, answerLabels(item, context, words.scales), words),
    ...{ why, low, high },
  }
}

function settledOn(
  { agreed, rounds }: Voted,
  nameOf: ReturnType<typeof answerLabels>,
  { report, workshop }: WorkshopAsked['words'],
): ToldStatement['settled'] {
  const { settled, open } = workshop.record
  const { notSettled, middleCounts } = report.workshop
  if (agreed != null) return { label: fill(settled, { label: nameOf(agreed) }), note: null }
  // Where nobody chose an answer on the scale there is no middle one.
  const last = rounds.at(-1)
  const note = last && knownIn(last) === 0 ? null : middleCounts
  return { label: agreed === null ? open : notSettled, note }
}

function whenOf({ when }: Deal, { format }: WorkshopAsked): string {
  const day = parseDay(when)
  return day ? format.shortDate(day) : when
}
