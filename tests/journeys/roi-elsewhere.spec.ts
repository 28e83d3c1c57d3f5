import type { Page } from '@playwright/test'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { anAssessment, exampleAnswers } from '../factories.ts'
import { goTo, press } from './cases.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { openRoi, roiOn } from './roi-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAll } from './stored.ts'
import { wordsOf, type PageWords } from './words.ts'

const own = { name: 'Alleen voor ons', agreed: 'Met Yusuf van Financiën', begun: '2026-11-21T14:02:00Z' }
const team = anAssessment({
  id: 'team',
  title: 'Voorjaarsronde',
  answers: exampleAnswers('b-full'),
  scenarios: { a: { ...readyCase('salesTeam'), ...own } },
})

test('the PDF says the same range as the page, and who settled the figures', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [team])
  const { headline } = await openRoi(page, path('/roi/'), words)
  const [low = '', high = ''] = (await headline.innerText()).match(/[−+][\d.,]+%/g) ?? []
  await goTo(page, path('/plan/'))
  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  const told = pdf.text.replace(/\s+/g, ' ')
  for (const part of [low, high, own.agreed, words.roi.assumptions.title]) expect(told).toContain(part)
})

test('a link opens the same outcome elsewhere without names, keeps nothing, and can be kept', async ({
  page,
  elsewhere,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [team])
  const here = await openRoi(page, path('/roi/'), words)
  const sentence = await here.headline.innerText()
  const link = await linkOn(page, words)
  expect(link).toMatch(/#view=[\w-]+\.[\w-]+$/)

  const other = await elsewhere.newPage()
  await goTo(other, link)
  const there = roiOn(other, words)
  await expect(there.headline).toHaveText(sentence)
  await expect(other.getByRole('note').getByText(words.visiting.shared)).toBeVisible()
  await expect(other.locator('body')).not.toContainText(/Alleen voor ons|Yusuf|Voorjaarsronde/)
  await there.number('participants').fill('24')
  await expect(there.headline).not.toHaveText(sentence)
  expect(await other.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})

  await press(other, words.visiting.keep)
  await expect(other).toHaveURL(new RegExp(`${path('/roi/')}$`))
  await expect(other.getByText(words.visiting.shared)).toBeHidden()
  await expect(there.number('participants')).toHaveValue('24')
  const kept = Object.values(await allStored(other)).join('\n')
  for (const part of ['"participants":24', '"salesRevenue":100000']) expect(kept).toContain(part)
})

test('a link with a broken estimate says so, and leaves one’s own work as it was', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [team])
  await openRoi(page, path('/roi/'), words)
  const link = await linkOn(page, words)
  const before = (await allStored(page))[keyOf('team')]
  await goTo(page, `${link.slice(0, -6)}AAAAAA`)
  await expect(page.getByText(words.visiting.problems.broken)).toBeVisible()
  await page.getByRole('link', { name: words.visiting.back }).click()
  await expect(roiOn(page, words).number('participants')).toHaveValue('12')
  expect((await allStored(page))[keyOf('team')]).toBe(before)
})

/** The link that the page of the returns offers. */
async function linkOn(page: Page, words: PageWords): Promise<string> {
  const { share } = words.data
  await roiOn(page, words).open(share.title)
  const field = page.getByRole('textbox', { name: share.label })
  await expect(field).toHaveValue(/#view=/)
  return field.inputValue()
}
