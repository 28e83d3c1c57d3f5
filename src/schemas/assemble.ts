import { createHash } from 'node:crypto'
import type { Model } from '../domain/scan/model.ts'
import { parametersOf } from './model/transfer.ts'
import { readModelFiles, type ModelFiles } from './model-files.ts'

/** All numbers of content/model/ as the domain wants them. */
export function assembleModel(files: ModelFiles = readModelFiles()): Model {
  const numbers = {
    // Where a statement comes from is for editors and for the method page, not for every visitor's browser.
    items: files.items.map(({ source: _source, ...item }) => item),
    measures: files.measurability.map(({ source: _source, ...measure }) => measure),
    levers: files.levers,
    reasons: files.reasons,
    bands: files.bands.bands,
    gate: files.bands.gate,
    rules: files.contradictions.rules,
    parameters: parametersOf(files.transfer),
  }
  return { version: shortHash(JSON.stringify(numbers)), ...numbers }
}

const versionLength = 8

/** Over the numbers only, so that a better worded source leaves the version as it is. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, versionLength)
}
