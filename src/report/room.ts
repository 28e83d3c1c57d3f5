import { parseDay } from '../domain/day.ts'
import type { Context } from '../domain/scan/assessment.ts'
import type { ItemId, Statement } from '../domain/scan/model.ts'
import type { WorkshopModel } from '../domain/workshop/agenda.ts'
import type { Voted, WorkshopRecord } from '../domain/workshop/outcome.ts'
import type { Deal } from '../domain/workshop/session.ts'
import { spreadOf } from '../domain/workshop/spread.ts'
import { emptyTally, knownIn, middleOf } from '../domain/workshop/tally.ts'
import { fill } from '../i18n/fill.ts'
import type { RecordWords } from '../schemas/words/record-words.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import type { Language } from './language.ts'
import { aboutRecord, labelsOf, recorded } from './recorded.ts'
import {
  answerLabels,
  middleSentence,
  scaleLabels,
  shiftSentence,
  spreadTitle,
  voteRows,
  type VoteRow,
} from './votes.ts'

/** What came out of a room, in one language. */
export interface RoomView {
  /** When it was, and how many voted. */
  about: string[]
  /** What there is most to say about first; ties stay in the order of asking. */
  statements: RoomStatement[]
  deals: { text: string; proof: string | null }[]
}

export interface RoomStatement {
  id: ItemId
  statement: string
  /** How the votes lie, the middle one, and what the group settled on beside it. */
  outcome: string[]
  /** Null where too few voted to show them. */
  votes: VoteRow[] | null
  /** What the counts rest on, and what a second vote changed. */
  notes: string[]
  /** What the group wrote, each under its name. */
  told: { name: string; text: string }[]
}

export interface RoomWords extends RecordWords {
  scales: ScaleWords
  items: Readonly<Record<string, { statement: string }>>
}

interface Asked {
  /** Statements that a later model no longer has are left out. */
  items: readonly Statement[]
  /** With what labels was voted, where the record does not say. */
  context: Pick<Context, 'stage' | 'frame'>
  rules: Pick<WorkshopModel, 'spread' | 'fewest'>
}

export function roomView(record: WorkshopRecord, asked: Asked, { words, format }: Language<RoomWords>): RoomView {
  const { items, rules } = asked
  const context = labelsOf(record, asked.context)
  return {
    about: aboutRecord(record, { words, format }),
    statements: recorded(record, items).map(({ item, voted }) => statementView(voted, item, { context, rules, words })),
    deals: record.deals.filter(({ what }) => what.trim() !== '').map(deal => dealView(deal, { words, format })),
  }
}

function statementView(
  voted: Voted,
  item: Statement,
  { context, rules, words }: Pick<Asked, 'context' | 'rules'> & { words: RoomWords },
): RoomStatement {
  const { record, spread, desk, examples } = words
  const label = scaleLabels(item, context, words.scales)
  const votes = voted.rounds.at(-1) ?? emptyTally
  const before = voted.rounds.at(-2)
  const [middle, first] = [middleOf(votes), before && middleOf(before)]
  const isShown = voted.rounds.length > 0
  return {
    id: voted.item,
    statement: words.items[voted.item]?.statement ?? voted.item,
    outcome: isThere([
      isShown ? spreadTitle(spreadOf(votes, rules.spread), words) : fill(desk.tooFew, { min: rules.fewest }),
      middleSentence(middle, label, spread),
      settledSentence(voted, answerLabels(item, context, words.scales), record),
    ]),
    votes: isShown ? voteRows(item, context, votes, words.scales) : null,
    notes: isThere([
      isShown ? fill(spread.base, { count: knownIn(votes) }) : null,
      shiftSentence({ before: first, middle }, label, spread),
    ]),
    told: [
      { name: record.why, text: voted.why },
      { name: examples.low, text: voted.low },
      { name: examples.high, text: voted.high },
    ].filter(({ text }) => text.trim() !== ''),
  }
}

function settledSentence(
  { agreed }: Voted,
  label: ReturnType<typeof answerLabels>,
  words: RoomWords['record'],
): string | null {
  if (agreed === undefined) return null
  return agreed === null ? words.open : fill(words.settled, { label: label(agreed) })
}

function dealView({ what, who, when, proof }: Deal, { words, format }: Language<RoomWords>): RoomView['deals'][number] {
  const { record } = words
  const day = parseDay(when)
  const places = { what: asSentence(what), role: who.trim() || record.nobody }
  return {
    text: day ? fill(record.dealBy, { ...places, date: format.date(day) }) : fill(record.deal, places),
    proof: proof.trim() === '' ? null : fill(record.proof, { proof: proof.trim() }),
  }
}

/** People write an agreement with a full stop or without one. */
function asSentence(text: string): string {
  const written = text.trim()
  return /[.!?…]$/.test(written) ? written : `${written}.`
}

function isThere<Value>(values: readonly (Value | null)[]): Value[] {
  return values.filter(value => value !== null)
}
