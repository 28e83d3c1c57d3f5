import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { toFields } from '../../src/domain/saved-file/to-fields.ts'

export const prefix = 'beklijf:1:'
export const keyOf = (id: string): string => `${prefix}a:${id}`

/** An assessment as the site itself stores it, all of it changed at one moment. */
export function storedText(assessment: Assessment): string {
  const fields = toFields(assessment)
  const paths = ['title', 'depth', ...inside('context', assessment.context), ...inside('answers', assessment.answers)]
  const time = Date.parse(assessment.updated)
  return JSON.stringify({ version: 1, assessment: fields, times: Object.fromEntries(paths.map(path => [path, time])) })
}

/** The same after it was thrown away. */
export function trashedText(assessment: Assessment, since: Date): string {
  return JSON.stringify({ ...JSON.parse(storedText(assessment)), trashed: since.toISOString() })
}

/** Puts entries into the browser's storage before any page of the site ran, on a page without islands. */
export async function store(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/404.html')
  await page.evaluate(all => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value)
  }, entries)
}

/** The same for several assessments; the first is the current one. */
export async function storeAll(page: Page, [first, ...others]: readonly Assessment[]): Promise<void> {
  if (!first) return
  const entries = [first, ...others].map(one => [keyOf(one.id), storedText(one)])
  await store(page, {
    ...Object.fromEntries(entries),
    [`${prefix}index`]: JSON.stringify({ version: 1, current: first.id }),
  })
}

/** The same for one assessment, as the current one. */
export async function storeAssessment(page: Page, assessment: Assessment): Promise<void> {
  await store(page, { [keyOf(assessment.id)]: storedText(assessment) })
}

export async function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).toSorted())
}

/** Everything in the browser's storage, to see that nothing changed. */
export async function allStored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}

/** The assessments that lie in the storage and not in its trash, by what they are called. */
export async function storedByTitle(page: Page): Promise<Record<string, Pick<Assessment, 'id' | 'answers'>>> {
  const stored = Object.entries(await allStored(page)).filter(([key]) => key.startsWith(keyOf('')))
  const entries = stored.map(([, text]) => JSON.parse(text)).filter(({ trashed }) => trashed === undefined)
  return Object.fromEntries(entries.map(({ assessment: { id, title, answers } }) => [title, { id, answers }]))
}

function inside(field: string, record: object): string[] {
  return Object.keys(record).map(key => `${field}.${key}`)
}
