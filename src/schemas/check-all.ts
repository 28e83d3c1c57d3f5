import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { checkModel } from './model-check.ts'
import { readModelFiles } from './model-files.ts'
import { inWords } from './problem.ts'
import { contentFolder, readContent } from './read.ts'
import { contentNames } from './registry.ts'
import { checkWords } from './words-check.ts'

/** Everything wrong in content/, a message per line; first each file by itself, and once those are right, how they fit together. */
export function checkAll(): string[] {
  const alone = [...new Set([...contentNames, ...filesOnDisk()])].flatMap(checkFile)
  return alone.length > 0 ? alone : checkTogether()
}

function filesOnDisk(): string[] {
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.ya?ml$/.test(path))
    .map(path => path.replaceAll(sep, '/'))
}

function checkFile(name: string): string[] {
  try {
    readContent(name)
    return []
  } catch (problem) {
    if (isMissing(problem)) return [`content/${name}: dit bestand ontbreekt. Zet het terug.`]
    return [problem instanceof Error ? problem.message : String(problem)]
  }
}

function isMissing(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
}

function checkTogether(): string[] {
  const model = readModelFiles()
  return [...checkModel(model), ...checkWords(model)].map(inWords)
}
