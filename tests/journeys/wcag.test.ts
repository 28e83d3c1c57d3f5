import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { testedBy } from './wcag.ts'
import { wordsOf } from './words.ts'

/** Success criteria of level A and AA in WCAG 2.2. */
const countOfStandard = 55

test('knows every criterion of the standard once', () => {
  expect(Object.keys(testedBy)).toHaveLength(countOfStandard)
})

test.each(locales)('tells visitors about the same criteria, in order, as are tested (%s)', locale => {
  const { rows } = wordsOf(locale).method.accessibility.criteria
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(testedBy))
})

test.each(locales)('calls a criterion tested exactly where a test is named (%s)', locale => {
  const { rows } = wordsOf(locale).method.accessibility.criteria
  const named = Object.entries(testedBy).filter(([, files]) => files.length > 0)
  expect(rows.filter(({ status }) => status === 'tested').map(({ id }) => id)).toEqual(named.map(([id]) => id))
})

test('names only tests that are there', () => {
  const missing = Object.values(testedBy)
    .flat()
    .filter(file => !existsSync(new URL(file, import.meta.url)))
  expect(missing).toEqual([])
})

test('gives every criterion the same status in all languages', () => {
  const statuses = locales.map(locale =>
    wordsOf(locale).method.accessibility.criteria.rows.map(({ id, status }) => `${id} ${status}`),
  )
  expect(new Set(statuses.map(list => list.join())).size).toBe(1)
})
