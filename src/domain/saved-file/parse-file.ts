import type { Assessment } from '../scan/assessment.ts'
import type { Model } from '../scan/model.ts'
import { isFields } from './fields.ts'
import { parseAssessment } from './parse-assessment.ts'
import { named, newTrouble, type Problem } from './problem.ts'

export const fileFormat = 'beklijf'
export const fileVersion = 1
/** Ten assessments with notes stay under 300 kB; a file far beyond that is not one of ours. */
export const largestFile = 5_000_000
/** Deeper than any value of the format, shallow enough for every browser's stack. */
const deepest = 20

export type FileProblem =
  { kind: 'fileUnreadable' | 'fileWrong' | 'fileNewer' | 'fileTooLarge' } | { kind: 'problems'; problems: Problem[] }
export type ParsedFile = { ok: true; assessments: Assessment[] } | { ok: false; problem: FileProblem }

/**
 * Reads the text of an exported file. Everything is checked before anything is returned: a file is opened whole or not at
 * all. Fields that this release does not know are kept (`rest`).
 */
export function parseFile(text: string, model: Model): ParsedFile {
  if (text.length > largestFile) return refuse({ kind: 'fileTooLarge' })
  const value = parseJson(text)
  if (value === undefined) return refuse({ kind: 'fileUnreadable' })
  if (!isFields(value) || value.format !== fileFormat) return refuse({ kind: 'fileWrong' })
  if (typeof value.version === 'number' && value.version > fileVersion) return refuse({ kind: 'fileNewer' })

  const trouble = newTrouble()
  if (value.version !== fileVersion) trouble.add('version', 'wrongValue', { value: named(value.version) })
  const list = value.assessments
  if (!Array.isArray(list)) {
    trouble.add('', 'missing', { field: 'assessments' })
    return refuse({ kind: 'problems', problems: trouble.problems })
  }
  const assessments = list.flatMap((entry: unknown, index) => {
    return parseAssessment(entry, `assessments[${index}]`, model, trouble) ?? []
  })
  for (const [index, { id, title }] of assessments.entries()) {
    const twice = assessments.findIndex(other => other.id === id) < index
    if (twice) trouble.add(`assessments[${index}].id`, 'twice', { name: named(title || id) })
  }
  const { problems } = trouble
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : { ok: true, assessments }
}

/**
 * JSON from outside, or undefined when it is none, or is deeper than the format can be. A key `__proto__` is dropped: as a
 * plain field it would be harmless here, but not in every place the value may travel to.
 */
export function parseJson(text: string): unknown {
  if (deepestNesting(text) > deepest) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}

/** Counts brackets outside strings, so that hostile depth is refused before a parser meets it. */
function deepestNesting(text: string): number {
  let depth = 0
  let most = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return most
}

function refuse(problem: FileProblem): ParsedFile {
  return { ok: false, problem }
}
