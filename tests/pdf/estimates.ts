import { scoresOf } from '../../src/domain/roi/estimator.ts'
import type { Scenario } from '../../src/domain/roi/scenario.ts'
import type { WorkedOut } from '../../src/domain/roi/work-out.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import { formatFor } from '../../src/i18n/format.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { estimate, work } from '../../src/islands/roi/estimate.ts'
import { model } from '../../src/model/index.ts'
import { roi } from '../../src/model/roi.ts'
import type { ReturnsLanguage } from '../../src/report/returns/language.ts'
import { outcomeView, type OutcomeView } from '../../src/report/returns/outcome.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { exampleB } from './plans.ts'

/** Example B with scenarios, each begun a minute after the one before. */
export function exampleWith(...scenarios: readonly Scenario[]): Assessment {
  const begun = (minute: number) => `2026-11-21T14:${String(minute).padStart(2, '0')}:00Z`
  return exampleB({
    scenarios: Object.fromEntries(scenarios.map((one, place) => [`s${place}`, { begun: begun(place), ...one }])),
  })
}

/** A return that nobody believes without a note: little cost, much margin. */
export const unbelievable: Scenario = {
  ...{ mode: 'evaluation', measuredMonths: 12, participants: 10, rateParticipants: 50, participantHours: 1 },
  ...{ salesRevenue: 100_000, salesUplift: [10, 10, 10], salesMargin: [60, 60, 60], isolationMethod: 'none' },
}

/** Costs without any benefit: nothing can be worked out yet. */
export const unfinished: Scenario = { participants: 12, rateParticipants: 48, trainerFee: 5_000 }

/** Measured afterwards in a service team, with a method for each benefit and every text filled in. */
export const fullCase: Scenario = {
  ...readyCase('serviceTeam'),
  name: 'Met vergelijkingsgroep',
  agreed: 'Controller en hoofd klantenservice, 3 november 2026',
  intangibles: Object.fromEntries(roi.intangibles.map(id => [id, 'Onderzoek in mei'])),
}

export function returnsLanguage(locale: Locale): ReturnsLanguage {
  return { words: readDocumentWords(locale).returns, format: formatFor(locale), money: moneyFor(locale) }
}

/** What the returns page says of the first scenario. */
export function onThePage(assessment: Assessment, locale: Locale): { worked: WorkedOut; view: OutcomeView } {
  const [scenario = {}] = Object.values(assessment.scenarios)
  const scores = scoresOf(score(model, assessment))
  const estimation = estimate(scenario, scores)
  const worked = work(estimation)
  const facts = {
    ...{ estimation, hasScores: true, points: 0 },
    draws: { count: roi.draws, seed: model.parameters.draws.seed },
  }
  const view = worked && outcomeView({ ...facts, worked }, returnsLanguage(locale))
  if (!worked || !view) throw new Error('Nothing can be worked out')
  return { worked, view }
}
