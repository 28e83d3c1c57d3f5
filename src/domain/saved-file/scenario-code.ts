import { isolationMethods, isolationNumbers, modes, numberInputs, rangeInputs, streamIds } from '../roi/inputs.ts'
import { noOrYes, scopes, timeValues } from '../roi/scenario.ts'
import type { IsolationFields, PartPairs, PartRange, Scenario } from '../roi/scenario.ts'
import { amount, both, choice, decimal, listOf, partial, type BitPart } from './bit-parts.ts'
import { readBits, seal, toBits, unseal } from './bits.ts'
import { mostPairs } from './parse-scenario.ts'

export type ReadScenarioCode = { ok: true; scenario: Scenario } | { ok: false; problem: 'broken' | 'newer' }

/**
 * The order of the lists of inputs, streams and choices is part of the format: what is new goes at the end of its list, and
 * needs no new version. Any later version keeps the version in the first character and the seal, so that this release can
 * call it newer.
 */
const scenarioVersion = 1
const versionWidth = 6

const range: BitPart<PartRange> = {
  write: ([low, likely, high]) => decimal.write(low) + decimal.write(likely) + decimal.write(high),
  read: from => [decimal.read(from), decimal.read(from), decimal.read(from)],
}
const pair: BitPart<PartPairs[number]> = {
  write: ([share, sure]) => decimal.write(share) + decimal.write(sure),
  read: from => [decimal.read(from), decimal.read(from)],
}

const isolation: BitPart<IsolationFields> = both(
  both(partial(['isolationMethod'], choice(isolationMethods)), partial(isolationNumbers, amount)),
  both(partial(['isolationShare'], range), partial(['stakeholderEstimates'], listOf(pair, mostPairs))),
)
const choices = both(
  both(partial(['mode'], choice(modes)), partial(['timeValue'], choice(timeValues))),
  both(partial(['longTerm'], choice(noOrYes)), partial(['isolationScope'], choice(scopes))),
)
const whole: BitPart<Scenario> = both(
  both(choices, both(partial(numberInputs, amount), partial(rangeInputs, range))),
  both(isolation, partial(['streams'], partial(streamIds, isolation))),
)

/** The inputs of a scenario for in a link: nothing that somebody wrote, no name and no moment. */
export function writeScenarioCode(scenario: Scenario): string {
  return seal(toBits(scenarioVersion, versionWidth) + whole.write(scenario))
}

export function readScenarioCode(code: string): ReadScenarioCode {
  const bits = unseal(code)
  if (bits === null) return { ok: false, problem: 'broken' }
  const from = { take: readBits(bits), isNewer: false }
  if (from.take(versionWidth) > scenarioVersion) return { ok: false, problem: 'newer' }
  const scenario = whole.read(from)
  if (from.isNewer) return { ok: false, problem: 'newer' }
  // Whatever is wrong (a number that is none, bits left over) was read as something else, so it is not written again.
  return writeScenarioCode(scenario) === code ? { ok: true, scenario } : { ok: false, problem: 'broken' }
}
