import { transfer } from '../../../src/domain/transfer/curve.ts'
import type { BusinessCase } from '../../../src/domain/roi/business-case.ts'
import { around, exactly, type Estimate } from '../../../src/domain/roi/estimate.ts'
import { askedShare, controlShare, spreadShare } from '../../../src/domain/roi/isolation.ts'
import { evenChances } from '../../../src/domain/roi/simulate.ts'
import { errorsStream, hoursStream, otherStream, salesStream, turnoverStream } from '../../../src/domain/roi/streams.ts'
import { seededFor } from '../../../src/domain/random.ts'
import { assembleModel } from '../../../src/schemas/assemble.ts'

const { parameters } = assembleModel()

const triple = (low: number, likely: number, high: number): Estimate => ({ low, likely, high })
export const percent = (low: number, likely: number, high: number) => triple(low / 100, likely / 100, high / 100)

const overrun = triple(0.95, 1, 1.2)
const halfLives = [0.6, 1, 1.4] as const
const noMethod = percent(10, 25, 50)

export const chances = evenChances(10_000, name => seededFor(2, name))
export const few = evenChances(400, name => seededFor(3, name))

/** A forecast after the figures of a scan. */
function forecast(readiness: number, after: number, nu = 6): BusinessCase['applied'] {
  const { start, halfLife } = transfer({ readiness, after, nu }, parameters)
  return { mode: 'forecast', start: { mean: start, nu }, halfLife: around(halfLife, halfLives) }
}

/** Example 1 of 4.6: what was measured in a quarter, at a margin and a share that is due to the training. */
export function knownExample(margin: Estimate, share: Estimate): BusinessCase {
  return {
    applied: { mode: 'evaluation', measuredMonths: 3, halfLife: around(14, halfLives) },
    streams: [
      salesStream({ participants: 10, revenue: 30_000, uplift: exactly(0.1), margin }, { isolation: 0, lag: 0 }),
    ],
    isolations: [{ id: 'isolation', estimate: share }],
    costs: {
      atStart: 5_000 + 7_000 + 80 * 50,
      time: 80 * 50,
      lostMargin: null,
      followUp: 0,
      followUpMonths: 6,
      factor: overrun,
      subsidy: 0,
    },
    rampUp: 1,
    discountRate: 0,
  }
}

/** Example 2: a sales team of 12, with the readiness of scoring example B or another, and what coming back to it costs. */
export function salesTeam(readiness = 49.37, after = 48.66, followUp = 0): BusinessCase {
  return {
    applied: forecast(readiness, after),
    streams: [
      salesStream(
        { participants: 12, revenue: 100_000, uplift: percent(2, 5, 10), margin: percent(25, 32, 38) },
        { isolation: 0, lag: 2 },
      ),
    ],
    isolations: [{ id: 'isolation', estimate: asked([{ share: 0.6, confidence: 0.75 }]) }],
    costs: {
      atStart: 14_000 + 2_500 + 2_100 + 12 * 24 * 48 + 3 * 10 * 62 + 40 * 52,
      time: 12 * 24 * 48 + 3 * 10 * 62 + 40 * 52,
      lostMargin: null,
      followUp,
      followUpMonths: 6,
      factor: overrun,
      subsidy: 0,
    },
    rampUp: 3,
    discountRate: 0.08,
  }
}

const serviceCosts = 9_500 + 30 * 8 * 38 + 2 * 12 * 55 + 60 * 50

/** Example 3: a service team of 30, measured against a control group. */
export const serviceTeam: BusinessCase = {
  applied: { mode: 'evaluation', measuredMonths: 6, halfLife: around(14, halfLives) },
  streams: [
    errorsStream(
      { perMonth: 700, reduction: percent(12, 14, 16), fixHours: 0.75, rate: 38, material: 12 },
      { isolation: 0, lag: 0 },
    ),
    hoursStream(
      { participants: 30, hours: triple(0.1, 0.25, 0.4), weeksPerYear: 46, rate: 38, realisation: percent(20, 50, 80) },
      { isolation: 1, lag: 0 },
    ),
    turnoverStream(
      {
        participants: 30,
        perYear: 0.22,
        reduction: percent(0, 5, 12),
        replacement: percent(10, 21, 40),
        yearPay: 39_000,
      },
      { isolation: 2, lag: 0 },
    ),
  ],
  isolations: [
    { id: 'isolation errors', estimate: spreadShare(controlShare(14, 5) ?? 0, [0.7, 1, 1.2]) },
    {
      id: 'isolation hours',
      estimate: asked([
        { share: 0.5, confidence: 0.7 },
        { share: 0.6, confidence: 0.6 },
      ]),
    },
    { id: 'isolation turnover', estimate: noMethod },
  ],
  costs: {
    atStart: serviceCosts,
    time: serviceCosts - 9_500,
    lostMargin: null,
    followUp: 2_400,
    followUpMonths: 6,
    factor: overrun,
    subsidy: 0,
  },
  rampUp: 2,
  discountRate: 0.08,
}

/** Example 4: the same team as an event without anything around it, with the readiness of scoring example A. */
export const singleEvent: BusinessCase = {
  ...serviceTeam,
  applied: forecast(17.17, 15.71),
  streams: [
    errorsStream(
      { perMonth: 700, reduction: percent(5, 14, 25), fixHours: 0.75, rate: 38, material: 12 },
      { isolation: 0, lag: 1 },
    ),
    ...serviceTeam.streams.slice(1).map(stream => ({ ...stream, isolation: 0, lag: 1 })),
  ],
  isolations: [{ id: 'isolation', estimate: noMethod }],
  costs: { ...serviceTeam.costs, followUp: 0 },
  rampUp: 3,
}

export const nothingGained: BusinessCase = {
  ...singleEvent,
  streams: [otherStream(exactly(0), { isolation: 0, lag: 0 })],
}

export function asked(people: Parameters<typeof askedShare>[0]): Estimate {
  const estimate = askedShare(people)
  if (!estimate) throw new Error('Nobody was asked')
  return estimate
}
