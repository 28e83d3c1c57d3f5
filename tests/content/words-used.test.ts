import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bandIds, leverIds, phases, reasonIds, roles } from '../../src/domain/scan/model.ts'
import { model } from '../../src/model/index.ts'
import { roi } from '../../src/model/roi.ts'
import { readContent } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'

/** Keys that are ids: the code reaches them by id and never names them. */
const ids = new Set<string>([
  ...[...bandIds, ...leverIds, ...phases, ...reasonIds, ...roles],
  ...[...model.items, ...model.measures].map(({ id }) => id),
  ...model.rules.map(rule => rule.id),
  ...[...roi.guards, ...roi.sanity, ...roi.examples].map(({ id }) => id),
  ...roi.intangibles,
  ...['0', '1', '2', '3', '4'],
])
/** Parents whose children the code reaches by a key from elsewhere: a scale, a problem's code, a status, a depth. */
const reachedByKey = ['problems', 'groups', 'stages', 'statusLabels', 'contact', 'keys']

const code = globSync('src/**/*.{ts,tsx,astro}', { exclude: path => path.includes('schemas') })
  .filter(path => !path.includes('schemas'))
  .map(path => readFileSync(path, 'utf8'))
  .join('\n')

/** `words.scan.next`, `{ next } = words.scan` or `'next'`; a word that only shares its key with another one slips through. */
function isNamed(key: string): boolean {
  return new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}=]|'${key}'`).test(code)
}

/** Every word by its path; a list counts as one word. */
function wordsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...path, key]))
}

function unusedIn(words: unknown): string[] {
  return wordsIn(words)
    .filter(path => !path.some(key => reachedByKey.includes(key)))
    .filter(path => path.filter(key => !ids.has(key)).some(key => !isNamed(key)))
    .map(path => path.join('.'))
}

test.each(Object.keys(wordSchemas))('every word of %s is said somewhere', file => {
  expect(unusedIn(readContent(`nl/${file}.yaml`))).toEqual([])
})

test('finds a word that nothing says', () => {
  expect(unusedIn({ scan: { title: 'Used', neverSaidAnywhere: 'Unused' } })).toEqual(['scan.neverSaidAnywhere'])
})
