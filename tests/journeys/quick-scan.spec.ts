import type { Answer } from '../../src/domain/scan/assessment.ts'
import { sectionsAt } from '../../src/domain/scan/sections.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { exampleAnswers } from '../factories.ts'
import { answer } from './scan-page.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const answers = exampleAnswers('b-quick')

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test('a quick scan by pointer on a phone ends with a plan in hand', async ({ page, path, language }) => {
  test.slow()
  const words = wordsOf(language)
  await page.goto(path('/scan/'))
  await page.locator('#training').fill('Gesprekken met Łukasz Şahin-Čapek')
  await page.locator('#organisation').fill('Ελένη & Олена BV')
  await page.locator('#start').fill('2027-01-12')
  await page.locator('#end').fill('2027-02-02')
  await page.locator('#participants').fill('12')
  await page.locator('#role').selectOption('hr')
  await page.locator('.scan__nav a').click()

  for (const { items } of sectionsAt(model, 'quick')) {
    for (const item of items) {
      const value: Answer = answers[item.id] ?? 0
      await answer(page, item.id, value)
    }
    await page.locator('.scan__nav a').last().click()
  }
  await page.getByRole('link', { name: words.review.finish }).click()

  await expect(page.locator('h1')).toHaveText(words.document.bands.bands.b3.name)
  await expect(page.locator('.result-range data')).toContainText('53')
  await expect(page.getByText('12', { exact: false }).first()).toBeVisible()
  await page.getByRole('link', { name: words.result.toPlan }).click()

  const tasks = page.locator('.task')
  await expect(tasks).toHaveCount(7)
  const first = tasks.first().getByRole('checkbox')
  await page.locator('.task .check').first().click()
  await expect(first).toBeChecked()
  await page.reload()
  await expect(first).toBeChecked()

  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  expect(pdf.text).toContain('Gesprekken met Łukasz Şahin-Čapek')
  expect(pdf.text).toContain('Ελένη & Олена BV')
  expect(pdf.language).toBe(localeTags[language])
  expect(pdf.title).toContain('Łukasz')
})

test('not applicable is offered only where it is allowed, with its reason', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await page.goto(path('/scan/#r2'))
  for (const item of sectionsAt(model, 'quick').flatMap(section => (section.id === 'r2' ? section.items : []))) {
    const notApplicable = page.locator(`input[name="${item.id}"][value="N"]`)
    await expect(notApplicable).toHaveCount(item.notApplicable ? 1 : 0)
  }
  await expect(page.locator('#Q07')).toContainText(words.document.items['Q07']?.notApplicable ?? 'no reason')
})

test('each statement has the scale that fits the stage and the frame', async ({ page, path, language }) => {
  const { scales } = wordsOf(language).document
  const option = (id: string) => page.locator(`#${id} .opt__t`).first()
  await page.goto(path('/scan/#r1'))
  await expect(option('Q01')).toHaveText(scales.arranged['0'].label)
  await page.goto(path('/scan/#about'))
  await page.locator('label', { has: page.locator('input[value="after"]') }).click()
  await page.goto(path('/scan/#r1'))
  await expect(option('Q01')).toHaveText(scales.happened['0'].label)
  await page.goto(path('/scan/#about'))
  await page.locator('label', { has: page.locator('input[value="usual"]') }).click()
  await page.goto(path('/scan/#r1'))
  await expect(option('Q01')).toHaveText(scales.usual['0'].label)
})

test('an answer can be cleared, and why it is asked can be read', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 3)
  await page.locator('#Q01').getByRole('button', { name: words.scan.clearAnswer }).click()
  await expect(page.locator('#Q01 input:checked')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('#Q01 input:checked')).toHaveCount(0)
  await page.locator('#Q01').getByText(words.scan.whyAsk).click()
  await expect(page.locator('#Q01')).toContainText(words.document.items['Q01']?.why ?? 'no reason')
})

test('answers that seem to disagree come back as a question, and can be called right', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await page.goto(path('/scan/#r6'))
  await answer(page, 'Q20', 1)
  await answer(page, 'Q21', 4)
  await page.goto(path('/scan/#review'))
  await expect(page.getByText(words.document.contradictions.rules['H1'] ?? 'no rule')).toBeVisible()
  await page.getByRole('button', { name: words.document.contradictions.keep }).click()
  await expect(page.getByText(words.document.contradictions.kept)).toBeVisible()
  await page.reload()
  await expect(page.getByText(words.document.contradictions.kept)).toBeVisible()
  await expect(page.getByText(words.review.dontKnowAdvice)).toBeHidden()
})
