import { itemsAt } from '../../src/domain/scan/sections.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { axe } from './axe.ts'
import { fileFrom } from './file-from.ts'
import { blockStorage, emptyStorage, fillStorage } from './no-room.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { answer, radio } from './scan-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

test('a full storage is told plainly, keeps the answers on screen, and offers them as a file', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 1)
  await fillStorage(page)
  await answer(page, 'Q02', 2)
  await expect(page.getByText(words.errors.storageFull.title)).toBeVisible()
  await expect(page.locator('.scanbar__saved')).toHaveText(words.save.notSaved)
  expect(await axe(page)).toEqual([])
  const save = page.getByRole('button', { name: words.errors.storageFull.action })
  const file = await fileFrom(page, () => save.click())
  expect(file.name).toMatch(/\.json$/)
  await emptyStorage(page)
  await answer(page, 'Q03', 3)
  await expect(page.getByText(words.errors.storageFull.title)).toBeHidden()
  await page.reload()
  await expect(page.locator('.stmt input:checked')).toHaveCount(3)
})

test('where no storage is, result, plan and PDF are made in a tab beside the answers', async ({
  page,
  context,
  path,
  language,
}) => {
  test.slow()
  const words = wordsOf(language)
  await blockStorage(context)
  await page.goto(path('/scan/#r1'))
  for (const { id } of itemsAt(assembleModel(), 'quick')) {
    await page.evaluate(place => (location.hash = place), id)
    await answer(page, id, 3)
  }
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: words.errors.storageBlocked.show }).click(),
  ])
  await expect(other.locator('.result-range')).toContainText('75')
  await other.locator('.site-head nav').getByRole('link', { name: words.nav.plan }).click()
  await expect(other.locator('.task').first()).toBeVisible()
  expect((await readPdf(await downloadPdf(other, words))).violations).toEqual([])
  await expect(page.locator('.scanbar')).toContainText('28/28')
})

test('a blocked storage says that nothing is kept, and asks before the answers go', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await blockStorage(context)
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 1)
  await expect(page.getByText(words.errors.storageBlocked.title)).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.locator('.scan__nav a').last().click()
  await answer(page, 'Q05', 2)
  await page.goBack()
  await expect(radio(page, 'Q01', 1)).toBeChecked()
  const asked: string[] = []
  page.on('dialog', async question => {
    asked.push(question.type())
    await question.dismiss()
  })
  await page.locator('.site-head nav').getByRole('link', { name: words.nav.result }).click({ noWaitAfter: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(radio(page, 'Q01', 1)).toBeChecked()
})
