import type { Context } from '../domain/scan/assessment.ts'
import type { Transfer, TransferAt } from '../domain/transfer/curve.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'

/** In words how many participants still apply what they learned: a range, never one number. */
export interface TransferText {
  month: number
  /** Whole people out of 100. */
  low: number
  median: number
  high: number
  sentence: string
  /** The same for the group's own size; null where that is not known. */
  own: string | null
}

export interface TransferWords {
  transferRange: string
  transferOwn: string
}

export function transferTexts(
  { shown }: Transfer,
  { participants }: Pick<Context, 'participants'>,
  words: TransferWords,
  format: Format,
): TransferText[] {
  return shown.map(at => {
    const { low, median, high } = outOf(100, at)
    const own = participants === undefined ? null : outOf(participants, at)
    return {
      month: at.month,
      low,
      median,
      high,
      sentence: fill(words.transferRange, { months: at.month, low, high }),
      own: own && fill(words.transferOwn, { n: format.whole(participants ?? 0), low: own.low, high: own.high }),
    }
  })
}

/** People, so whole ones: the low end rounded down and the high end up would widen a range that is wide already. */
function outOf(people: number, at: TransferAt): { low: number; median: number; high: number } {
  const round = (share: number) => Math.floor(share * people + 0.5)
  return { low: round(at.low), median: round(at.median), high: round(at.high) }
}
