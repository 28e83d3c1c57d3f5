import type { Locator, Page } from '@playwright/test'
import { parseFile } from '../../src/domain/saved-file/parse-file.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { fileFrom } from './file-from.ts'
import { awake } from './scan-page.ts'
import { expect } from './site.ts'
import type { PageWords } from './words.ts'

/** Opens a page of the site and waits until it listens. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await awake(page)
}

/** A case by its name, in the list on /data/. */
export function caseNamed(page: Page, name: string, words: PageWords): Locator {
  return inRegion(page, words.data.list, name)
}

/** A case by its name, in the trash. */
export function trashedNamed(page: Page, name: string, words: PageWords): Locator {
  return inRegion(page, words.data.trash.title, name)
}

function inRegion(page: Page, region: string, name: string): Locator {
  const heading = page.getByRole('heading', { level: 3, name, exact: true })
  return page.getByRole('region', { name: region }).getByRole('listitem').filter({ has: heading })
}

/** Presses a button of a case, or of a dialog. */
export async function press(place: Page | Locator, name: string): Promise<void> {
  const button = place.getByRole('button', { name })
  // Nobody presses in the instant in which a long page has jumped to it, and Firefox draws what came into sight only then.
  await button.scrollIntoViewIfNeeded()
  await button.click()
}

/** Gives a file to the page as a visitor who picked it. */
export async function openFile(page: Page, text: string, words: PageWords): Promise<void> {
  const file = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel(words.data.import).setInputFiles(file)
}

/** The assessments in the file that a click saves, as the site itself would read them. */
export async function savedBy(page: Page, click: () => Promise<void>): Promise<Assessment[]> {
  const file = await fileFrom(page, click)
  const parsed = parseFile(file.text, assembleModel())
  if (!parsed.ok) throw new Error(`${file.name} cannot be opened again`)
  return parsed.assessments
}

/** What was done is said, and whoever works with a keyboard still is somewhere on the page. */
export async function saidWithoutLosingFocus(page: Page, message: string): Promise<void> {
  await expect(page.getByRole('status').getByText(message, { exact: true })).toBeVisible()
  await keepsFocus(page)
}

/** Whoever works with a keyboard still is somewhere on the page. */
export async function keepsFocus(page: Page): Promise<void> {
  const isLost = () => page.evaluate(() => document.activeElement === document.body)
  await expect.poll(isLost, 'focus is lost').toBe(false)
}
