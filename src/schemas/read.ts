import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseDocument } from 'yaml'
import { schemaOf } from './registry.ts'
import { explain } from './explain.ts'

/** The folder with everything an editor may change. */
export const contentFolder = new URL('../../content/', import.meta.url)

/**
 * Reads and checks one file of content/, e.g. `nl/words.yaml`.
 * Throws an Error whose message names the file, the place in it and the cure, for an editor who does not read code.
 */
export function readContent(name: string): unknown {
  const file = new URL(name, contentFolder)
  return checkContent(name, readFileSync(file, 'utf8'))
}

/** The same for text that is already in memory; `name` picks the schema and is named in the message. */
export function checkContent(name: string, text: string): unknown {
  const document = parseDocument(text, { prettyErrors: true })
  const [broken] = document.errors
  if (broken) throw new Error(explain.yaml(name, broken))
  const checked = schemaOf(name).safeParse(document.toJS())
  if (!checked.success) throw new Error(explain.issues(name, document, checked.error.issues))
  return checked.data
}

/** `content/nl/words.yaml` from an absolute path, or null when the file is not ours. */
export function contentName(path: string): string | null {
  const name = relative(contentFolder.pathname, path)
  return name.startsWith('..') || !name.endsWith('.yaml') ? null : name
}
