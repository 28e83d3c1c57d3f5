import type { z } from 'astro/zod'
import { locales } from '../i18n/locales.ts'
import { knownKeys } from './known-keys.ts'
import { nearest } from './nearest.ts'
import { placeOf, type Path, type Source } from './source.ts'
import { whatIsWrong } from './wrong-value.ts'

type Issue = z.core.$ZodIssue

/** What a file holds that the site cannot use: a line per problem, with the place in it and the cure, for who does not read code. */
export function explain(source: Source, schema: z.ZodType, issues: readonly Issue[]): string[] {
  return flatten(issues, []).flatMap(issue => messages(source, schema, issue))
}

function messages(source: Source, schema: z.ZodType, issue: Issue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey(source, [...issue.path, key], knownKeys(schema, issue.path)))
  return [
    `${placeOf(source, issue.path)}: ${isMissing(source, issue.path) ? missing(source, issue) : whatIsWrong(issue)}`,
  ]
}

function unknownKey(source: Source, path: Path, known: string[]): string {
  const free = known.filter(key => isMissing(source, [...path.slice(0, -1), key]))
  const meant = nearest(String(path.at(-1)), free)
  const cure = meant
    ? `Is het een tikfout van ‘${meant}’? Herstel de naam of haal de regel weg.`
    : 'Haal de regel weg of herstel de naam.'
  return `${placeOf(source, path)}: deze regel kent de site niet. ${cure}`
}

function isMissing(source: Source, path: Path): boolean {
  return path.length > 0 && !source.document.hasIn(path)
}

function missing(source: Source, issue: Issue): string {
  return `deze regel ontbreekt. Zet ‘${String(issue.path.at(-1))}:’ erbij${example(source)}.`
}

function example({ name }: Source): string {
  const [folder, ...file] = name.split('/')
  if (folder === 'model') return ' en kijk hoe het op andere plekken in dit bestand staat'
  const other = locales.find(locale => locale !== folder)
  return file.length > 0 && other
    ? ` en kijk hoe het staat in content/${other}/${file.join('/')}`
    : ' en kijk in content/README.md'
}

/** Of the forms a value can have, an editor meant the one with the fewest problems. */
function flatten(issues: readonly Issue[], above: Path): Issue[] {
  return issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    const here = { ...issue, path }
    if (issue.code !== 'invalid_union') return [here]
    const [closest] = issue.errors.toSorted((a, b) => a.length - b.length)
    const isForm = closest?.some(({ path: inside, code }) => inside.length > 0 || code === 'unrecognized_keys')
    return closest && isForm ? flatten(closest, path) : [here]
  })
}
