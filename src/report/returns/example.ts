import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { chanceText, type ReturnsLanguage } from './language.ts'

/** What comes of a ready case, in the sentence that belongs to it. */
export function exampleOutcome(sentence: string, worked: WorkedOut, language: ReturnsLanguage): string {
  const { money } = language
  const { year, twoYears, byShortcut } = worked
  const by = (id: string) => money.percent(byShortcut.find(one => one.id === id)?.roi ?? 0)
  const [band, later] = [year.drawn.roi, twoYears.drawn.roi]
  return fill(sentence, {
    ...{ low: money.percent(band?.low ?? 0), high: money.percent(band?.high ?? 0) },
    ...{ low24: money.percent(later?.low ?? 0), high24: money.percent(later?.high ?? 0) },
    chance: chanceText(year.drawn.chances.positive, language),
    chance24: chanceText(twoYears.drawn.chances.positive, language),
    ...{ shortcut: by('allThree'), honest: by('honest') },
    payback: year.likely.payback ?? '–',
  })
}
