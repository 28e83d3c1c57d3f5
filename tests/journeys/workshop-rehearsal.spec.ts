import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { axe } from './axe.ts'
import { goTo, keepsFocus } from './cases.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { allStored, store } from './stored.ts'
import { aWorkshop, deskOn, seven, workshopWords, type Desk } from './workshop-page.ts'
import { wordsOf } from './words.ts'

const marked = (page: Page, banner: string) => expect(page.locator('.rehearsal')).toContainText(banner)

test('a rehearsal is marked on both windows wherever it is, and leaves nothing behind', async ({
  page,
  path,
  language,
}) => {
  test.slow()
  const words = workshopWords(language)
  const { setup, rehearsal, outcome } = words
  const lead = deskOn(page, words)
  await goTo(page, path('/workshop/'))
  const before = await allStored(page)
  await page.locator('input[name="ws-agenda"]').first().check()
  await page.getByRole('button', { name: rehearsal.start }).click()
  await lead.isAt('lobby')
  expect(await axe(page)).toEqual([])
  const screen = await lead.openScreen()
  const isMarked = async () => {
    await marked(page, rehearsal.banner)
    await expect(screen.locator('.aud__mark')).toHaveText(rehearsal.short)
    expect(await unreadFromAfar(screen)).toEqual([])
  }
  await isMarked()
  await lead.forward('practice')
  await isMarked()
  await throughFirst(page, lead, isMarked)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: words.desk.recap }).click()
  await lead.isAt('recap')
  await isMarked()
  await lead.forward('owners')
  await isMarked()
  await lead.forward('close')
  await isMarked()
  await expect(page.getByText(rehearsal.end)).toBeVisible()
  await expect(page.getByRole('button', { name: outcome.save })).toHaveCount(0)

  await page.getByRole('button', { name: rehearsal.stop }).click()
  await expect(page.getByRole('status').getByText(rehearsal.stopped)).toBeVisible()
  await keepsFocus(page)
  await expect(page.getByLabel(setup.training)).toHaveValue('')
  await expect(page.getByLabel(words.sets.seven.title)).toBeChecked()
  await expect(page.locator('.rehearsal')).toHaveCount(0)
  await expect(screen.getByText(words.screen.waiting)).toBeVisible()
  expect(await allStored(page)).toEqual(before)
})

/** The first statement: its votes invented by key, shown, and invented once more. */
async function throughFirst(page: Page, lead: Desk, isMarked: () => Promise<void>): Promise<void> {
  await lead.forward('read')
  await isMarked()
  await lead.forward('vote')
  await page.keyboard.press('KeyF')
  await lead.isCounted(12, 12)
  await isMarked()
  await lead.forward('reveal')
  await isMarked()
  await lead.forward('consensus')
  await isMarked()
}

test('a rehearsal in the lobby leaves the workshop as it was', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { rehearsal } = words
  const lead = deskOn(page, words)
  const real = aWorkshop([{ did: 'count', item: seven[0] ?? '', answer: 3, more: 1 }])
  await store(page, real)
  await goTo(page, path('/workshop/'))
  await lead.isAt('lobby')
  const kept = await allStored(page)
  await lead.press(rehearsal.start)
  await marked(page, rehearsal.banner)
  await lead.forward('practice')
  await lead.forward('read')
  await lead.forward('vote')
  await page.getByRole('button', { name: fill(rehearsal.fill, { key: rehearsal.key }) }).click()
  await lead.isCounted(30, 30)
  expect(await allStored(page)).toEqual(kept)

  // A reload ends it too: the workshop itself is what the browser keeps.
  await page.reload()
  await lead.isAt('lobby')
  await expect(page.locator('.rehearsal')).toHaveCount(0)
  await page.getByRole('button', { name: rehearsal.start }).click()
  await page.getByRole('button', { name: rehearsal.stop }).click()
  await lead.isAt('lobby')
  await expect(page.locator('.rehearsal')).toHaveCount(0)
  await keepsFocus(page)
  expect(await allStored(page)).toEqual(kept)
})

test('homework can be rehearsed with invented codes', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { rehearsal, homework, codesIn, invite } = words
  const lead = deskOn(page, words)
  await goTo(page, path('/workshop/'))
  await page.locator('input[name="ws-agenda"]').last().check()
  await page.getByRole('button', { name: rehearsal.start }).click()
  await expect(page.getByLabel(invite.link)).toHaveCount(0)
  await expect(page.getByText(codesIn.title, { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: rehearsal.codes }).click()
  await keepsFocus(page)
  const screen = await lead.openScreen()
  await lead.forward('practice')
  await lead.forward('homework')
  const { items } = wordsOf(language).document
  await expect(screen.locator('.aud__list li')).toHaveCount(6)
  const [first] = await screen.locator('.aud__list li').allInnerTexts()
  expect(Object.values(items).map(({ statement }) => statement)).toContain(first)
  expect(await unreadFromAfar(screen)).toEqual([])
  await page.getByRole('button', { name: homework.first }).click()
  await lead.isAt('reveal')
  await marked(page, rehearsal.banner)
})
