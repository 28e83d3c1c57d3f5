import { fill } from '../../i18n/fill.ts'
import type { ReturnsSection } from './content.ts'
import { returnsBasis } from './returns-basis.ts'
import { returnsContent, type ReturnsAsked, type ReturnsContent } from './returns-content.ts'
import { returnsPages } from './returns-page.ts'

/** The returns of an assessment, ready to be drawn; null where no scenario can be worked out. */
export function returnsSection(asked: ReturnsAsked): ReturnsSection | null {
  const returns = returnsContent(asked)
  return (
    returns && {
      summary: summaryOf(asked, returns),
      draw: pdf => {
        returnsPages(pdf, asked, returns)
        returnsBasis(pdf, asked, returns)
      },
    }
  )
}

/** Two horizons together, never one number. */
function summaryOf({ words }: ReturnsAsked, { shown: { worked }, language }: ReturnsContent): string | null {
  const [one, two] = [worked?.year.drawn.roi, worked?.twoYears.drawn.roi]
  if (!one || !two) return null
  const { percent } = language.money
  return fill(words.report.summary.returnTwo, {
    ...{ low12: percent(one.low), high12: percent(one.high) },
    ...{ low24: percent(two.low), high24: percent(two.high) },
  })
}
