import { expect, test } from 'vitest'
import type { Random } from '../../src/domain/random.ts'
import { seal, toBits, unseal } from '../../src/domain/saved-file/bits.ts'
import { readShareCode, writeShareCode } from '../../src/domain/saved-file/share-code.ts'
import { answerValues } from '../../src/domain/scan/assessment.ts'
import { roles, stages } from '../../src/domain/scan/model.ts'
import { model } from '../../src/model/index.ts'
import { anAssessment } from '../factories.ts'
import { fuzz, type Verdict } from './fuzz.ts'
import { below, pick } from './json-tree.ts'
import { mutatedText } from './mutate-file.ts'

/** Of the code's own alphabet, of other ones, and what a mail or a chat may make of a link. */
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
  '😀',
  '\uD800',
  '#',
  'A'.repeat(3000),
]

function someCode(random: Random): string {
  const answers = model.items.flatMap(({ id, notApplicable }) => {
    const answer = pick(answerValues, random)
    return answer === undefined || (answer === 'N' && !notApplicable) ? [] : [[id, answer] as const]
  })
  const context = { stage: pick(stages, random) ?? 'before', role: pick(roles, random) }
  return writeShareCode(anAssessment({ context, answers: Object.fromEntries(answers) }), model)
}

/** With some bits turned and the checksum made right again, as only someone with our source would. */
function forged(code: string, random: Random): string {
  const content = unseal(code) ?? ''
  // Behind version and fingerprint, so that the fields themselves are read.
  const [at, width] = [22 + below(content.length - 22, random), 1 + below(8, random)]
  const bits = content.slice(0, at) + toBits(below(2 ** width, random), width) + content.slice(at + width)
  return seal(random() < 0.1 ? bits.slice(0, at) : bits)
}

function damaged(random: Random): string {
  const code = someCode(random)
  const chance = random()
  if (chance < 0.5) return mutatedText(code, random, pieces)
  if (chance < 0.8) return forged(code, random)
  if (chance < 0.9) return Array.from({ length: below(90, random) }, () => pick(pieces, random)).join('')
  return chance < 0.95 ? code.toLowerCase() : [...code].toReversed().join('')
}

/** Never throws; a view is the one the code was written from, to the last bit; a refusal brings no part of a view. */
function judge(code: string): Verdict {
  const read = readShareCode(code, model)
  if (read.ok)
    return writeShareCode(read.view, model) === code ? 'taken' : { fault: 'read as another view than written' }
  return Object.keys(read).toString() === 'ok,problem'
    ? 'refused'
    : { fault: 'refused, with something beside the problem' }
}

test('a share code that was tampered with is read as written or refused', () => {
  const { faults, taken } = fuzz({ share: 0.2, seed: 64, make: damaged, judge })
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThan(5)
  expect(taken).toBeLessThan(50)
})
