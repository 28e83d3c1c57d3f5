import type { Context } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import { spreadOf, type SpreadRules } from '../domain/workshop/spread.ts'
import { middleOf, nameOf, votersIn, type Tally } from '../domain/workshop/tally.ts'
import { fill } from '../i18n/fill.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import type { Language } from './language.ts'
import { cardSign, middleSentence, scaleLabels, shiftSentence, spreadSentence, voteRows } from './votes.ts'

/** The votes on one statement, for a chart with its table. */
export interface ToldVotes {
  /** How they lie. */
  kind: string
  /** The middle vote, and where it was before when the room voted again. */
  middle: string | null
  /** One per round. */
  columns: readonly string[]
  rows: readonly VotedAnswer[]
  /** How many voted, per column. */
  totals: readonly number[]
  alt: string
}

/** One answer with its votes. */
export interface VotedAnswer {
  /** What stands on its card. */
  sign: string
  label: string
  /** Per column. */
  counts: readonly number[]
  /** From 0 to 4. */
  onScale: boolean
  /** The middle vote, or one of the two, in the last round. */
  isMiddle: boolean
}

interface Telling extends Language<Pick<DocumentWords, 'report' | 'workshop' | 'scales'>> {
  context: Pick<Context, 'stage' | 'frame'>
  rules: SpreadRules
}

/** More rounds find no room beside each other, and more than two are rare. */
const mostRounds = 3

/** The last rounds in words; null without any. */
export function toldVotes(rounds: readonly Tally[], item: Statement, telling: Telling): ToldVotes | null {
  const last = rounds.at(-1)
  if (!last) return null
  const { context, rules, words } = telling
  const { columnVotes, round } = words.report.workshop
  const { spread } = words.workshop
  const label = scaleLabels(item, context, words.scales)
  const middle = middleOf(last)
  const previous = rounds.at(-2)
  const before = previous && middleOf(previous)
  const kind = spreadSentence(spreadOf(last, rules), words.workshop)
  const rows = answersOf(rounds.slice(-mostRounds), item, telling)
  const columns = rounds.length > 1 ? rounds.map((_, index) => fill(round, { number: index + 1 })) : [columnVotes]
  return {
    ...{ kind, rows, alt: altOf(rows, kind, telling) },
    middle: shiftSentence({ before, middle }, label, spread) ?? middleSentence(middle, label, spread),
    columns: columns.slice(-mostRounds),
    totals: rounds.slice(-mostRounds).map(votersIn),
  }
}

function answersOf(tallies: readonly Tally[], item: Statement, { context, words }: Telling): VotedAnswer[] {
  const last = tallies.at(-1)
  const middle = last && middleOf(last)
  return last
    ? voteRows(item, context, last, words.scales).map(({ answer, label }) => ({
        sign: cardSign[answer],
        label,
        counts: tallies.map(tally => tally[nameOf(answer)]),
        onScale: typeof answer === 'number',
        isMiddle: answer === middle?.low || answer === middle?.high,
      }))
    : []
}

function altOf(rows: readonly VotedAnswer[], kind: string, { words, format }: Telling): string {
  const latest = ({ counts }: VotedAnswer) => counts.at(-1) ?? 0
  const most = Math.max(...rows.map(latest))
  const labels = rows.filter(row => latest(row) === most).map(({ label }) => label)
  return fill(words.report.workshop.alt, { kind, count: most, label: format.list(labels) })
}
