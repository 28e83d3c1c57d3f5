import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { fill } from '../../src/i18n/fill.ts'
import { shortName } from '../../src/report/case-name.ts'
import { anAssessment, aDay, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, openFile, press } from './cases.ts'
import { watch } from './harmless.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { planOn } from './plan-page.ts'
import { expect, test } from './site.ts'
import { storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

const published = readFileSync(
  new URL('../domain/saved-file/good/hostile-but-valid-text.json', import.meta.url),
  'utf8',
)
const { title, context } = JSON.parse(published).assessments[0]
const image = '<img src=x onerror=alert(1)>'
const script = '<script>alert(1)</script>'
const typed =
  `=1+1 @SUM(A1) -2 "'; ${image} ${script} ATTACH:https://example.org \u202eturned \u200f\u{1f469}\u{1f3fd}\u200d\u{1f4bb} ` +
  `\u0000{name} \n=2+2\nATTACH:x\n ${'lang '.repeat(2000)}`
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
    const name = address === '/' ? title : shortName(title)
    await expect.soft(page.getByText(fill(words.assessment.current, { name })), address).toBeVisible()
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

test(
  'hostile text typed into every field stays text on paper, in every file and in its name',
  { tag: '@chromium' },
  async ({ page, path, language }) => {
    test.slow()
    const words = wordsOf(language)
    const harmless = watch(page)
    const fields = page.getByRole('main').locator('input[type=text], textarea').filter({ visible: true })
    const typeInAll = async () => {
      for (const field of await fields.all()) if (!(await field.getAttribute('inputmode'))) await field.fill(typed)
    }
    await storeAssessment(page, { ...whole, title: 'Gewoon', edits: {}, notes: {} })
    await goTo(page, path('/scan/'))
    await typeInAll()
    await goTo(page, path('/scan/#r1'))
    await page.getByText(words.scan.note, { exact: true }).first().click()
    await typeInAll()
    await goTo(page, path('/data/'))
    await press(caseNamed(page, 'Gewoon', words), words.assessment.rename)
    await typeInAll()
    await page.keyboard.press('Enter')
    await harmless()

    await goTo(page, path('/plan/'))
    const plan = await planOn(page, words)
    await plan.press(words.plan.addOwn)
    await plan.field(words.plan.owner).selectOption('other')
    await typeInAll()
    await plan.field(words.plan.day).fill('2027-03-09')
    await plan.press(words.buttons.keep)
    const saved = async (button: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), plan.press(button)])
      expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}\p{M}-]{1,100}\.(ics|csv)$/u)
      const text = await readFile(await file.path(), 'utf8')
      expect(text.replaceAll(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u)
      return text
    }
    const calendar = await saved(words.plan.calendar)
    expect(calendar.replaceAll('\r\n ', '')).toContain(script)
    expect(calendar.match(/^[A-Z]+/gm)).not.toContain('ATTACH')
    expect(calendar.split('\r\n').filter(line => Buffer.byteLength(line) > 75)).toEqual([])
    const table = await saved(words.plan.spreadsheet)
    expect(table).toContain(script)
    expect(table).toContain('"\'=1+1 @SUM(A1) -2')
    expect(table).not.toMatch(/(^|[;,])"?=1/m)

    const pdf = await readPdf(await downloadPdf(page, words))
    expect(pdf.violations).toEqual([])
    expect(pdf.text).toContain('<script>alert(1)</script>')
    await page.emulateMedia({ media: 'print' })
    await expect(plan.list.getByText(script).first()).toBeVisible()
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await harmless()
  },
)
