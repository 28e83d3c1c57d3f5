import type { Assessment } from '../scan/assessment.ts'
import type { Statements } from '../scan/model.ts'
import { isFields } from './fields.ts'
import { fileFormat, fileVersion } from './format.ts'
import { parseAssessment } from './parse-assessment.ts'
import { parseJson } from './parse-json.ts'
import { readScenario } from './parse-scenario.ts'
import { readWorkshop } from './parse-workshop.ts'
import { named, newTrouble, type Problem } from './problem.ts'

/** Ten assessments with notes stay under 300 kB; a file far beyond that is not one of ours. */
export const largestFile = 5_000_000

export type FileProblem =
  { kind: 'fileUnreadable' | 'fileWrong' | 'fileNewer' | 'fileTooLarge' } | { kind: 'problems'; problems: Problem[] }
export type ParsedFile = { ok: true; assessments: Assessment[] } | { ok: false; problem: FileProblem }

/**
 * Reads the text of an exported file. Everything is checked before anything is returned: a file is opened whole or not at
 * all. Fields that this release does not know are kept (`rest`).
 */
export function parseFile(text: string, model: Statements): ParsedFile {
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
    const place = `assessments[${index}]`
    const assessment = parseAssessment(entry, place, { model, trouble, unknownAnswers: 'refuse' })
    // What the browser stored is never refused for these, so parseAssessment leaves them as they are.
    for (const [id, fields] of Object.entries(assessment?.scenarios ?? {}))
      readScenario(fields, `${place}.scenarios.${named(id)}`, trouble)
    if (assessment?.workshop) readWorkshop(assessment.workshop, `${place}.workshop`, trouble)
    return assessment ?? []
  })
  const seen = new Set<string>()
  for (const [index, { id, title }] of assessments.entries()) {
    if (seen.has(id)) trouble.add(`assessments[${index}].id`, 'twice', { name: named(title || id) })
    seen.add(id)
  }
  const { problems } = trouble
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : { ok: true, assessments }
}

function refuse(problem: FileProblem): ParsedFile {
  return { ok: false, problem }
}
