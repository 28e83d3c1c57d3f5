import fc from 'fast-check'
import type { BusinessCase, Stream } from '../../../src/domain/roi/business-case.ts'
import type { Estimate } from '../../../src/domain/roi/estimate.ts'

const estimate = (low: number, high: number): fc.Arbitrary<Estimate> =>
  fc
    .tuple(...([0, 0, 0] as const).map(() => fc.double({ min: low, max: high, noNaN: true })))
    .map(three => three.toSorted((a, b) => a - b))
    .map(([least = low, middle = low, most = low]) => ({ low: least, likely: middle, high: most }))

const stream = fc.record<Stream>({
  id: fc.constantFrom('sales', 'hours', 'errors'),
  base: fc.double({ min: 0, max: 5e9, noNaN: true }),
  factors: fc.tuple(
    fc.record({ id: fc.constant('salesUplift'), estimate: estimate(0, 0.5) }),
    fc.record({ id: fc.constant('salesMargin'), estimate: estimate(0.01, 1) }),
  ),
  isolation: fc.constant(0),
  lag: fc.integer({ min: 0, max: 12 }),
  cashShare: fc.double({ min: 0, max: 1, noNaN: true }),
})

/** All that the bounds of the inputs allow. */
export const anyCase: fc.Arbitrary<BusinessCase> = fc.record<BusinessCase>({
  applied: fc.oneof(
    fc.record({
      mode: fc.constant('forecast' as const),
      start: fc.record({
        mean: fc.double({ min: 0.47, max: 0.77, noNaN: true }),
        nu: fc.double({ min: 2, max: 12, noNaN: true }),
      }),
      halfLife: estimate(3.6, 31),
    }),
    fc.record({
      mode: fc.constant('evaluation' as const),
      measuredMonths: fc.integer({ min: 1, max: 24 }),
      halfLife: estimate(3.6, 31),
    }),
  ),
  streams: fc.array(stream, { maxLength: 3 }),
  isolations: fc.tuple(fc.record({ id: fc.constant('isolation'), estimate: estimate(0, 1) })),
  costs: fc.record({
    atStart: fc.double({ min: 0, max: 5e7, noNaN: true }),
    lostMargin: fc.option(fc.record({ hours: fc.integer({ min: 0, max: 2_000_000 }), perHour: estimate(0, 2_000) })),
    followUp: fc.double({ min: 0, max: 1e7, noNaN: true }),
    followUpMonths: fc.constant(6),
    factor: fc.constant({ low: 0.95, likely: 1, high: 1.2 }),
    time: fc.constant(0),
    subsidy: fc.constant(0),
  }),
  rampUp: fc.integer({ min: 1, max: 12 }),
  discountRate: fc.double({ min: 0, max: 0.2, noNaN: true }),
})
export const months = fc.integer({ min: 3, max: 24 })
