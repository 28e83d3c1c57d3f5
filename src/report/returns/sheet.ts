import { countingInputs } from '../../domain/roi/counting.ts'
import type { Estimation, Scores } from '../../domain/roi/estimation.ts'
import { mostLikely } from '../../domain/roi/business-case.ts'
import type { RoiModel } from '../../domain/roi/input-rule.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { worthOf, monthlyRate } from '../../domain/roi/cash-flow.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { hasDecimalComma } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { spreadsheet } from '../spreadsheet.ts'
import { originText } from './basis.ts'
import type { ReturnsLanguage } from './language.ts'

type Row = (string | number)[]

interface SheetFacts {
  scenario: Scenario
  estimation: Estimation
  worked: WorkedOut
  roi: RoiModel
  scores: Scores | null
}

/**
 * Everything a controller needs to do the sum again: each input that counts, what each benefit is worth, the months with
 * the formula of each column, and what comes of it; all at the most likely values, over the own horizon.
 */
export function returnsSheet(facts: SheetFacts, language: ReturnsLanguage, locale: Locale): string {
  const { estimation, worked } = facts
  const rows: Row[] = [
    ...inputRows(facts, language),
    [],
    ...streamRows(estimation, language),
    [],
    ...monthlyRows(estimation, worked, language),
    [],
    ...totalRows(worked, language),
  ]
  return spreadsheet(rows, hasDecimalComma(locale) ? ';' : ',')
}

function inputRows({ scenario, estimation, roi, scores }: SheetFacts, { words }: ReturnsLanguage): Row[] {
  const { low, likely, high } = words.triple
  const { page } = words
  return [
    [page.sheetInput, page.sheetUnit, page.sheetOrigin, likely, low, high],
    ...countingInputs(scenario, estimation, { roi, scores }).map(({ id, value, origin }): Row => {
      const about = [words.fields[id].label, words.fields[id].unit, originText(origin, words)]
      return typeof value === 'number' ? [...about, value] : [...about, value.likely, value.low, value.high]
    }),
  ]
}

/** P · a of every benefit, and the share it was multiplied by. */
function streamRows({ business }: Estimation, { words }: ReturnsLanguage): Row[] {
  const { page, groups, tornado } = words
  const values = mostLikely(business)
  return [
    [page.sheetStream, page.sheetWorth, tornado.labels.isolation, page.sheetShared],
    ...business.streams.map((stream, index): Row => {
      const worth = worthOf(stream, index, values)
      const share = values.isolations[stream.isolation] ?? 0
      return [groups[stream.id].label, share > 0 ? worth / share : 0, share, worth]
    }),
    [page.sheetRate, monthlyRate(business)],
  ]
}

function monthlyRows({ business }: Estimation, { flow }: WorkedOut, { words }: ReturnsLanguage): Row[] {
  const { monthTable, page, groups } = words
  const rate = monthlyRate(business)
  const ramps = business.streams.map(({ id }) => `${monthTable.rampUp}: ${groups[id].label}`)
  return [
    [
      monthTable.month,
      ...ramps,
      monthTable.applying,
      monthTable.benefit,
      page.sheetFactor,
      monthTable.presentValue,
    ].concat([page.sheetCost, monthTable.balance]),
    [
      'm',
      ...business.streams.map(() => 'ramp(m)'),
      't(m)',
      'b(m) = Σ P·a·ramp(m) × t(m)',
      'v(m) = 1 / (1 + d)^m',
      'b(m) × v(m)',
      'c(m) × v(m)',
      'Σ (b − c) × v − C0',
    ],
    [0, ...business.streams.map(() => 0), '', 0, 1, 0, flow.start, -flow.start],
    ...flow.months.map(({ month, ramps: reached, applying, benefit, discounted, cumulative }): Row => [
      month,
      ...reached,
      applying,
      benefit,
      (1 + rate) ** -month,
      discounted.benefit,
      discounted.cost,
      cumulative,
    ]),
  ]
}

function totalRows({ own }: WorkedOut, { words }: ReturnsLanguage): Row[] {
  const { totals, page, results } = words
  const { likely, drawn } = own
  const band = drawn.roi
  return [
    [totals.benefit, likely.benefit],
    [totals.cost, likely.cost],
    [`${totals.return} (${page.formulaRoi})`, likely.roi ?? ''],
    ...(band
      ? ([
          [`${totals.return}: ${results.careful}`, band.low],
          [`${totals.return}: ${results.middle}`, band.median],
          [`${totals.return}: ${results.favourable}`, band.high],
        ] satisfies Row[])
      : []),
    [totals.chance, drawn.chances.positive],
  ]
}
