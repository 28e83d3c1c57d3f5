import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { localePath, locales } from '../../src/i18n/locales.ts'
import { anAssessment, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, press } from './cases.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { answer } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAll, storedByTitle } from './stored.ts'
import { wordsOf, type PageWords } from './words.ts'

const mine = anAssessment({ id: 'mine', title: 'Van mij', answers: exampleAnswers('a-quick'), depth: 'quick' })

/** The example's own sentence, to its first range. */
function readiness({ result }: PageWords): string {
  const [start = ''] = result.rangeOne.split('{low}')
  return fill(start, { score: 49 })
}
const menu = (page: Page, { site }: PageWords) => page.getByRole('navigation', { name: site.menu })

test('the start page opens the example, which says that it is one and shows a readiness of 49', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await goTo(page, path('/'))
  await page.getByRole('link', { name: words.landing.gets.example }).click()
  await expect(page).toHaveURL(new RegExp(String.raw`${path('/result/')}\?example$`))
  await expect(page.getByRole('note').getByText(words.visiting.example)).toBeVisible()
  await expect(page.locator('.result-range')).toContainText(readiness(words))
  await expect(page.getByText(words.visiting.names.training).first()).toBeVisible()
  await page.getByRole('link', { name: words.result.toPlan }).click()
  await expect(page).toHaveURL(new RegExp(String.raw`${path('/plan/')}\?example$`))
  await expect(page.getByRole('note').getByText(words.visiting.example)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.visiting.names.training)
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
})

test('menu and language switch go on showing the example', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await goTo(page, `${path('/result/')}?example`)
  await menu(page, words).getByRole('link', { name: words.nav.plan }).click()
  await expect(page.getByText(words.visiting.example)).toBeVisible()
  await menu(page, words).getByRole('link', { name: words.nav.result }).click()
  await expect(page.locator('.result-range')).toContainText(readiness(words))
  await expect(page.getByText(words.visiting.example)).toBeVisible()
  for (const other of locales.filter(one => one !== language)) {
    const theirs = wordsOf(other)
    await page
      .locator('[data-keep-place]')
      .and(page.locator(`[hreflang=${other}]`))
      .click()
    await expect(page).toHaveURL(new RegExp(String.raw`${localePath(other, '/result/')}\?example$`))
    await expect(page.getByText(theirs.visiting.example)).toBeVisible()
    await expect(page.locator('.result-range')).toContainText(readiness(theirs))
  }
})

test('nothing that is done with the example reaches own work or the storage', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [mine])
  await goTo(page, path('/plan/'))
  // The plan is fixed and stored before its words are in; a list that is read does not wait for them.
  await expect(page.getByRole('heading', { level: 4 })).not.toHaveCount(0)
  const own = await page.getByRole('heading', { level: 4 }).allTextContents()
  const before = await allStored(page)

  await goTo(page, `${path('/plan/')}?example`)
  await page.getByRole('checkbox').first().check()
  await press(page, words.plan.addOwn)
  await page.getByLabel(words.plan.what).fill('Voor het voorbeeld')
  await page.getByRole('button', { name: words.buttons.keep, exact: true }).click()
  await expect(page.getByRole('heading', { level: 4, name: 'Voor het voorbeeld' })).toBeVisible()
  await goTo(page, `${path('/result/')}?example`)
  await press(page, words.result.whatIf.all)
  await press(page, words.result.whatIf.toPlan)
  await expect(page.getByText(words.result.whatIf.put)).toBeVisible()
  expect(await allStored(page)).toEqual(before)

  await page.getByRole('link', { name: words.visiting.back }).click()
  await expect(page.getByText(fill(words.assessment.current, { name: 'Van mij' }))).toBeVisible()
  await goTo(page, path('/plan/'))
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(own)
  expect(await allStored(page)).toEqual(before)
})

test('the example becomes a case of one’s own beside what is there', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [mine])
  const before = (await allStored(page))[keyOf('mine')]
  await goTo(page, `${path('/result/')}?example`)
  const sentence = await page.locator('.result-range').innerText()
  await press(page, words.visiting.copy)
  await expect(page).toHaveURL(new RegExp(`${path('/result/')}$`))
  await expect(page.getByText(words.visiting.example)).toBeHidden()
  await expect(page.locator('.result-range')).toHaveText(sentence)
  const { training } = words.visiting.names
  await expect(page.getByText(fill(words.assessment.current, { name: training }))).toBeVisible()
  expect((await allStored(page))[keyOf('mine')]).toBe(before)
  const stored = Object.values(await storedByTitle(page))
  expect(stored).toHaveLength(2)
  expect(stored.map(({ id }) => id)).not.toContain('example')
  await goTo(page, path('/data/'))
  await expect(caseNamed(page, training, words)).toHaveAttribute('aria-current', 'true')
  await press(caseNamed(page, 'Van mij', words), words.assessment.open)
  await expect(caseNamed(page, 'Van mij', words)).toHaveAttribute('aria-current', 'true')
})

test('no way leads from the example into a scan that is not kept', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await goTo(page, `${path('/result/')}?example`)
  await expect(page.getByRole('link', { name: words.result.toPlan })).toBeVisible()
  const addresses = await page.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(addresses).toContain(path('/scan/'))
  expect(addresses.filter(address => /scan.*(example|view=)/.test(address ?? ''))).toEqual([])
  await goTo(page, `${path('/scan/')}?example#r1`)
  await answer(page, 'Q02', 1)
  expect(Object.values(await allStored(page)).join('')).toContain('"Q02":1')
})

test('the PDF of the example says on every page that it is one, and of own work that it is not', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { example } = words.document.report.footer
  await storeAll(page, [anAssessment({ answers: exampleAnswers('b-full') })])
  await goTo(page, `${path('/plan/')}?example`)
  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  expect(pdf.text.split(example).length - 1).toBeGreaterThanOrEqual(pdf.pages)
  expect(pdf.text).toContain(words.visiting.names.training)
  await goTo(page, path('/plan/'))
  const own = await readPdf(await downloadPdf(page, words))
  expect(own.text).not.toContain(example)
})
