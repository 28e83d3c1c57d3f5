import type { BandId, LeverId, Model } from '../../domain/scan/model.ts'
import { itemsAt } from '../../domain/scan/sections.ts'
import type { Format } from '../../i18n/format.ts'

interface Names {
  bands: Record<BandId, { name: string }>
  levers: Record<LeverId, { name: string }>
}

/** The values of the places in method.yaml, from the model and written in the language. What each is stands in that file. */
export function methodPlaces(model: Model, names: Names, format: Format): Record<string, string> {
  return { ...scorePlaces(model, names, format), ...curvePlaces(model, format), ...planPlaces(model, format) }
}

function scorePlaces({ items, bands, gate, parameters }: Model, names: Names, format: Format) {
  const { readiness, certainty, draws, display } = parameters
  const [weightLow = 0, weightMiddle = 0, weightHigh = 0] = [...new Set(items.map(({ weight }) => weight))].toSorted()
  const band = (id: BandId | undefined) => (id ? names.bands[id].name : '')
  const quoted = (id: BandId) => `‘${band(id)}’`
  return {
    quickCount: format.whole(itemsAt({ items }, 'quick').length),
    fullCount: format.whole(items.length),
    weightLow: format.whole(weightLow),
    weightMiddle: format.whole(weightMiddle),
    weightHigh: format.whole(weightHigh),
    totalShare: format.percentage(readiness.totalShare),
    bottleneckShare: format.percentage(readiness.bottleneckShare),
    first: band(bands.at(0)?.id),
    last: band(bands.at(-1)?.id),
    levels: format.list(gate.appliesTo.map(quoted)),
    otherwise: band(gate.otherwise),
    gateFrom: format.whole(gate.minimum),
    gateLevers: format.list(gate.levers.map(id => names.levers[id].name)),
    quickMargin: format.whole(display.quickMargin),
    runs: format.whole(draws.count),
    stepChance: format.percentage(draws.stepChance),
    tailShare: format.percentage(certainty.rangeFrom / 100),
    insideShare: format.percentage((certainty.rangeTo - certainty.rangeFrom) / 100),
  }
}

function curvePlaces({ parameters: { startLevel, halfLife } }: Model, format: Format) {
  const months = (points: number) => format.whole(halfLife.base + halfLife.slope * points)
  return {
    startShare: format.whole(startLevel.anchor * 100),
    middlePoints: format.whole(startLevel.anchorReadiness),
    halfLifeNone: months(0),
    halfLifeMiddle: months(startLevel.anchorReadiness),
    halfLifeFull: months(100),
  }
}

function planPlaces({ parameters: { plan } }: Model, format: Format) {
  return {
    maxActions: format.whole(plan.maxActions),
    maxPerOwner: format.whole(plan.maxPerOwner),
    maxPerLever: format.whole(plan.maxPerLever),
    secondWave: format.whole(plan.secondWave),
  }
}
