import { ruleOf } from '../../domain/roi/counted.ts'
import { countingInputs, type CountingInput } from '../../domain/roi/counting.ts'
import type { Estimation, Scores } from '../../domain/roi/estimation.ts'
import { sourceOf, type RoiModel } from '../../domain/roi/input-rule.ts'
import { streamIds } from '../../domain/roi/inputs.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { likelyWorth } from '../../domain/roi/streams.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { Model } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import { inputRow, isolationRows, originText, valueText } from './basis.ts'
import type { ReturnsLanguage } from './language.ts'

/** A number that a step works with: its value with the unit, whose it is, and the id of its source where it has one. */
export interface TracedInput {
  label: string
  value: string
  origin: string
  source: string | null
}

/** One step from what was filled in to the return. */
export interface TraceStep {
  id: string
  title: string
  formula: string[]
  /** What the formula comes to here. */
  now: string[]
  inputs: TracedInput[]
}

export interface TraceFacts {
  scenario: Scenario
  estimation: Estimation
  worked: WorkedOut
  scores: Scores | null
  roi: RoiModel
  certainty: Model['parameters']['certainty']
}

const appliedInputs = ['readiness', 'afterCare', 'certainty', 'observedPeople', 'observedApplying', 'measuredMonths']

/** How the outcome came about, from costs to chances: of every step its formula, its numbers, and whose each of them is. */
export function traceOf(facts: TraceFacts, language: ReturnsLanguage): TraceStep[] {
  const { scenario, estimation, roi, scores } = facts
  const all = countingInputs(scenario, estimation, { roi, scores })
  const stepOf = ({ id }: CountingInput) => {
    const { group } = ruleOf(roi, id)
    if (appliedInputs.includes(id)) return 'applied'
    if (id === 'hurdle') return 'range'
    if (group === 'timing') return 'time'
    return streamIds.find(stream => stream === group) ?? 'cost'
  }
  const rows = all.map(input => ({ step: stepOf(input), row: traced(input, roi, language) }))
  const { words } = language
  return [
    costStep(facts, language),
    ...streamSteps(facts, language),
    { id: 'isolation', title: words.page.sheetShared, ...isolationStep(facts, language), inputs: [] },
    appliedStep(facts, language),
    timeStep(facts, language),
    outcomeStep(facts, language),
    rangeStep(facts, language),
  ].map(step => ({ ...step, inputs: rows.filter(row => row.step === step.id).map(({ row }) => row) }))
}

function traced(input: CountingInput, roi: RoiModel, language: ReturnsLanguage): TracedInput {
  const row = inputRow(input, language)
  const { label, origin } = row
  const isOurs = origin === 'assumption' || origin === 'evidence'
  return {
    label,
    value: valueText(row, language),
    origin: originText(origin, language.words),
    source: isOurs ? sourceOf(ruleOf(roi, input.id)) : null,
  }
}

type Told = Omit<TraceStep, 'inputs'>

function costStep({ estimation }: TraceFacts, { words, money }: ReturnsLanguage): Told {
  const { business, cost } = estimation
  const { costs } = business
  const text = words.trace.cost
  const { followUp, subsidy } = costs
  return {
    id: 'cost',
    title: text.title,
    formula: [text.formula],
    now: [
      fill(text.now, {
        start: money.euros(cost.total - followUp),
        followUp: money.euros(followUp),
        time: money.euros(cost.time),
      }),
      ...(subsidy > 0 ? [fill(text.subsidy, { amount: money.euros(subsidy) })] : []),
    ],
  }
}

function streamSteps({ estimation: { business } }: TraceFacts, { words, money }: ReturnsLanguage): Told[] {
  return business.streams.map(stream => ({
    id: stream.id,
    title: words.groups[stream.id].label,
    formula: [words.trace.streams[stream.id]],
    now: [fill(words.trace.perMonth, { value: money.euros(likelyWorth(stream)) })],
  }))
}

function isolationStep({ estimation }: TraceFacts, language: ReturnsLanguage): Pick<Told, 'formula' | 'now'> {
  const { isolation } = language.words
  const rows = isolationRows(estimation, language)
  return {
    formula: [...new Set(rows.map(({ formula }) => formula))],
    now: rows.map(({ stream, method, figures, share, certainty }) =>
      [
        `${stream === null ? '' : `${stream}. `}${method}: ${share}.`,
        ...(figures.length > 0 ? [`${figures.join('; ')}.`] : []),
        `${isolation.certaintyLabel}: ${certainty}.`,
      ].join(' '),
    ),
  }
}

function appliedStep({ estimation: { business } }: TraceFacts, { words, format }: ReturnsLanguage): Told {
  const { applied } = business
  const text = words.trace.applied
  const months = format.decimal(applied.halfLife.likely, 1)
  const isForecast = applied.mode === 'forecast'
  return {
    id: 'applied',
    title: text.title,
    formula: [isForecast ? text.forecast : text.evaluation],
    now: [
      isForecast
        ? fill(text.nowForecast, { start: format.percentage(applied.start.mean), months })
        : fill(text.nowEvaluation, { measured: applied.measuredMonths, months }),
    ],
  }
}

function timeStep({ worked: { own } }: TraceFacts, { words, money }: ReturnsLanguage): Told {
  const { title, formula, now } = words.trace.time
  const { benefit, cost } = own.likely
  return {
    id: 'time',
    title,
    formula: [formula],
    now: [fill(now, { months: own.months, benefit: money.euros(benefit), cost: money.euros(cost) })],
  }
}

function outcomeStep({ worked: { own } }: TraceFacts, { words, money }: ReturnsLanguage): Told {
  const { page, trace } = words
  const { benefit, cost, roi, ratio } = own.likely
  const values = { benefit: money.euros(benefit), cost: money.euros(cost) }
  return {
    id: 'outcome',
    title: trace.outcome.title,
    formula: [page.formulaRoi],
    now: [
      fill(page.formulaNow, { ...values, roi: money.percent(roi ?? 0) }),
      fill(trace.outcome.ratio, { ...values, back: money.cents(ratio ?? 0) }),
    ],
  }
}

function rangeStep({ roi, certainty }: TraceFacts, { words, money }: ReturnsLanguage): Told {
  const { title, drawn, places, chance } = words.trace.range
  return {
    id: 'range',
    title,
    formula: [],
    now: [
      fill(drawn, { draws: money.plain(roi.draws) }),
      fill(places, { low: certainty.rangeFrom, high: certainty.rangeTo }),
      chance,
    ],
  }
}
