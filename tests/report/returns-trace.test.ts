import { describe, expect, test } from 'vitest'
import { countingInputs } from '../../src/domain/roi/counting.ts'
import { workOut } from '../../src/domain/roi/work-out.ts'
import type { Scenario } from '../../src/domain/roi/scenario.ts'
import { traceOf, type TraceStep } from '../../src/report/returns/trace.ts'
import { estimationFor, model, readyCase, roi } from '../domain/roi/a-scenario.ts'
import { chances } from '../domain/roi/cases.ts'
import { returnsLanguage } from './languages.ts'

function trace(scenario: Scenario, locale: 'nl' | 'en' = 'nl'): TraceStep[] {
  const estimation = estimationFor(scenario)
  const { business, horizon, hurdle } = estimation
  const worked = workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances)
  const { certainty } = model.parameters
  const facts = { scenario, estimation, worked, scores: null, roi, certainty }
  return traceOf(facts, returnsLanguage(locale)).map(found => ({ ...found, now: found.now.map(plainSpaces) }))
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

function step(id: string, scenario: Scenario): TraceStep {
  const found = trace(scenario).find(one => one.id === id)
  if (!found) throw new Error(`There is no step ${id}`)
  return found
}

describe('where a return comes from', () => {
  test.each(['salesTeam', 'serviceTeam', 'knownExample'])('names every input of %s in one step and no other', id => {
    const scenario = readyCase(id)
    for (const locale of ['nl', 'en'] as const) {
      const { words } = returnsLanguage(locale)
      const named = trace(scenario, locale).flatMap(({ inputs }) => inputs.map(({ label }) => label))
      const counting = countingInputs(scenario, estimationFor(scenario), { roi, scores: null })
      expect(named.toSorted()).toEqual(counting.map(({ id }) => words.fields[id].label).toSorted())
    }
  })

  // The benefit printed in example 2 is a euro more: there readiness has more than two digits.
  test('says what each step of the sales team comes to', () => {
    const scenario = readyCase('salesTeam')
    expect(trace(scenario).map(({ id }) => id)).toEqual([
      ...['cost', 'sales', 'isolation', 'applied', 'time', 'outcome', 'range'],
    ])
    expect(step('cost', scenario).now).toEqual([
      '€ 36.364 tot en met de training en € 0 voor nazorg. Daarvan is € 17.764 werktijd.',
    ])
    expect(step('sales', scenario).now).toEqual([
      'Bij de waarschijnlijke waarden € 19.200 per maand, als iedereen alles toepast.',
    ])
    expect(step('isolation', scenario).now[0]).toContain('34% – 45% – 60%')
    expect(step('applied', scenario).now).toEqual(['Het begint bij 62% en halveert in 13,8 maanden.'])
    expect(step('time', scenario).now).toEqual([
      'Over 12 maanden is dat € 30.949 opbrengst, tegenover € 36.364 kosten.',
    ])
    expect(step('outcome', scenario).now).toEqual([
      'Bij de waarschijnlijke waarden: 100 × (€ 30.949 − € 36.364) / € 36.364 = −15%',
      'Gedeeld in plaats van afgetrokken: € 30.949 / € 36.364 = € 0,85 terug per euro.',
    ])
  })

  test('has a step per benefit, each with its own share where they have one', () => {
    const scenario = readyCase('serviceTeam')
    expect(trace(scenario).map(({ id }) => id)).toEqual([
      ...['cost', 'hours', 'errors', 'turnover', 'isolation', 'applied', 'time', 'outcome', 'range'],
    ])
    expect(step('isolation', scenario).now).toHaveLength(3)
    expect(step('isolation', scenario).formula).toHaveLength(3)
    expect(step('applied', scenario).now).toEqual(['Na 6 gemeten maanden halveert het effect in 14,0 maanden.'])
  })

  test('leads to the source of what stands in, and only while it does', () => {
    const { replacementCost: _, ...without } = readyCase('serviceTeam')
    const source = (scenario: Scenario) =>
      step('turnover', scenario).inputs.find(({ label }) => label.startsWith('Kosten om iemand'))
    expect(source(without)).toEqual(
      expect.objectContaining({ source: 'boushey-glynn-2012', value: '10 – 21 – 40% van het jaarloon' }),
    )
    expect(source(readyCase('serviceTeam'))?.source).toBeNull()
  })

  test('tells a subsidy apart', () => {
    const scenario = { ...readyCase('salesTeam'), subsidy: 5_000 }
    expect(step('cost', scenario).now.at(-1)).toContain('5.000 subsidie')
  })
})
