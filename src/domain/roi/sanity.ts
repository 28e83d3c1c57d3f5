import type { Estimation } from './estimation.ts'
import type { RoiModel } from './input-rule.ts'
import { mostLikely } from './business-case.ts'
import type { Scenario } from './scenario.ts'
import type { AtHorizon } from './work-out.ts'

/** What the checks look at; null where it cannot be known yet, and then nothing fires. */
export function measuresOf(
  scenario: Scenario,
  { business, cost, horizon, inputs }: Estimation,
  own: AtHorizon | null,
): Record<string, number | null> {
  const { streams, isolations } = business
  const shares = mostLikely(business).isolations
  const methodOf = (id: string) => (inputs.isolationOf[streamOf(id)] ?? inputs.isolation).method
  const unproven = isolations.flatMap(({ id }, index) =>
    methodOf(id) === 'control' ? [] : [100 * (shares[index] ?? 0)],
  )
  const asked = [inputs.isolation, ...Object.values(inputs.isolationOf)].flatMap(({ asked: people = [] }) => people)
  const touchedTime = scenario.participantHours
  const sells = scenario.salesRevenue !== undefined
  return {
    medianRoi: own?.drawn.roi?.median ?? null,
    chance: own ? 100 * own.drawn.chances.positive : null,
    totalCost: cost.total,
    filledStreams: streams.length,
    monthsAfterLag: streams.length === 0 ? null : horizon - Math.max(...streams.map(({ lag }) => lag)),
    participantHours: touchedTime ?? null,
    afterCareUnpaid: business.costs.followUp === 0 ? (inputs.numbers.afterCare ?? 0) : 0,
    shareWithoutControl: unproven.length === 0 ? null : Math.max(...unproven),
    lowestConfidence: asked.length === 0 ? null : Math.min(...asked.map(([, sure]) => sure)),
    salesWithoutMargin: sells && scenario.salesMargin === undefined ? 1 : 0,
  }
}

/** The ids of the checks that fire, in the order of the model. */
export function sanityOf(
  { sanity }: Pick<RoiModel, 'sanity'>,
  scenario: Scenario,
  measures: Readonly<Record<string, number | null>>,
): string[] {
  return sanity
    .filter(({ measure, above, below, touched }) => {
      const value = measures[measure] ?? null
      if (value === null || (touched !== undefined && scenario[touched] === undefined)) return false
      return (above !== undefined && value > above) || (below !== undefined && value < below)
    })
    .map(({ id }) => id)
}

/** A return so high that nobody believes it without a note (`fired`: the ids of `sanityOf`). */
export function needsNote(fired: readonly string[], { roiNote = '' }: Pick<Scenario, 'roiNote'>): boolean {
  return fired.includes('roiExtreme') && roiNote.trim() === ''
}

/** The stream that an isolation of its own is for (case-of.ts names them). */
function streamOf(id: string): 'sales' | 'hours' | 'errors' | 'turnover' | 'other' {
  const [, stream] = id.split(' ')
  const found = (['sales', 'hours', 'errors', 'turnover'] as const).find(known => known === stream)
  return found ?? 'other'
}
