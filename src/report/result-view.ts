import type { Assessment } from '../domain/scan/assessment.ts'
import { leverIds, type LeverId, type Model } from '../domain/scan/model.ts'
import type { Result, Total } from '../domain/score/result.ts'
import { transferAt, type Transfer } from '../domain/transfer/curve.ts'
import { fill } from '../i18n/fill.ts'
import type { ContradictionWords } from '../schemas/words/contradictions.ts'
import type { LeverWords } from '../schemas/words/levers.ts'
import type { ReportWords } from '../schemas/words/report.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import { barsOf, type Bar } from './bars.ts'
import { headlineOf, type Headline, type HeadlineWords } from './headline.ts'
import type { Language } from './language.ts'
import { transferTexts, type TransferText } from './transfer.ts'

export interface ResultViewWords extends HeadlineWords {
  reasons: Record<string, { title: string }>
  roles: ScaleWords['roles']
  contradictions: Pick<ContradictionWords, 'rules' | 'notes'>
  results: Pick<ReportWords['results'], 'base'>
  computed: ReportWords['computed']
}

/** All that page and PDF say about a result, in one language. */
export interface ResultView {
  headline: Headline
  transfer: TransferView | null
  lowest: LowestLever[]
  reasons: Bar[]
  levers: Bar[]
  phases: Bar[]
  owners: Bar[]
  contradictions: { id: string; text: string }[]
  /** The respondent's own part scores far above the rest; a high score with little proof. */
  notes: string[]
  /** How the score, "don't know" and the transfer range are computed, in sentences. */
  computed: {
    score: string
    /** The formula with this assessment's own numbers, and what they are; null without a readiness. */
    readiness: { formula: string; parts: string } | null
    unknown: string
    range: string
    transfer: string | null
    /** The same for the last month shown. */
    transferFormula: string | null
  }
}

export interface TransferView {
  shown: TransferText[]
  /** Out of 100, per month from the training to the last month shown. */
  points: { month: number; low: number; median: number; high: number }[]
}

export interface LowestLever {
  bar: Bar
  meaning: string
  weak: string
  /** What the literature calls it. */
  term: string
  tip: string
}

export function resultView(
  model: Model,
  assessment: Assessment,
  result: Result,
  language: Language<ResultViewWords>,
): ResultView {
  const { words, format } = language
  const bars = (groups: Parameters<typeof barsOf>[0], labels: (id: string) => string, sorted: boolean) =>
    barsOf(groups, words.results, format, { labels, lowest: result.lowest, borders: [model.gate.minimum], sorted })
  const levers = bars(result.levers, id => leverOf(id, words.levers).name, true)
  return {
    headline: headlineOf(model, assessment, result, language),
    transfer: transferView(model, assessment, result, language),
    lowest: result.lowest.flatMap(id => {
      const bar = levers.find(lever => lever.id === id)
      const { meaning, weak, tip, term } = words.levers.levers[id]
      const isLow = bar?.score && bar.score.value < model.parameters.priority.keepFrom
      return isLow ? [{ bar, meaning, weak, tip, term: fill(words.levers.termNote, { term }) }] : []
    }),
    reasons: bars(result.reasons, id => words.reasons[id]?.title ?? id, true),
    levers,
    phases: bars(result.phases, id => textOf(words.phases, id), false),
    owners: bars(result.owners, id => textOf(words.roles, id), false),
    contradictions: result.contradictions.map(({ id }) => ({ id, text: words.contradictions.rules[id] ?? id })),
    notes: notesOf(result, language),
    // Only when read: without a score nobody sees it, and it would be the first to need the browser's formatter.
    get computed() {
      return computedTexts(model, result, language)
    },
  }
}

function transferView(
  model: Model,
  { context }: Assessment,
  { total }: Result,
  { words, format }: Language<ResultViewWords>,
): TransferView | null {
  const transfer = total?.transfer
  if (!transfer) return null
  const last = Math.max(...model.parameters.halfLife.shownMonths)
  const points = Array.from({ length: last + 1 }, (_, month) => {
    const { low, median, high } = transferAt(month, transfer, model.parameters)
    return { month, low: low * 100, median: median * 100, high: high * 100 }
  })
  return { shown: transferTexts(transfer, context, words.bands, format), points }
}

function notesOf({ roleBias, evidenceGap }: Result, { words, format }: Language<ResultViewWords>): string[] {
  const { notes } = words.contradictions
  return [
    ...(roleBias ? [fill(notes.roleBias, { own: format.whole(roleBias.own), rest: format.whole(roleBias.rest) })] : []),
    ...(evidenceGap ? [notes.evidenceGap] : []),
  ]
}

function computedTexts(
  model: Model,
  { total }: Result,
  { words, format }: Language<ResultViewWords>,
): ResultView['computed'] {
  const transfer = total?.transfer
  const { certainty, readiness } = model.parameters
  const { totalShare, bottleneckShare, bottleneckSize } = readiness
  return {
    score: fill(words.computed.score, {
      totalShare: format.percentage(totalShare),
      bottleneckShare: format.percentage(bottleneckShare),
      levers: model.levers.length,
      lowest: bottleneckSize,
    }),
    readiness: total && readinessFormula(total, model, { words, format }),
    unknown: fill(words.computed.unknown, { points: model.parameters.answers.dontKnow }),
    range: fill(words.computed.range, {
      draws: format.whole(model.parameters.draws.count),
      chance: format.percentage(model.parameters.draws.stepChance),
      inside: format.percentage((certainty.rangeTo - certainty.rangeFrom) / 100),
    }),
    transfer: transfer
      ? fill(words.computed.transfer, {
          start: format.whole(transfer.start * 100),
          months: format.decimal(transfer.halfLife, 1),
        })
      : null,
    transferFormula: transfer ? transferFormula(transfer, { words, format }) : null,
  }
}

function readinessFormula(
  { total, bottleneck, readiness }: Total,
  { parameters }: Model,
  { words, format }: Language<ResultViewWords>,
): { formula: string; parts: string } {
  const { totalShare, bottleneckShare } = parameters.readiness
  const exact = (value: number) => format.decimal(value, 1)
  const places = { total: exact(total), bottleneck: exact(bottleneck), readiness: exact(readiness) }
  const shares = { totalShare: format.decimal(totalShare, 2), bottleneckShare: format.decimal(bottleneckShare, 2) }
  return {
    formula: fill(words.result.number.readiness, { ...places, ...shares }),
    parts: fill(words.result.number.readinessParts, places),
  }
}

function transferFormula(
  { shown, start, halfLife, nu }: Transfer,
  { words, format }: Language<ResultViewWords>,
): string | null {
  const last = shown.at(-1)
  if (!last) return null
  return fill(words.result.number.transferFormula, {
    months: last.month,
    start: format.whole(start * 100),
    halfLife: format.decimal(halfLife, 1),
    mean: format.whole(last.mean * 100),
    people: format.decimal(nu, 1),
  })
}

function leverOf(id: string, words: LeverWords): { name: string } {
  const lever: LeverId | undefined = leverIds.find(known => known === id)
  if (!lever) throw new Error(`No lever ${id}`)
  return words.levers[lever]
}

function textOf(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id
}
