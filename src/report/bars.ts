import type { GroupScore } from '../domain/score/group.ts'
import type { Format } from '../i18n/format.ts'
import { fill } from '../i18n/fill.ts'
import { shownScore } from './shown-score.ts'

/** One row of a bar chart and of its table. Numbers are unrounded; texts are what people read. */
export interface Bar {
  id: string
  label: string
  /** One of the lowest three levers: marked with more than colour. */
  lowest: boolean
  /** "4 of 6": known answers out of all statements. */
  base: string
  score: BarScore | null
}
export interface BarScore {
  value: number
  text: string
  low: number
  high: number
  /** Null where nothing is unknown, so that there is no range to show. */
  range: string | null
}

export interface BarWords {
  /** `{known}` and `{total}` */
  base: string
}

interface Options {
  labels: (id: string) => string
  lowest?: readonly string[]
  /** Scores that decide something: rounding must not show a score on the wrong side. */
  borders: readonly number[]
  /** Lowest on top, the ones without a score last; otherwise the order of the model. */
  sorted: boolean
}

/** The groups of one kind as rows. */
export function barsOf(
  groups: Readonly<Record<string, GroupScore>>,
  words: BarWords,
  format: Format,
  { labels, lowest = [], borders, sorted }: Options,
): Bar[] {
  const bars = Object.entries(groups).map(([id, group]) => ({
    id,
    label: labels(id),
    lowest: lowest.includes(id),
    base: fill(words.base, { known: group.counted, total: group.of }),
    score: group.shown ? barScore(group, borders, format) : null,
  }))
  return sorted ? bars.toSorted((a, b) => (a.score?.value ?? 101) - (b.score?.value ?? 101)) : bars
}

function barScore(group: GroupScore & { shown: true }, borders: readonly number[], format: Format): BarScore {
  const { score, low, high } = group
  const known = low === high
  return {
    value: score,
    text: shownScore(score, borders, format),
    low,
    high,
    range: known ? null : `${format.whole(low)}–${format.whole(high)}`,
  }
}
