import type { Format } from '../../i18n/format.ts'
import type { Money } from '../../i18n/money.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'

/** What the returns are told in. */
export interface ReturnsLanguage {
  words: RoiWords
  format: Format
  money: Money
}

/** A chance (0 to 1) in whole percents; never none or all of them, which no number of draws can show. */
export function chanceText(chance: number, { words, format }: ReturnsLanguage): string {
  const [least, most] = [0.01, 0.99]
  if (chance > most) return words.page.moreThan.replace('{value}', format.percentage(most))
  return chance < least ? words.page.lessThan.replace('{value}', format.percentage(least)) : format.percentage(chance)
}
