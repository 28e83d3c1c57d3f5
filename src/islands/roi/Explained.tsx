import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import { More } from '../parts/More.tsx'

interface Props {
  worked: WorkedOut
  view: OutcomeView
  language: ReturnsLanguage
}

/** How the range is to be read, and the sum as it could be done by hand. */
export function Explained({ worked, view, language }: Props) {
  const { words, money } = language
  const { results, page } = words
  const { likely } = worked.own
  return (
    <More summary={page.explain}>
      <p>{words.nameNote}</p>
      <p>{page.formulaRoi}</p>
      <p>
        {fill(page.formulaNow, {
          benefit: money.euros(likely.benefit),
          cost: money.euros(likely.cost),
          roi: money.percent(likely.roi ?? 0),
        })}
      </p>
      <p>{view.balance}</p>
      <p>{view.back}</p>
      <p>{view.undiscounted}</p>
      <p>{view.median}</p>
      <p>{view.rangeNote}</p>
      <p>{view.reproducible}</p>
      <p>{results.averages}</p>
    </More>
  )
}
