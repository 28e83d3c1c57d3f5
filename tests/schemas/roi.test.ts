import { describe, expect, test } from 'vitest'
import { mostLikely } from '../../src/domain/roi/business-case.ts'
import { countedInputs } from '../../src/domain/roi/counted.ts'
import { caseOf } from '../../src/domain/roi/case-of.ts'
import { cashFlow } from '../../src/domain/roi/cash-flow.ts'
import { returnsOf } from '../../src/domain/roi/returns.ts'
import { simulate } from '../../src/domain/roi/simulate.ts'
import { summarise } from '../../src/domain/roi/summary.ts'
import { assembleRoi, roiExample, roiParameters } from '../../src/schemas/assemble-roi.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import type { Roi } from '../../src/schemas/model/roi.ts'
import { checkRoi } from '../../src/schemas/roi-check.ts'
import { chances } from '../domain/roi/cases.ts'

const { roi, transfer } = readModelFiles()
const { parameters: model } = assembleModel()
const parameters = roiParameters(roi, transfer)
const assembled = assembleRoi(roi, transfer)

describe('the ready cases give what the file says of them', () => {
  test.each(roi.examples.map(example => [example.id, example] as const))('%s', (_, example) => {
    const { business, withoutShare } = caseOf(countedInputs(roiExample(example), assembled), parameters, model)
    expect(withoutShare).toEqual([])
    const found = returnsOf(cashFlow(business, mostLikely(business), 12))
    const { expected } = example
    expect(Math.abs(found.net - (expected['npv'] ?? Number.NaN))).toBeLessThan(5)
    expect(found.roi).toBeCloseTo(expected['roi'] ?? Number.NaN, 1)
    if (expected['payback'] !== undefined) expect(found.payback).toBe(expected['payback'])
    const { atStart, followUp } = business.costs
    expect(atStart + followUp).toBe(expected['totalCost'])

    const drawn = summarise(simulate(business, 12, chances), 25)
    for (const [name, value] of [
      ['roiLow', drawn.roi?.low],
      ['roiMedian', drawn.roi?.median],
      ['roiHigh', drawn.roi?.high],
      ['chance', 100 * drawn.chances.positive],
    ] as const)
      expect(Math.abs((value ?? Number.NaN) - (expected[name] ?? Number.NaN))).toBeLessThan(2.5)
  })
})

test('what stands in for empty inputs comes from the file', () => {
  expect(parameters).toMatchObject({
    numbers: { employerLoad: 30, productiveHours: 1_600, workingWeeks: 46, salesLag: 2, rampUp: 3, discountRate: 8 },
    evaluation: { salesLag: 0, otherLag: 0, rampUp: 1 },
    ranges: { realisation: [20, 50, 80], turnoverReduction: [0, 5, 12], replacementCost: [10, 21, 40] },
    isolation: { smallGroup: [70, 100, 120], largeGroup: [85, 100, 110], largeFrom: 30, none: [10, 25, 50] },
    costFactor: [95, 100, 120],
    halfLifeSpread: [0.6, 1, 1.4],
    followUpMonths: 6,
  })
  for (const never of ['participants', 'measuredMonths', 'salesRevenue'] as const)
    expect(parameters.numbers[never]).toBeUndefined()
  expect(parameters.ranges.salesMargin).toBeUndefined()
})

describe('a mistake in the file is named', () => {
  const cures = (change: (file: Roi) => Partial<Roi>) =>
    checkRoi({ ...roi, ...change(roi) }).map(({ path, cure }) => `${path.join('.')}: ${cure}`)
  const changed = (place: number, part: Partial<Roi['inputs'][number]>) => (file: Roi) => ({
    inputs: file.inputs.map((input, index) => (index === place ? { ...input, ...part } : input)),
  })

  test('none in the file as it is', () => {
    expect(checkRoi(roi)).toEqual([])
  })
  test('a default outside its bounds, also one of three', () => {
    const at = (id: string) => roi.inputs.findIndex(input => input.id === id)
    expect(cures(changed(at('discountRate'), { default: 21 }))).toEqual([
      `inputs.${at('discountRate')}.default: dit moet tussen 0 en 20 liggen.`,
    ])
    expect(cures(changed(at('realisation'), { default: [20, 50, 101] }))).toHaveLength(1)
    expect(cures(changed(at('mode'), { default: 'both' }))).toEqual([
      `inputs.${at('mode')}.default: kies uit: forecast, evaluation.`,
    ])
  })
  test('an input that is missing, twice, of another shape or of no group', () => {
    expect(cures(file => ({ inputs: file.inputs.slice(0, -1) }))).toEqual([
      'inputs: ‘isolationShare’ ontbreekt in deze lijst. Zet hem erbij.',
    ])
    expect(cures(file => ({ inputs: [...file.inputs, ...file.inputs.slice(0, 1)] }))).toEqual([
      `inputs.${roi.inputs.length}.id: ‘mode’ staat er twee keer in. Haal een van de twee weg.`,
    ])
    expect(cures(changed(0, { shape: 'triple' }))).toEqual(['inputs.0.shape: bij ‘mode’ hoort choice.'])
    expect(cures(changed(0, { group: 'nowhere' }))[0]).toContain('inputs.0.group: kies uit: context')
  })
  test('a name that nothing has, and an example outside the bounds', () => {
    expect(cures(() => ({ tornado: ['salesUplift', 'luck'] }))).toEqual([
      'tornado.1: ‘luck’ bestaat niet. Kies een id van hierboven.',
    ])
    expect(cures(() => ({ guards: [{ id: 'twice', when: ['sales', 'luck'] }] }))).toHaveLength(1)
    const [example] = roi.examples
    expect(
      cures(() => ({ examples: example ? [{ ...example, values: { ...example.values, participants: 0 } }] : [] })),
    ).toEqual(['examples.0.values.participants: dit moet tussen 1 en 5000 liggen.'])
  })
})
