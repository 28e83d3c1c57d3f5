import type { Estimation } from '../../domain/roi/estimation.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { chanceText, type ReturnsLanguage } from './language.ts'

/** A scenario by its name, with what comes of it; null where too little is filled in. */
export interface ComparedScenario {
  name: string
  estimation: Estimation
  worked: WorkedOut | null
}

/** What a scenario is called: by its maker, or by its place (0 = the first). */
export function nameOfScenario(
  scenario: Pick<Scenario, 'name'> | undefined,
  place: number,
  { page }: ReturnsLanguage['words'],
): string {
  const name = scenario?.name?.trim()
  return name ? name : fill(page.scenarioUnnamed, { number: place + 1 })
}

/** Scenarios side by side, after one and after two years. */
export function compareView(
  scenarios: readonly ComparedScenario[],
  horizons: readonly [number, number],
  language: ReturnsLanguage,
): { columns: string[]; rows: string[][] } {
  const { words, money } = language
  const { page } = words
  const at = (horizon: WorkedOut['year'] | undefined) =>
    horizon?.drawn.roi
      ? [
          `${money.percent(horizon.drawn.roi.low)} – ${money.percent(horizon.drawn.roi.high)}`,
          chanceText(horizon.drawn.chances.positive, language),
        ]
      : ['–', '–']
  return {
    columns: [
      page.scenario,
      page.compareCost,
      ...horizons.flatMap(months => [
        fill(page.columnRange, { months }),
        `${page.columnChance} (${fill(page.line.months, { month: months })})`,
      ]),
    ],
    rows: scenarios.map(({ name, estimation, worked }) => [
      name,
      money.euros(estimation.cost.total),
      ...[worked?.year, worked?.twoYears].flatMap(at),
    ]),
  }
}
