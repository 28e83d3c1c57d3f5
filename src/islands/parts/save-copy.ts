import { downloadJson } from '../../browser/download.ts'
import { writeFile } from '../../domain/saved-file/write-file.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fileName } from './file-name.ts'
import { workspace } from './workspace.ts'

interface Names {
  fileName: string
  untitled: string
}

/** Saves the current assessment as a file, also what the browser refused to keep. Returns the name of the file. */
export function saveCopy(words: Names): string {
  return saveOne(workspace.$assessment.get(), words)
}

export function saveOne(assessment: Assessment, words: Names): string {
  const now = new Date()
  const name = `${fileName(assessment, words, now)}.json`
  downloadJson(name, writeFile([assessment], now))
  return name
}

/** Saves every assessment of this browser in one file, the current one first. */
export function saveAll(words: Names): string {
  const now = new Date()
  const current = workspace.$assessment.get()
  const name = `${fileName(current, words, now)}.json`
  const others = workspace.list().filter(({ id }) => id !== current.id)
  downloadJson(name, writeFile([current, ...others], now))
  return name
}
