import fc from 'fast-check'
import {
  isolationMethods,
  isolationNumbers,
  modes,
  numberInputs,
  rangeInputs,
  streamIds,
} from '../../../src/domain/roi/inputs.ts'
import { noOrYes, scopes, timeValues } from '../../../src/domain/roi/scenario.ts'
import type { StoredScenario } from '../../../src/domain/scan/assessment.ts'

const each = <Value>(fields: readonly string[], value: Value) => Object.fromEntries(fields.map(field => [field, value]))
/** Any of these fields, or none. */
const some = <Value>(fields: Record<string, fc.Arbitrary<Value>>) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true })

/** As people type them, and every other number; JSON knows no minus zero. */
const numbers = fc
  .oneof(
    fc.integer({ min: -100, max: 10_000_000 }),
    fc.integer({ min: -10_000, max: 1_000_000 }).map(hundredths => hundredths / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map(number => number + 0)
const parts = fc.option(numbers)
const texts = fc.string({ maxLength: 20 })

const isolation = {
  isolationMethod: fc.constantFrom(...isolationMethods),
  ...each(isolationNumbers, numbers),
  stakeholderEstimates: fc.array(fc.tuple(parts, parts), { maxLength: 5 }),
  isolationShare: fc.tuple(parts, parts, parts),
}
const inputs = {
  mode: fc.constantFrom(...modes),
  timeValue: fc.constantFrom(...timeValues),
  longTerm: fc.constantFrom(...noOrYes),
  isolationScope: fc.constantFrom(...scopes),
  ...each(numberInputs, numbers),
  ...each(rangeInputs, fc.tuple(parts, parts, parts)),
  ...isolation,
  streams: some(each(streamIds, some<unknown>(isolation))),
}
const words = {
  name: texts,
  agreed: texts,
  roiNote: texts,
  begun: fc.constantFrom('2026-11-21T14:02:00Z', '2027-01-31T23:59:59.999Z'),
  intangibles: fc.dictionary(fc.constantFrom('teamAtmosphere', 'constructor', '__proto__', '0', 'x-1'), texts, {
    noNullPrototype: true,
  }),
}

/** What anyone can fill in, of any size, without names and free text. */
export const anyInputs: fc.Arbitrary<StoredScenario> = some<unknown>(inputs)
/** The same with all that somebody wrote. */
export const anyScenario: fc.Arbitrary<StoredScenario> = some<unknown>({ ...inputs, ...words })
