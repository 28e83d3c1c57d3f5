import { anAssessment, answersFor, exampleAnswers, aDay } from '../factories.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { answer } from './scan-page.ts'
import { expect, test } from './site.ts'
import { storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const context = { stage: 'before', start: aDay('2027-01-12'), end: aDay('2027-02-02'), participants: 12 } as const

test('the PDF of a full scan is tagged, in its language, and holds what the page says', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAssessment(
    page,
    anAssessment({ answers: exampleAnswers('b-full'), context: { ...context, training: 'Gesprekken' } }),
  )
  await page.goto(path('/plan/'))
  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  expect(pdf.language).toBe(localeTags[language])
  expect(pdf.bookmarks).toBeGreaterThan(3)
  expect(pdf.name).toMatch(/^beklijf-Gesprekken-\d{4}-\d{2}-\d{2}\.pdf$/)
  for (const heading of await page.locator('.task h4').allTextContents()) expect(pdf.text).toContain(heading)
  const { report } = words.document
  const parts = [
    report.summary.title,
    report.plan.title,
    report.results.title,
    report.answers.title,
    report.computed.title,
  ]
  for (const part of [...parts, report.assumptions.title, report.sources.title, report.disclaimer.title]) {
    expect(pdf.text).toContain(part)
  }
})

test('characters that the PDF cannot show are named on screen, and the PDF stays whole', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const training = 'Sales 王伟 🙂 <b>bold</b> \u202eright\u202c =1+1'
  await storeAssessment(page, anAssessment({ answers: exampleAnswers('b-full'), context: { ...context, training } }))
  await page.goto(path('/plan/'))
  await expect(page.locator('h1')).toContainText('<b>bold</b>')
  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  expect(pdf.text).toContain('<b>bold</b>')
  await expect(page.locator('.pdf__status')).toContainText('王 伟')
})

test('ten thousand characters in every field stay readable, on screen and in the PDF', async ({
  page,
  path,
  language,
}) => {
  const long = 'Gesprekstraining '.repeat(625).slice(0, 10_000)
  await storeAssessment(
    page,
    anAssessment({
      title: long,
      answers: exampleAnswers('b-full'),
      context: { ...context, training: long, organisation: 'x'.repeat(10_000) },
    }),
  )
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path('/plan/'))
  await expect(page.locator('.task')).toHaveCount(7)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const pdf = await readPdf(await downloadPdf(page, wordsOf(language)))
  expect(pdf.violations).toEqual([])
  expect(pdf.name.length).toBeLessThan(100)
})

test('a plan stays as it was agreed until the visitor takes over what changed', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, anAssessment({ depth: 'quick', answers: answersFor(model, 2), context }))
  await page.goto(path('/plan/'))
  const titles = page.locator('.task h4')
  await expect(titles).toHaveCount(7)
  const agreed = await titles.allTextContents()
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 0)
  await answer(page, 'Q04', 0)
  await answer(page, 'Q02', 4)
  await page.goto(path('/plan/'))
  await expect(titles).toHaveText(agreed)
  await page.getByRole('button', { name: words.plan.takeOver }).click()
  await expect(titles).not.toHaveText(agreed)
  await expect(page.getByRole('button', { name: words.plan.takeOver })).toBeHidden()
})

test('too few answers give no plan and no PDF button, but the way to the scan', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, anAssessment({ answers: { Q01: 2 } }))
  await page.goto(path('/plan/'))
  await expect(page.getByText(words.plan.empty)).toBeVisible()
  await page.getByRole('link', { name: words.result.toScan }).click()
  await expect(page).toHaveURL(/\/scan\/$/)
})

test('a PDF that cannot be made says that the plan is safe, and offers to print', async ({
  page,
  path,
  language,
  heard,
}) => {
  const words = wordsOf(language)
  await page.route('**/*.ttf', route => route.fulfill({ status: 404 }))
  await storeAssessment(page, anAssessment({ answers: exampleAnswers('b-full'), context }))
  await page.goto(path('/plan/'))
  await page.getByRole('button', { name: words.pdf.make }).click()
  await expect(page.getByText(words.errors.pdfFailed.text)).toBeVisible()
  // Some browsers say in the console what could not be had, and for the second font that may be late.
  await page.waitForLoadState('networkidle')
  expect(heard.splice(0).filter(line => !line.includes('404'))).toEqual([])
})

test('printing shows the plan and none of the buttons', { tag: '@chromium' }, async ({ page, path }) => {
  await storeAssessment(page, anAssessment({ answers: exampleAnswers('b-full'), context }))
  await page.goto(path('/plan/'))
  await expect(page.locator('.task')).toHaveCount(7)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.site-head')).toBeHidden()
  await expect(page.locator('.tools')).toBeHidden()
  await expect(page.locator('.task h4').first()).toBeVisible()
})
