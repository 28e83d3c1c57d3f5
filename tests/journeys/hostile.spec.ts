import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anAssessment, aDay, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, openFile, press } from './cases.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

const published = readFileSync(
  new URL('../domain/saved-file/good/hostile-but-valid-text.json', import.meta.url),
  'utf8',
)
const { title, context } = JSON.parse(published).assessments[0]
const image = '<img src=x onerror=alert(1)>'
const script = '<script>alert(1)</script>'
const whole = anAssessment({
  id: 'whole',
  title: image,
  answers: exampleAnswers('b-full'),
  context: {
    stage: 'before',
    role: 'hr',
    organisation: '"><svg onload=alert(1)>',
    training: script,
    start: aDay('2027-01-12'),
    end: aDay('2027-02-02'),
  },
  notes: { Q01: image, Q24: `</textarea>${script}` },
  edits: {
    Q24: { what: image, ownerOther: '<b>JK</b>', note: script, proof: '{{constructor}}' },
    'own-hostile': { what: `${script} ={1+1}`, phase: 'before', ownerOther: 'javascript:alert(1)' },
  },
})

/** Everything that could run or load, and whatever spoke up; a text that became more than text adds to it. */
function watch(page: Page): () => Promise<void> {
  const dialogs: string[] = []
  page.on('dialog', async dialog => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  return async () => {
    expect(dialogs).toEqual([])
    await expect(page.locator('main').locator('img, iframe, object, embed, b:text-is("JK")')).toHaveCount(0)
    await expect(page.locator('[onerror], [onload], [href^="javascript:" i]')).toHaveCount(0)
    expect(await page.evaluate(() => [...document.scripts].filter(one => one.text.includes('alert')))).toEqual([])
  }
}

test('hostile names in a file stand literally on every page', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const harmless = watch(page)
  await goTo(page, path('/data/'))
  await openFile(page, published, words)
  await expect(caseNamed(page, title, words)).toBeVisible()
  await expect(page.getByText(fill(words.importReport.added, { count: 1 }))).toBeVisible()
  await openFile(page, published, words)
  await expect(page.getByText(fill(words.importReport.choose, { name: title }))).toBeVisible()
  await press(page, words.assessment.remove)
  await expect(page.getByText(fill(words.data.trash.moved, { name: title }))).toBeVisible()
  await harmless()
  await press(page, words.data.trash.restore)
  await harmless()
  for (const address of ['/', '/result/', '/plan/', '/scan/'] as const) {
    await goTo(page, path(address))
    await expect.soft(page.getByText(fill(words.assessment.current, { name: title })), address).toBeVisible()
    await harmless()
  }
  await expect(page.getByLabel(words.scan.about.organisation)).toHaveValue(context.organisation)
})

test('hostile notes and edits stand literally in scan, result and plan, also while they are edited', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const harmless = watch(page)
  await goTo(page, path('/data/'))
  await openFile(page, writeFile([whole], new Date('2026-12-01T09:00:00Z')), words)
  await expect(caseNamed(page, image, words)).toBeVisible()

  await goTo(page, path('/scan/#r1'))
  await page.getByText(words.scan.noteWritten).click()
  await expect(page.getByRole('textbox', { name: words.scan.note })).toHaveValue(image)
  await harmless()

  await goTo(page, path('/result/'))
  await expect(page.getByText('"><svg onload=alert(1)>')).toBeVisible()
  await expect(page.getByText(script).first()).toBeVisible()
  await harmless()

  await goTo(page, path('/plan/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(script)
  await expect(page.getByRole('heading', { level: 4, name: image })).toBeVisible()
  await expect(page.getByRole('heading', { level: 4, name: `${script} ={1+1}` })).toBeVisible()
  await expect(page.getByText('{{constructor}}')).toBeVisible()
  await expect(page.getByText('<b>JK</b>').first()).toBeVisible()
  const action = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: image }) })
  await press(action, words.plan.edit)
  await expect(page.getByLabel(words.plan.what)).toHaveValue(image)
  await expect(page.getByLabel(words.plan.note)).toHaveValue(script)
  await harmless()
})
