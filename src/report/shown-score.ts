import type { Format } from '../i18n/format.ts'

/**
 * A score as people read it: whole, halves up. Where that would show it on the other side of a border (64.7 as 65, while
 * 65 starts the next level), one decimal is shown instead, cut rather than rounded.
 */
export function shownScore(score: number, borders: readonly number[], format: Format): string {
  const whole = Math.floor(score + 0.5)
  const crosses = borders.some(border => score < border && whole >= border)
  return crosses ? format.decimal(Math.floor(score * 10) / 10, 1) : format.whole(score)
}
