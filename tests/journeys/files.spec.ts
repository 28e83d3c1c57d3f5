import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseFile } from '../../src/domain/saved-file/parse-file.ts'
import { fill } from '../../src/i18n/fill.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { anAssessment } from '../factories.ts'
import { fileFrom } from './file-from.ts'
import { awake, tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAssessment, storedKeys } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const folder = (name: 'good' | 'bad') => new URL(`../domain/saved-file/${name}/`, import.meta.url)
const own = anAssessment({
  id: 'own',
  answers: { Q01: 3, Q02: 'W' },
  context: { stage: 'before', training: 'Mijn training' },
})

test('a saved file opens in another browser with everything in it', async ({ page, elsewhere, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, own)
  await page.goto(path('/data/'))
  const file = await fileFrom(page, () => page.getByRole('button', { name: words.data.exportOne }).click())
  expect(file.name).toMatch(/^beklijf-Mijn-training-\d{4}-\d{2}-\d{2}\.json$/)
  const parsed = parseFile(file.text, model)
  expect(parsed.ok && parsed.assessments).toMatchObject([{ id: 'own', answers: own.answers, context: own.context }])

  const other = await elsewhere.newPage()
  await other.goto(path('/data/'))
  await awake(other)
  await other.locator('#open-file').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
  await expect(other.getByText('Mijn training').first()).toBeVisible()
  await other.goto(path('/scan/#r1'))
  await expect(other.locator('.stmt input:checked')).toHaveCount(2)
})

test('no bad file changes anything, and each says what is wrong', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, own)
  await page.goto(path('/data/'))
  await awake(page)
  const before = await allStored(page)
  const said = page.locator('.own__file [role="status"]')
  for (const name of readdirSync(folder('bad'))) {
    await page.locator('#open-file').setInputFiles(fileURLToPath(new URL(name, folder('bad'))))
    const parsed = parseFile(readFileSync(new URL(name, folder('bad')), 'utf8'), model)
    if (parsed.ok) throw new Error(`${name} is not bad`)
    const { problem } = parsed
    if (problem.kind === 'problems') {
      await expect(said.locator('li'), name).toHaveText(
        problem.problems.map(({ place, code, values }) =>
          fill(words.importReport.line, {
            place: place || '–',
            problem: fill(words.importReport.problems[code], values),
          }),
        ),
      )
    } else await expect(said.getByText(words.errors[problem.kind].title), name).toBeVisible()
    // The next file must say its own, not what still stands there.
    await page.locator('#open-file').setInputFiles(fileURLToPath(new URL('none.json', folder('good'))))
    await expect(said.getByText(words.importReport.nothing), name).toBeVisible()
    expect(await allStored(page), name).toEqual(before)
  }
})

test('a file with an assessment that is here already is never put over it', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, anAssessment({ id: 'b7f0c2', title: 'Here', answers: { Q01: 0 } }))
  await page.goto(path('/data/'))
  await awake(page)
  await page.locator('#open-file').setInputFiles(fileURLToPath(new URL('as-published.json', folder('good'))))
  await expect(page.getByText(words.importReport.nothingChanged)).toBeVisible()
  await expect(page.getByLabel(words.importReport.addBeside)).toBeChecked()
  await page.getByRole('button', { name: words.importReport.go }).click()
  await expect(page.locator('.case')).toHaveCount(2)
  const keys = (await storedKeys(page)).filter(key => key.startsWith('beklijf:1:a:'))
  expect(keys).toHaveLength(2)
  await page.getByRole('button', { name: words.assessment.open }).click()
  await page.goto(path('/scan/#r1'))
  await expect(page.locator('input[name="Q01"][value="0"]')).toBeChecked()
})

test('deleting everything asks once, offers a copy, and leaves nothing', async ({ page, context, path, language }) => {
  const { deleteAll, deleted } = wordsOf(language).confirm
  const words = wordsOf(language)
  await storeAssessment(page, own)
  await page.goto(path('/data/'))
  await awake(page)
  const other = await context.newPage()
  await other.goto(path('/scan/#r1'))
  await awake(other)

  await tabTo(page, page.getByRole('button', { name: deleteAll.confirm }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await storedKeys(page)).toContain(keyOf('own'))

  await page.keyboard.press('Enter')
  const file = await fileFrom(page, () => dialog.getByRole('button', { name: deleteAll.copyFirst }).click())
  expect(parseFile(file.text, model)).toMatchObject({ ok: true })
  await dialog.getByRole('button', { name: deleteAll.confirm }).click()
  await expect(page.getByText(deleted, { exact: true })).toBeVisible()
  expect(await storedKeys(page)).toEqual([])

  await expect(other.getByText(words.save.deletedElsewhere.title)).toBeVisible()
  await other.getByRole('button', { name: words.save.deletedElsewhere.keep }).click()
  await expect(other.getByText(words.save.deletedElsewhere.title)).toBeHidden()
  expect(await storedKeys(other)).toContain(keyOf('own'))
})
