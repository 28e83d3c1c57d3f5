import type { Estimation } from './estimation.ts'
import type { RoiModel } from './input-rule.ts'
import { mostLikely } from './business-case.ts'
import { isolationBehind } from './isolation-name.ts'
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
  const unproven = isolations.flatMap(({ id }, index) =>
    isolationBehind(id, inputs).inputs.method === 'control' ? [] : [100 * (shares[index] ?? 0)],
  )
  const asked = [inputs.isolation, ...Object.values(inputs.isolationOf)].flatMap(({ asked: people = [] }) => people)
  return {
    medianRoi: own?.drawn.roi?.median ?? null,
    chance: own ? 100 * own.drawn.chances.positive : null,
    totalCost: cost.total,
    filledStreams: streams.length,
    monthsAfterLag: streams.length === 0 ? null : horizon - Math.max(...streams.map(({ lag }) => lag)),
    participantHours: scenario.participantHours ?? null,
    afterCareUnpaid: business.costs.followUp === 0 ? (inputs.numbers.afterCare ?? 0) : 0,
    shareWithoutControl: unproven.length === 0 ? null : Math.max(...unproven),
    lowestConfidence: asked.length === 0 ? null : Math.min(...asked.map(([, sure]) => sure)),
    salesWithoutMargin: scenario.salesRevenue !== undefined && scenario.salesMargin === undefined ? 1 : 0,
  }
}

/** The ids of the checks that fire, in the order of the model. */
export function sanityOf(
  { sanity }: Pick<RoiModel, 'sanity'>,
  scenario: Scenario,
  measures: Readonly<Record<string, number | null>>,
): string[] {
  return sanity
    .filter(({ measure, above = Infinity, below = -Infinity, touched }) => {
      const value = measures[measure] ?? null
      if (value === null || (touched !== undefined && scenario[touched] === undefined)) return false
      return value > above || value < below
    })
    .map(({ id }) => id)
}

/** A return so high that nobody believes it without a note (`fired`: the ids of `sanityOf`). */
export function needsNote(fired: readonly string[], { roiNote = '' }: Pick<Scenario, 'roiNote'>): boolean {
  return fired.includes('roiExtreme') && roiNote.trim() === ''
}
