import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Random } from '../../src/domain/random.ts'
import { seal, toBits, unseal } from '../../src/domain/saved-file/bits.ts'
import { readScenario } from '../../src/domain/saved-file/parse-scenario.ts'
import { newTrouble } from '../../src/domain/saved-file/problem.ts'
import { readScenarioCode, writeScenarioCode } from '../../src/domain/saved-file/scenario-code.ts'
import { anyInputs } from '../domain/roi/any-scenario.ts'
import { fuzz, type Verdict } from './fuzz.ts'
import { below, pick } from './json-tree.ts'
import { same } from './laws.ts'
import { mutatedText } from './mutate-file.ts'

const seed = 65
const codes = fc
  .sample(anyInputs, { seed, numRuns: 300 })
  .map(stored => writeScenarioCode(readScenario(stored, '', newTrouble())))
const pieces = [
  'A',
  'B',
  '_',
  '-',
  '9',
  'z',
  '+',
  '/',
  '=',
  '%',
  '.',
  ' ',
  '\n',
  'é',
  '\uD800',
  '#',
  'A'.repeat(30_000),
]

/** With some bits turned, dropped or put in and the checksum made right again, as only someone with our source would. */
function forged(code: string, random: Random): string {
  const content = unseal(code) ?? ''
  const [at, width] = [6 + below(content.length - 6, random), 1 + below(8, random)]
  const bits = toBits(below(2 ** width, random), width)
  const after = content.slice(at + (random() < 0.8 ? width : 0))
  return seal(content.slice(0, at) + bits + (random() < 0.9 ? after : ''))
}

function damaged(random: Random): string {
  const code = pick(codes, random) ?? ''
  const chance = random()
  if (chance < 0.2) return mutatedText(code, random, pieces)
  if (chance < 0.9) return forged(code, random)
  return seal(toBits(1, 6) + Array.from({ length: below(300, random) }, () => (random() < 0.3 ? '1' : '0')).join(''))
}

/** Never throws; a scenario is what the parser of files takes too, and the code was written from it, to the last bit. */
function judge(code: string): Verdict {
  const read = readScenarioCode(code)
  if (!read.ok)
    return Object.keys(read).toString() === 'ok,problem' ? 'refused' : { fault: 'refused, with something else' }
  if (writeScenarioCode(read.scenario) !== code) return { fault: 'read as another scenario than written' }
  const trouble = newTrouble()
  const parsed = readScenario({ ...read.scenario }, '', trouble)
  return same(parsed, read.scenario) && trouble.problems.length === 0
    ? 'taken'
    : { fault: 'holds what no scenario may' }
}

test('a code of a scenario that was tampered with is read as written or refused', () => {
  const { faults, taken } = fuzz({ share: 0.1, seed, make: damaged, judge })
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThan(5)
  expect(taken).toBeLessThan(70)
})
