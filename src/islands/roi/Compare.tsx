import { useMemo } from 'preact/hooks'
import type { Scores } from '../../domain/roi/estimation.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { chanceText, type ReturnsLanguage } from '../../report/returns/language.ts'
import { estimate, work } from './estimate.ts'
import { NumbersTable } from './Figure.tsx'
import { scenarioName } from './ScenarioBar.tsx'
import type { Scenarios } from './use-scenarios.ts'

interface Props {
  scenarios: Scenarios
  scores: Scores | null
  language: ReturnsLanguage
}

/** Scenarios side by side, after one and after two years. */
export function Compare({ scenarios, scores, language }: Props) {
  const { words, money } = language
  const { page } = words
  const key = JSON.stringify(scenarios.all)
  const rows = useMemo(
    () =>
      scenarios.all.map(({ id, scenario }) => {
        const estimation = estimate(scenario, scores)
        const worked = work(estimation)
        const name = scenarioName(scenarios, id, words)
        const at = [worked?.year, worked?.twoYears].map(horizon =>
          horizon?.drawn.roi
            ? [
                `${money.percent(horizon.drawn.roi.low)} – ${money.percent(horizon.drawn.roi.high)}`,
                chanceText(horizon.drawn.chances.positive, language),
              ]
            : ['–', '–'],
        )
        return [name, money.euros(estimation.cost.total), ...at.flat()]
      }),
    [key, scores, language],
  )
  const [year, twoYears] = roi.horizons.always
  const columns = [
    page.scenario,
    page.compareCost,
    ...[year, twoYears].flatMap(months => [
      fill(page.columnRange, { months }),
      `${page.columnChance} (${fill(page.line.months, { month: months })})`,
    ]),
  ]
  return (
    <section class="stack-s">
      <h3>{page.compareTitle}</h3>
      <NumbersTable caption={page.compareTitle} columns={columns} rows={rows} />
    </section>
  )
}
