import type { Model } from '../domain/scan/model.ts'
import { fill } from '../i18n/fill.ts'
import type { ReportWords } from '../schemas/words/report.ts'
import type { Language } from './language.ts'

export interface AssumptionRow {
  label: string
  value: string
  origin: string
}

/** The chosen numbers that matter most, each with its value and where it comes from. The method page has them all. */
export function assumptionRows(
  model: Model,
  { words, format }: Language<ReportWords['assumptions']>,
  brandName: string,
): AssumptionRow[] {
  const { answers, readiness, draws, startLevel, halfLife, certainty } = model.parameters
  const chosen = fill(words.chosen, { name: brandName })
  const { rows } = words
  const efforts = [1, 2, 3].map(effort => model.items.find(item => item.effort === effort)?.hours ?? 0)
  return [
    { label: rows.dontKnow, value: format.whole(answers.dontKnow), origin: chosen },
    { label: rows.bottleneckShare, value: format.percentage(readiness.bottleneckShare), origin: chosen },
    { label: rows.stepChance, value: format.percentage(draws.stepChance), origin: chosen },
    { label: rows.gate, value: format.whole(model.gate.minimum), origin: chosen },
    {
      label: fill(rows.start, { points: startLevel.anchorReadiness }),
      value: format.whole(startLevel.anchor * 100),
      origin: words.research,
    },
    { label: rows.slope, value: format.decimal(startLevel.slope * 1000, 0), origin: chosen },
    { label: rows.halfLifeNone, value: format.whole(halfLife.base), origin: chosen },
    { label: rows.halfLifeFull, value: format.whole(halfLife.base + 100 * halfLife.slope), origin: chosen },
    { label: rows.nu, value: format.whole(certainty.nuBase), origin: chosen },
    { label: rows.hours, value: efforts.map(hours => format.whole(hours)).join(', '), origin: chosen },
  ]
}
