import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'astro/zod'
import { explain } from './explain.ts'
import { explainYaml } from './explain-yaml.ts'
import { schemaOf } from './registry.ts'
import { openSource, type Source } from './source.ts'

/** The folder with everything an editor may change. */
export const contentFolder = new URL('../../content/', import.meta.url)

/** One file of content/, checked and typed by its schema: `readAs('model/items.yaml', items)`. */
export function readAs<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return check(openContent(name), schema)
}

/**
 * Reads and checks one file of content/, e.g. `nl/words.yaml`.
 * Throws an Error whose message names the file, the place in it and the cure, for an editor who does not read code.
 */
export function readContent(name: string): unknown {
  return check(openContent(name), schemaOf(name))
}

/** The same for text that is already in memory; `name` picks the schema and is named in the message. */
export function checkContent(name: string, text: string): unknown {
  return check(openSource(name, text), schemaOf(name))
}

/** `nl/words.yaml` from an absolute path, or null when the file is not ours. */
export function contentName(path: string): string | null {
  const name = relative(fileURLToPath(contentFolder), path)
  return name.startsWith('..') || !name.endsWith('.yaml') ? null : name.replaceAll(sep, '/')
}

/** A file of content/ as it stands, unchecked, to point at a place in it. */
export function openContent(name: string): Source {
  return openSource(name, readFileSync(new URL(name, contentFolder), 'utf8'))
}

function check<Schema extends z.ZodType>(source: Source, schema: Schema): z.output<Schema> {
  const unreadable = explainYaml(source)
  if (unreadable.length > 0) throw new Error(unreadable.join('\n'))
  const checked = schema.safeParse(source.document.toJS(), { reportInput: true })
  if (!checked.success) throw new Error(explain(source, schema, checked.error.issues).join('\n'))
  return checked.data
}
