import type { Estimation } from '../../domain/roi/estimation.ts'
import type { RoiParameters } from '../../domain/roi/inputs.ts'
import type { Model } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from './language.ts'

export interface Assumption {
  id: keyof ReturnsLanguage['words']['assumptions']['items']
  label: string
  help: string
}

/** Fixed parts of the calculation, each with its value and where it comes from. */
export function returnsAssumptions(
  parameters: RoiParameters,
  { startLevel, halfLife, certainty }: Model['parameters'],
  draws: number,
  { words, money, format }: ReturnsLanguage,
): Assumption[] {
  const { items } = words.assumptions
  const percent = (value: number) => format.percentage(value / 100)
  const [lowLife, , highLife] = parameters.halfLifeSpread
  const [lowCost, , highCost] = parameters.costFactor
  const [low, likely, high] = parameters.isolation.none
  const said = (id: Assumption['id'], values: Readonly<Record<string, string>> = {}): Assumption => ({
    id,
    label: fill(items[id].label, values),
    help: items[id].help,
  })
  return [
    said('startAtFifty', { value: percent(100 * startLevel.anchor) }),
    said('startSlope', { value: format.decimal(100 * startLevel.slope, 1) }),
    said('halfLifeBase', { value: money.plain(halfLife.base) }),
    said('halfLifeSlope', { value: money.plain(halfLife.slope) }),
    said('spread', { value: money.plain(certainty.nuBase) }),
    said('halfLifeFactor', { low: percent(100 * lowLife), high: percent(100 * highLife) }),
    said('costFactor', { low: percent(lowCost), high: percent(highCost) }),
    said('noMethodShare', { low: percent(low), likely: percent(likely), high: percent(high) }),
    said('followUpMonths', { value: money.plain(parameters.followUpMonths) }),
    said('draws', { value: money.plain(draws) }),
    said('independent'),
  ]
}

/** Those that move this outcome. How often it was worked out is told beside its seed. */
export function assumptionsBehind(all: readonly Assumption[], { inputs, business }: Estimation): Assumption[] {
  const isForecast = business.applied.mode === 'forecast'
  const methods = [inputs.isolation, ...Object.values(inputs.isolationOf)]
  const counts: Partial<Record<Assumption['id'], boolean>> = {
    startAtFifty: isForecast,
    startSlope: isForecast,
    spread: isForecast,
    noMethodShare: methods.some(({ method, share }) => method === 'none' && !share),
    followUpMonths: business.costs.followUp > 0,
    draws: false,
  }
  return all.filter(({ id }) => counts[id] ?? true)
}
