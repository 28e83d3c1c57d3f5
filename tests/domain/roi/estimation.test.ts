import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedInputs, completeRange, rangeMisfit, ruleOf } from '../../../src/domain/roi/counted.ts'
import { workOut } from '../../../src/domain/roi/work-out.ts'
import { readScenario } from '../../../src/domain/saved-file/parse-scenario.ts'
import { newTrouble } from '../../../src/domain/saved-file/problem.ts'
import { between } from './any-case.ts'
import { anyScenario } from './any-scenario.ts'
import { estimationFor, readyCase, roi, shortPath } from './a-scenario.ts'
import { few } from './cases.ts'

/** Anything that the bounds of the inputs allow, each of them filled in or not. */
const withinBounds = fc.record(
  Object.fromEntries(
    roi.inputs.flatMap(({ id, shape, unit, min, max }): [string, fc.Arbitrary<unknown>][] => {
      if (min === null || max === null || shape === 'pairs') return []
      const number = unit === 'persons' || unit === 'months' ? fc.integer({ min, max }) : between(min, max)
      const range = fc.tuple(number, number, number).map(parts => parts.toSorted((a, b) => a - b))
      return [[id, shape === 'triple' ? range : number]]
    }),
  ),
  { requiredKeys: [] },
)

describe('what counts of a scenario', () => {
  test('a number out of bounds or in parts where only whole ones are does not, and is kept apart', () => {
    const counted = (participants: number) => countedInputs({ participants }, roi).numbers
    expect(counted(1)).toEqual({ participants: 1 })
    expect(counted(5_000)).toEqual({ participants: 5_000 })
    expect([0, 5_001, 12.5, -3].map(counted)).toEqual([{}, {}, {}, {}])
    expect(countedInputs({ participantHours: 7.5 }, roi).numbers).toEqual({ participantHours: 7.5 })
  })
  test('a range with its likely value alone gets ends around it, within bounds', () => {
    const margin = ruleOf(roi, 'salesMargin')
    expect(completeRange([null, 32, null], margin, roi.suggested)).toEqual([19.2, 32, 44.8])
    expect(completeRange([null, 90, null], margin, roi.suggested)).toEqual([54, 90, 100])
    expect(completeRange([30, 32, null], margin, roi.suggested)).toEqual([30, 32, 44.8])
    expect(completeRange([30, null, 40], margin, roi.suggested)).toBeNull()
    expect(rangeMisfit([40, 32, null], margin)).toBe('order')
    expect(rangeMisfit([null, 32, 30], margin)).toBe('order')
    expect(rangeMisfit([40, null, 30], margin)).toBe('order')
    expect(rangeMisfit([0, 32, null], margin)).toBe('outOfBounds')
    expect(rangeMisfit([32, 32, 32], margin)).toBeNull()
  })
  test('isolation counts for all, or for each stream, never both', () => {
    const streams = { errors: { isolationMethod: 'control', controlTrained: 14, controlUntrained: 5 } } as const
    const fields = { isolationMethod: 'stakeholder', stakeholderEstimates: [[60, 75]], streams } as const
    const asked = { method: 'stakeholder', asked: [[60, 75]] }
    expect(countedInputs(fields, roi)).toMatchObject({ isolation: asked, isolationOf: {} })
    expect(countedInputs({ ...fields, isolationScope: 'perStream' }, roi)).toMatchObject({
      isolation: { method: 'none' },
      isolationOf: { errors: { method: 'control', controlTrained: 14, controlUntrained: 5 } },
    })
  })
  test('people who were asked only half do not', () => {
    const stakeholderEstimates = [
      [60, null],
      [null, 70],
      [50, 101],
      [50, 70],
    ] as const
    expect(countedInputs({ stakeholderEstimates }, roi).isolation.asked).toEqual([[50, 70]])
  })
})

describe('an estimation', () => {
  test('of nothing has nothing to work out, and nothing to say', () => {
    expect(estimationFor({})).toMatchObject({
      problems: [],
      horizon: 12,
      hurdle: 25,
      participants: 0,
      cost: { total: 0, time: 0 },
      unfinished: [],
      isReady: false,
    })
  })
  test('of the short path can be worked out, with time as part of its costs', () => {
    expect(estimationFor(shortPath)).toMatchObject({
      isReady: true,
      cost: { total: 14_000 + 12 * 24 * 48, time: 12 * 24 * 48 },
      problems: [],
    })
  })
  test('wants people, a cost and a benefit', () => {
    const { participants: _p, ...nobody } = shortPath
    const { salesMargin: _m, ...noMargin } = shortPath
    expect(estimationFor(nobody).isReady).toBe(false)
    expect(estimationFor({ ...nobody, otherPerMonth: [1_000, 2_000, 3_000] }).isReady).toBe(false)
    expect(estimationFor({ ...shortPath, trainerFee: 0, participantHours: 0 }).isReady).toBe(false)
    expect(estimationFor(noMargin)).toMatchObject({ isReady: false, unfinished: ['sales'] })
    expect(estimationFor({ ...shortPath, salesUplift: [0, 0, 0] }).isReady).toBe(false)
  })
  test('takes how much sticks from the scan, unless it was filled in', () => {
    const scores = { readiness: 70, afterCare: 20, certainty: 8 }
    expect(estimationFor(shortPath, scores).inputs.numbers).toMatchObject(scores)
    expect(estimationFor({ ...shortPath, readiness: 30 }, scores).inputs.numbers).toMatchObject({
      ...scores,
      readiness: 30,
    })
  })
  test('leaves out a subsidy above the costs and a horizon that needs a long programme, and says so', () => {
    const subsidised = estimationFor({ ...shortPath, subsidy: 50_000 })
    expect(subsidised.business.costs.subsidy).toBe(0)
    expect(subsidised.problems).toEqual([{ id: 'subsidy', kind: 'error' }])
    const long = estimationFor({ ...shortPath, horizon: 18 })
    expect([long.horizon, long.problems]).toEqual([12, [{ id: 'horizon', kind: 'error' }]])
    expect(estimationFor({ ...shortPath, horizon: 24, longTerm: 'yes' })).toMatchObject({ horizon: 24, problems: [] })
    expect(estimationFor({ ...shortPath, horizon: 18, longTerm: 'yes' }).horizon).toBe(12)
  })
  test('is not worked out where a subsidy could leave nothing to earn back', () => {
    const { total } = estimationFor(shortPath).cost
    expect(estimationFor({ ...shortPath, subsidy: 0.9 * total }).isReady).toBe(true)
    expect(estimationFor({ ...shortPath, subsidy: 0.96 * total }).isReady).toBe(false)
  })
  test('of every ready case can be worked out without a word of warning but those of its method', () => {
    for (const { id } of roi.examples) {
      const { isReady, problems, withoutShare, unfinished } = estimationFor(readyCase(id))
      expect([isReady, withoutShare, unfinished]).toEqual([true, [], []])
      expect(problems.filter(({ kind }) => kind !== 'warning')).toEqual([])
    }
  })
  test('of anything at all gives numbers or nothing, never NaN or Infinity', () => {
    let ready = 0
    fc.assert(
      fc.property(withinBounds, anyScenario, (filled, others) => {
        const stored = { ...others, ...shortPath, ...filled }
        const estimation = estimationFor(readScenario(stored, '', newTrouble()))
        expect(Number.isFinite(estimation.cost.total)).toBe(true)
        if (!estimation.isReady) return
        ready++
        const { business, horizon, hurdle } = estimation
        const { own, twoYears, net } = workOut(business, { horizon, always: roi.horizons.always, hurdle }, few)
        for (const { drawn, likely } of [own, twoYears]) {
          expect(drawn.roi).not.toBeNull()
          for (const value of [
            likely.net,
            likely.roi ?? 0,
            ...Object.values(drawn.roi ?? {}),
            ...Object.values(drawn.net),
          ])
            expect(Number.isFinite(value)).toBe(true)
        }
        expect(net.every(({ low, median, high }) => low <= median && median <= high)).toBe(true)
      }),
      { numRuns: 60 },
    )
    expect(ready).toBeGreaterThan(20)
  })
})
