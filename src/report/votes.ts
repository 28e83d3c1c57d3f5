import { answerValues, type Answer, type Context } from '../domain/scan/assessment.ts'
import type { Statement } from '../domain/scan/model.ts'
import { scaleOf } from '../domain/scan/scale.ts'
import type { Revealed } from '../domain/workshop/on-screen.ts'
import type { differenceIds, SpreadKind } from '../domain/workshop/spread.ts'
import { nameOf, type Tally } from '../domain/workshop/tally.ts'
import { fill } from '../i18n/fill.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import type { WorkshopWords } from '../schemas/words/workshop.ts'

/** What stands on the card that is raised for an answer; for "not applicable" an empty hand. */
export const cardSign = { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', W: '?', N: '–' } as const

/** One answer with how many chose it. */
export interface VoteRow {
  answer: Answer
  label: string
  count: number
}

type Asked = Pick<Statement, 'norm' | 'phase' | 'notApplicable'>
type Stage = Pick<Context, 'stage' | 'frame'>

/** The answers that a statement can have, each in words, with its votes. */
export function voteRows(item: Asked, context: Stage, votes: Tally, scales: ScaleWords): VoteRow[] {
  const label = answerLabels(item, context, scales)
  return answerValues
    .filter(answer => answer !== 'N' || item.notApplicable)
    .map(answer => ({ answer, label: label(answer), count: votes[nameOf(answer)] }))
}

/** How each answer to a statement is called. */
export function answerLabels(item: Asked, context: Stage, scales: ScaleWords): (answer: Answer) => string {
  const labels = scales[scaleOf(item, context)]
  return answer => {
    if (answer === 'N') return scales.notApplicable.label
    return answer === 'W' ? scales.dontKnow.label : labels[answer].label
  }
}

/** How an answer from 0 to 4 is called, by its number. */
export function scaleLabels(item: Asked, context: Stage, scales: ScaleWords): (value: number) => string {
  const label = answerLabels(item, context, scales)
  return value => {
    const answer = answerValues.find(known => known === value)
    if (answer === undefined) throw new Error(`No answer ${value}`)
    return label(answer)
  }
}

type SpreadWords = Pick<WorkshopWords, 'spread'> & {
  disagreements: Readonly<Record<(typeof differenceIds)[number], { title: string }>>
}

/** How the votes lie, in a few words. */
export function spreadTitle(kind: SpreadKind, { spread, disagreements }: SpreadWords): string {
  if (kind === 'agree') return spread.agree.title
  return kind === 'tooFew' ? spread.tooFew : disagreements[kind].title
}

/** The same as a sentence, which one of them is already. */
export function spreadSentence(kind: SpreadKind, words: SpreadWords): string {
  const title = spreadTitle(kind, words)
  return kind === 'tooFew' ? title : `${title}.`
}

/** The middle vote in a sentence; null where nobody chose an answer from 0 to 4. */
export function middleSentence(
  middle: Revealed['middle'],
  label: (value: number) => string,
  words: WorkshopWords['spread'],
): string | null {
  if (middle === null) return null
  return middle.low === middle.high
    ? fill(words.median, { label: label(middle.low) })
    : fill(words.medianBetween, { low: label(middle.low), high: label(middle.high) })
}

/** What a second vote changed; null without one, or without votes to compare. */
export function shiftSentence(
  { before, middle }: Pick<Revealed, 'before' | 'middle'>,
  label: (value: number) => string,
  words: WorkshopWords['spread'],
): string | null {
  if (!before || !middle) return null
  const [was, is] = [middleName(before, label), middleName(middle, label)]
  return was === is ? fill(words.sameAfter, { label: is }) : fill(words.shifted, { before: was, after: is })
}

/** The middle vote, or the two in the middle, as short as it can be said. */
export function middleName({ low, high }: { low: number; high: number }, label: (value: number) => string): string {
  return low === high ? label(low) : `${label(low)} – ${label(high)}`
}
