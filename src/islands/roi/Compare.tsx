import { useMemo } from 'preact/hooks'
import type { Scores } from '../../domain/roi/estimation.ts'
import { roi } from '../../model/roi.ts'
import { compareView, nameOfScenario } from '../../report/returns/compare.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import { estimate, work } from './estimate.ts'
import { NumbersTable } from './Figure.tsx'
import type { Scenarios } from './use-scenarios.ts'

interface Props {
  scenarios: Scenarios
  scores: Scores | null
  language: ReturnsLanguage
}

/** Scenarios side by side, after one and after two years. */
export function Compare({ scenarios, scores, language }: Props) {
  const { words } = language
  const { page } = words
  const key = JSON.stringify(scenarios.all)
  const view = useMemo(() => {
    const all = scenarios.all.map(({ scenario }, place) => {
      const estimation = estimate(scenario, scores)
      return { name: nameOfScenario(scenario, place, words), estimation, worked: work(estimation) }
    })
    return compareView(all, roi.horizons.always, language)
  }, [key, scores, language])
  return (
    <section class="stack-s">
      <h3>{page.compareTitle}</h3>
      <NumbersTable caption={page.compareTitle} columns={view.columns} rows={view.rows} />
    </section>
  )
}
