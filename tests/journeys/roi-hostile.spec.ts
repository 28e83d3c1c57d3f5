import { fill } from '../../src/i18n/fill.ts'
import { caseNamed, goTo, openFile } from './cases.ts'
import { fileFrom } from './file-from.ts'
import { watch } from './harmless.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { openRoi, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { anAssessment } from '../factories.ts'
import { wordsOf } from './words.ts'

const image = '<img src=x onerror=alert(1)>'
const script = '<script>alert(1)</script>'
const typed = `=1+1 @SUM(A1) "'; ${image} ${script} {name} {{constructor}} \u202eturned \u200f\u{1f469}\u{1f3fd}\u200d\u{1f4bb}`

test('hostile text in a name, beside an agreement and as evidence stays text, also in the file', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, intangibles } = words.roi
  const harmless = watch(page)
  const { open, openExample, press, option } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const name = page.getByRole('textbox', { name: said.scenarioName })
  const agreed = page.getByRole('textbox', { name: said.agreedLabel })
  const evidence = page.getByRole('textbox', {
    name: `${intangibles.evidenceLabel} (${intangibles.options.confidence})`,
  })
  await name.fill(typed)
  await agreed.fill(`${typed}\n=2+2`)
  await open(intangibles.title)
  await page.getByRole('checkbox', { name: intangibles.options.confidence }).check()
  await evidence.fill(typed)
  await press(said.scenarioCopy)
  await harmless()
  await page.reload()
  await expect(name).toHaveValue(fill(said.scenarioCopyName, { name: typed }))
  await expect(agreed).toHaveValue(`${typed}\n=2+2`)
  await open(intangibles.title)
  await expect(evidence).toHaveValue(typed)
  const table = page.getByRole('table', { name: said.compareTitle })
  await expect(table.getByRole('rowheader').first()).toHaveText(typed)
  await expect(option(typed)).toBeVisible()
  await press(said.scenarioDelete)
  await expect(page.getByRole('status').filter({ hasText: script }).first()).toBeVisible()
  await harmless()
  const file = await fileFrom(page, () => press(said.sheet))
  expect(file.name).toMatch(/^[\p{L}\p{N}\p{M}-]{1,100}\.csv$/u)
  expect(file.text).not.toMatch(/(^|[;,\n])"?[=+@]/m)
  await harmless()
})

test('a long name without a space, and any text in a field of a number, break nothing on a phone', async ({
  page,
  path,
  language,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const words = wordsOf(language)
  const { openExample, number, press } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await page.getByRole('textbox', { name: words.roi.page.scenarioName }).fill('x'.repeat(10_000))
  await press(words.roi.page.scenarioCopy)
  await expect(page.getByRole('textbox', { name: words.roi.page.scenarioName })).toHaveValue('x'.repeat(10_000))
  const harmless = watch(page)
  for (const text of [image, '=1+1', '1e5', '0x10', '\u0661\u0662', 'Infinity', '-', '9'.repeat(400)]) {
    await type(number('material'), text)
    await expect(number('material'), text).toHaveAttribute('aria-invalid', 'true')
  }
  await harmless()
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
})

test('scenarios in a file from elsewhere are shown as text, and rubbish in them counts for nothing', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const harmless = watch(page)
  await goTo(page, path('/data/'))
  const scenario = { ...readyCase('salesTeam'), name: image, agreed: script, intangibles: { [`ownWords`]: image } }
  const file = writeFile(
    [anAssessment({ title: 'Elders', scenarios: { s1: scenario } })],
    new Date('2026-12-01T09:00:00Z'),
  )
  await openFile(page, file, words)
  await expect(caseNamed(page, 'Elders', words)).toBeVisible()
  const roi = await openRoi(page, path('/roi/'), words)
  await expect(page.getByRole('textbox', { name: words.roi.page.scenarioName })).toHaveValue(image)
  await expect(page.getByRole('textbox', { name: words.roi.page.agreedLabel })).toHaveValue(script)
  await expect(roi.headline).toContainText('−58%')
  await harmless()
})
