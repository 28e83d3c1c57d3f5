import type { RoiParameters } from '../../domain/roi/inputs.ts'
import type { Model } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from './language.ts'

/** Fixed parts of the calculation, each with its value and where it comes from. */
export function returnsAssumptions(
  parameters: RoiParameters,
  { startLevel, halfLife, certainty }: Model['parameters'],
  draws: number,
  { words, money, format }: ReturnsLanguage,
): { label: string; help: string }[] {
  const { items } = words.assumptions
  const percent = (value: number) => format.percentage(value / 100)
  const [lowLife, , highLife] = parameters.halfLifeSpread
  const [lowCost, , highCost] = parameters.costFactor
  const [low, likely, high] = parameters.isolation.none
  const said = ({ label, help }: { label: string; help: string }, values: Readonly<Record<string, string>>) => ({
    label: fill(label, values),
    help,
  })
  return [
    said(items.startAtFifty, { value: percent(100 * startLevel.anchor) }),
    said(items.startSlope, { value: format.decimal(100 * startLevel.slope, 1) }),
    said(items.halfLifeBase, { value: money.plain(halfLife.base) }),
    said(items.halfLifeSlope, { value: money.plain(halfLife.slope) }),
    said(items.spread, { value: money.plain(certainty.nuBase) }),
    said(items.halfLifeFactor, { low: percent(100 * lowLife), high: percent(100 * highLife) }),
    said(items.costFactor, { low: percent(lowCost), high: percent(highCost) }),
    said(items.noMethodShare, { low: percent(low), likely: percent(likely), high: percent(high) }),
    said(items.followUpMonths, { value: money.plain(parameters.followUpMonths) }),
    said(items.draws, { value: money.plain(draws) }),
    items.independent,
  ]
}
