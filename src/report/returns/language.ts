import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import type { Money } from '../../i18n/money.ts'
import type { OutcomeWords } from '../../schemas/words/outcome-words.ts'

/** What the returns are told in. */
export interface ReturnsLanguage {
  words: OutcomeWords
  format: Format
  money: Money
}

/** A chance (0 to 1) in whole percents; never none or all of them, which no number of draws can show. */
export function chanceText(chance: number, { words, format }: ReturnsLanguage): string {
  return neverAll(chance, words, format.percentage)
}

/** The same out of a hundred: 35, or more than 99. */
export function countText(chance: number, { words, money }: ReturnsLanguage): string {
  return neverAll(chance, words, share => money.plain(Math.floor(100 * share + 0.5)))
}

const [least, most] = [0.01, 0.99]

function neverAll(chance: number, { page }: OutcomeWords, text: (share: number) => string): string {
  if (chance > most) return fill(page.moreThan, { value: text(most) })
  return chance < least ? fill(page.lessThan, { value: text(least) }) : text(chance)
}
