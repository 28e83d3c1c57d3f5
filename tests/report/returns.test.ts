import { describe, expect, test } from 'vitest'
import { workOut } from '../../src/domain/roi/work-out.ts'
import type { Scenario } from '../../src/domain/roi/scenario.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { locales, type Locale } from '../../src/i18n/locales.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { returnsAssumptions } from '../../src/report/returns/assumptions.ts'
import { breakEvenView } from '../../src/report/returns/break-even.ts'
import { histogramView, lineView, tornadoView } from '../../src/report/returns/charts.ts'
import { exampleOutcome } from '../../src/report/returns/example.ts'
import { chanceText, type ReturnsLanguage } from '../../src/report/returns/language.ts'
import { monthRows } from '../../src/report/returns/months.ts'
import { outcomeView } from '../../src/report/returns/outcome.ts'
import { readAs } from '../../src/schemas/read.ts'
import { roi as roiWords } from '../../src/schemas/words/roi.ts'
import { estimationFor, model, readyCase, roi, shortPath } from '../domain/roi/a-scenario.ts'
import { chances } from '../domain/roi/cases.ts'

const languageFor = (locale: Locale) => ({
  words: readAs(`${locale}/roi.yaml`, roiWords),
  format: formatFor(locale),
  money: moneyFor(locale),
})
const dutch = languageFor('nl')

function told(scenario: Scenario, language: ReturnsLanguage = dutch, hasScores = true) {
  const estimation = estimationFor(scenario)
  const { business, horizon, hurdle, isReady } = estimation
  if (!isReady) throw new Error('Nothing to tell')
  const worked = workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances)
  const view = outcomeView(
    { estimation, worked, hasScores, draws: { count: roi.draws, seed: 7 }, points: 50 },
    language,
  )
  if (!view) throw new Error('Nothing to tell')
  return { view, worked, estimation, breakEven: breakEvenView(estimation, worked, language) }
}
/** Every text in anything, so that a missing value or a bare number is found wherever it is. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('an outcome in words', () => {
  const { view, worked, breakEven } = told(readyCase('salesTeam'))

  test('begins with a range and how often it is earned back', () => {
    expect(view.title).toMatch(/^Waarschijnlijk tussen −5[78]% en \+4[123]%$/)
    expect(view.headline).toMatch(/^In 3[45]% van de doorgerekende gevallen .*binnen 12 maanden terug/)
    expect(view.trio.map(({ label }) => label)).toEqual(['Voorzichtig', 'Midden', 'Gunstig'])
    expect(view.horizons[0]).toMatch(
      /^Na 12 maanden: −5[78]% tot \+4[123]%.*Na 24 maanden: −2[678]% tot \+1(?:4[6-9]|50)%/,
    )
    expect(view.horizons).toHaveLength(1)
  })
  test('says BCR and ROI together, and what is not known', () => {
    expect(view.back).toBe('Per euro die je uitgeeft, komt er €\u00a00,85 terug. Je legt er €\u00a00,15 op toe.')
    expect(view.undiscounted).toContain('−11%')
    expect(view.payback).toContain('nog niet terugverdiend')
    expect(view.limits).toEqual([])
    expect(view.cash).toBeNull()
    expect(view.reproducible).toContain('10.000')
  })
  test('says what would earn it back', () => {
    expect(breakEven?.first).toContain('€\u00a0253')
    expect(breakEven?.lines.join(' ')).toMatch(/49%.*42%.*5,9%.*5%.*37,6%.*32%/)
    expect(breakEven?.cannot).toBeNull()
  })
  test('has the same numbers in its charts', () => {
    const bars = histogramView(worked, roi.draws, dutch)
    expect(bars?.input.labels.low).toBe(view.trio[0]?.roi)
    expect(bars?.input.labels.lossLines[0]).toMatch(/^6[56] van de 100$/)
    expect(bars?.alt).toContain(view.trio[2]?.roi)
    const shares = bars?.input.bins.reduce((sum, { share }) => sum + share, 0)
    expect(shares).toBeCloseTo(1, 9)
    const line = lineView(worked, dutch)
    expect(line.input.payback).toBe(15)
    expect(line.alt).toContain('maand 15')
    expect(line.table.rows.map(([month]) => month)).toEqual(['0', '3', '6', '9', '12', '15', '18', '21', '24'])
    const swings = tornadoView(worked, dutch)
    expect(swings?.input.rows[0]).toMatchObject({ label: 'Groei bij wie het toepast' })
    expect(swings?.input.base).toBeCloseTo(-5_414, -1)
    expect(swings?.table.rows).toHaveLength(6)
  })
  test('shows the sum month by month', () => {
    const { rows } = monthRows(worked, dutch)
    expect(rows).toHaveLength(13)
    expect(rows[0]?.at(-1)).toBe('−€\u00a036.364')
    expect(rows[12]).toEqual(['12', '100%', '34%', '€\u00a02.921', '€\u00a02.705', '−€\u00a05.415'])
  })
})

test('a measured effect with time and money says both apart, and in which month it is back', () => {
  const { view, breakEven } = told(readyCase('serviceTeam'))
  expect(view.payback).toContain('maand 11')
  expect(view.back).toMatch(/€\u00a01,12 .*€\u00a00,12 winst/)
  expect(view.cash?.text).toMatch(/kasgeld/)
  expect(breakEven?.first).toMatch(/opbrengst per maand/)
  expect(breakEven?.lines).toEqual([])
})

test('what cannot be earned back is said plainly, with the three things that change it most', () => {
  const { breakEven, view } = told({ ...shortPath, salesUplift: [0.1, 0.2, 0.3] }, dutch, false)
  expect(breakEven?.cannot?.text).toContain('ook niet als iedereen alles toepast')
  expect(breakEven?.cannot?.now).toMatch(/: .*, .* en .*\./)
  expect(breakEven?.lines.join(' ')).not.toMatch(/1\d\d%/)
  expect(view.limits).toHaveLength(2)
  expect(view.limits[0]).toContain('50 punten')
})

test('an own period beside one and two years, and a subsidy, are told too', () => {
  const { view } = told({ ...shortPath, horizon: 6, subsidy: 5_000 })
  expect(view.horizons[1]).toContain('6 maanden')
  expect(view.limits.join(' ')).toContain('€\u00a05.000')
})

test('a chance is never none or all', () => {
  expect([0, 0.004, 0.35, 0.994, 1].map(chance => chanceText(chance, dutch))).toEqual([
    'minder dan 1%',
    'minder dan 1%',
    '35%',
    'meer dan 99%',
    'meer dan 99%',
  ])
})

test('break-even comes before anything is known of benefits', () => {
  const estimation = estimationFor({ participants: 12, rateParticipants: 48, trainerFee: 14_000, participantHours: 24 })
  expect(breakEvenView(estimation, null, dutch)?.first).toContain('€\u00a0193 marge per maand')
  expect(breakEvenView(estimationFor({}), null, dutch)).toBeNull()
})

test.each(locales)('every sentence of %s is filled in and free of NaN', locale => {
  const language = languageFor(locale)
  for (const { id } of roi.examples) {
    const { view, worked, breakEven } = told(readyCase(id), language)
    const { cases } = language.words.examples
    const outcome = Object.entries(cases).find(([key]) => key === id)?.[1].outcome ?? ''
    const texts = textsIn([
      ...[view, breakEven, monthRows(worked, language), exampleOutcome(outcome, worked, language)],
      ...[histogramView(worked, roi.draws, language), lineView(worked, language), tornadoView(worked, language)],
      returnsAssumptions(roi.parameters, model.parameters, roi.draws, language),
    ])
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) expect(text).not.toMatch(/[{}]|NaN|Infinity|undefined|null/)
  }
})
