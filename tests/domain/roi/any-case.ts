import fc from 'fast-check'
import type { BusinessCase, Stream } from '../../../src/domain/roi/business-case.ts'
import type { Estimate } from '../../../src/domain/roi/estimate.ts'

const parts = 1_000_000
/** Evenly spread, both ends included: `fc.double` gives mostly numbers so small that nothing comes of them. */
export const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: parts }).map(part => low + ((high - low) * part) / parts)
/** Small sums as often as large ones, and now and then nothing. */
const euros = (most: number): fc.Arbitrary<number> => between(0, 1).map(part => most * part ** 4)

const estimate = (low: number, high: number): fc.Arbitrary<Estimate> =>
  fc
    .tuple(...([0, 0, 0] as const).map(() => between(low, high)))
    .map(three => three.toSorted((a, b) => a - b))
    .map(([least = low, middle = low, most = low]) => ({ low: least, likely: middle, high: most }))

const stream = fc.record<Stream>({
  id: fc.constantFrom('sales', 'hours', 'errors'),
  base: euros(5e9),
  factors: fc.tuple(
    fc.record({ id: fc.constant('salesUplift'), estimate: estimate(0, 0.5) }),
    fc.record({ id: fc.constant('salesMargin'), estimate: estimate(0.01, 1) }),
  ),
  isolation: fc.constant(0),
  lag: fc.integer({ min: 0, max: 12 }),
  cashShare: between(0, 1),
})

/** All that the bounds of the inputs allow. */
export const anyCase: fc.Arbitrary<BusinessCase> = fc.record<BusinessCase>({
  applied: fc.oneof(
    fc.record({
      mode: fc.constant('forecast' as const),
      start: fc.record({
        mean: between(0.47, 0.77),
        nu: between(2, 12),
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
    atStart: euros(5e7),
    lostMargin: fc.option(fc.record({ hours: fc.integer({ min: 0, max: 2_000_000 }), perHour: estimate(0, 2_000) })),
    followUp: euros(1e7),
    followUpMonths: fc.constant(6),
    factor: fc.constant({ low: 0.95, likely: 1, high: 1.2 }),
    time: fc.constant(0),
    subsidy: fc.constant(0),
  }),
  rampUp: fc.integer({ min: 1, max: 12 }),
  discountRate: between(0, 0.2),
})
export const months = fc.integer({ min: 3, max: 24 })
