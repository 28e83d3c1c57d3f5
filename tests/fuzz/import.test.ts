import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Random } from '../../src/domain/random.ts'
import { parseFile } from '../../src/domain/saved-file/parse-file.ts'
import type { Problem } from '../../src/domain/saved-file/problem.ts'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { model } from '../../src/model/index.ts'
import { pick } from './json-tree.ts'
import { tamperedFile } from './files.ts'
import { fuzz, type Verdict } from './fuzz.ts'
import { lacking, same } from './laws.ts'

const now = new Date('2026-11-21T14:02:00Z')
const parts = [
  'context',
  'answers',
  'measurability',
  'notes',
  'reviewed',
  'done',
  'plan',
  'edits',
  'order',
  'scenarios',
  'title',
  'later',
]
/** No message of ours needs more to point at a value. */
const longestPlace = 200

/** Never throws; taken whole, so that writing it gives all of it and reading that gives the same; or refused, with a reason. */
function judge(text: string): Verdict {
  const parsed = parseFile(text, model)
  if (!parsed.ok) {
    if (Object.keys(parsed).toString() !== 'ok,problem') return { fault: 'refused, with something else than a problem' }
    return parsed.problem.kind === 'problems' ? judgeProblems(parsed.problem.problems) : 'refused'
  }
  const written = writeFile(parsed.assessments, now)
  if (!same(parseFile(written, model), parsed)) return { fault: 'another value after writing and reading' }
  const lost = lacking(JSON.parse(written).assessments, JSON.parse(text.replace(/^\uFEFF/, '')).assessments)
  return lost === null ? 'taken' : { fault: `lost ${lost}` }
}

function judgeProblems(problems: readonly Problem[]): Verdict {
  if (problems.length === 0 || problems.length > 100) return { fault: `${problems.length} problems` }
  return problems.some(({ place }) => place.length > longestPlace) ? { fault: 'a place too long to show' } : 'refused'
}

test('a file of ours that was tampered with is taken whole or refused', () => {
  const { faults, taken } = fuzz({ share: 0.5, seed: 20_261_121, make: tamperedFile, judge })
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThan(10)
  expect(taken).toBeLessThan(50)
})

test('any JSON is taken whole or refused, alone and in every part of a file', () => {
  const [whole, seed] = [fc.json({ maxDepth: 4, stringUnit: 'binary' }), 4]
  const around = [
    (json: string) => json,
    (json: string) => `{"format":"beklijf","version":1,"assessments":${json}}`,
    (json: string) => `{"format":"beklijf","version":${json},"assessments":[]}`,
    ...parts.map(part => (json: string) => {
      const required = '"id":"a","context":{"stage":"after"},"depth":"quick","answers":{}'
      return `{"format":"beklijf","version":1,"assessments":[{${required},"${part}":${json}}]}`
    }),
  ]
  const inputs = fc.sample(whole, { seed, numRuns: 5_000 })
  const make = (random: Random) => pick(around, random)?.(pick(inputs, random) ?? '') ?? ''
  const { faults, taken } = fuzz({ share: 0.1, seed, make, judge })
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThan(1)
  expect(taken).toBeLessThan(50)
})
