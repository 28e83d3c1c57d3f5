import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namedAndAbsent, places } from './named.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
const names = Object.keys(scripts)

test.each(['README.md', 'CONTRIBUTING.md', 'content/README.md'])('every path and command in %s is there', path => {
  expect(namedAndAbsent(read(path), names)).toEqual([])
})

test('README has a place for every folder of src/ and tests/', () => {
  const readme = read('README.md')
  const folders = places.filter(place => /^(src|tests)\/[^/.]+$/.test(place))
  expect(folders.filter(folder => !readme.includes(`\`${folder}/\``))).toEqual([])
})

test('content/README.md has a line for every file of content/', () => {
  const readme = read('content/README.md')
  const files = places.filter(place => /^content\/.*\.yaml$/.test(place)).map(place => place.replace(/^.*\//, ''))
  expect(files.filter(file => !readme.includes(`\`${file}\``))).toEqual([])
})

test('finds what is not there', () => {
  const text =
    'See `src/nowhere/`, `items.yaml`, `scan/change`, `scan/changed`, `/scan/` and `npm run unit -- tests/none`.\n    npm run nothing'
  expect(namedAndAbsent(text, ['unit'])).toEqual(['npm run nothing', 'src/nowhere/', 'scan/changed', 'tests/none'])
})
