import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { goTo } from './cases.ts'
import { answerFirst, asked, codeOn, invited, joinKey, joinWords, onward } from './join-page.ts'
import { blockStorage } from './no-room.ts'
import { awake, radio, tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'

const [first, second] = [asked[0]?.id ?? '', asked[1]?.id ?? '']
const numberOn = (page: Page) => page.locator('.join__n')

test('the whole road by keyboard alone, and the code holds what was chosen', async ({ page, path, language }) => {
  const { progress, skip, makeCode } = joinWords(language)
  const total = asked.length
  await goTo(page, path(`/workshop/join/${invited}`))
  await tabTo(page, page.locator('#role'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, onward(page))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(numberOn(page)).toHaveText(fill(progress, { current: 1, total }))
  await page.keyboard.press('Digit3')
  await expect(radio(page, first, 3)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, first, 4)).toBeChecked()
  await tabTo(page, onward(page))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('KeyW')
  await expect(radio(page, second, 'W')).toBeChecked()
  await tabTo(page, onward(page))
  await page.keyboard.press('Enter')
  for (let number = 3; number <= total; number++) {
    await expect(numberOn(page)).toHaveText(fill(progress, { current: number, total }))
    await tabTo(page, page.getByRole('button', { name: skip }))
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('button', { name: makeCode }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await codeOn(page)).toMatchObject({
    kind: 'person',
    role: 'manager',
    answers: { [first]: 4, [second]: 'W' },
  })
})

test('a reload in the middle loses no answer and no place', async ({ page, path }) => {
  await goTo(page, path(`/workshop/join/${invited}`))
  await onward(page).click()
  await page.locator('.opt').nth(2).click()
  await onward(page).click()
  await page.locator('.opt').nth(1).click()
  await page.reload()
  await expect(radio(page, second, 1)).toBeChecked()
  await page.goBack()
  await expect(radio(page, first, 2)).toBeChecked()
})

test('Back goes one statement back, and nothing is lost by the link to the content', async ({ page, path }) => {
  await goTo(page, path(`/workshop/join/${invited}`))
  await onward(page).click()
  await page.locator('.opt').nth(2).click()
  await onward(page).click()
  await page.goBack()
  await expect(radio(page, first, 2)).toBeChecked()
  await page.goForward()
  await expect(page.locator(`input[name="${second}"]`).first()).toBeVisible()
  // Where a step leads, the focus comes too: before that the skip link would lose it again.
  await expect(page.locator(':focus')).toBeVisible()
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  await page.reload()
  await expect(page.locator(`input[name="${second}"]`).first()).toBeVisible()
})

test('an answer that is changed after the code gives another code of the same vote', async ({
  page,
  path,
  language,
}) => {
  const { code } = joinWords(language)
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await onward(page).click()
  const before = await codeOn(page)
  await page.getByRole('button', { name: code.change }).click()
  await page.locator('.more summary').click()
  await page.locator('.more li button').first().click()
  await page.locator('.opt').nth(0).click()
  await page.goBack()
  await onward(page).click()
  const after = await codeOn(page)
  expect(after).toEqual({ ...before, answers: { [first]: 0 } })
})

test('answers leave with the tab, unless this device is to keep them, and can be deleted', async ({
  page,
  context,
  path,
  language,
}) => {
  const { keeping } = joinWords(language)
  const address = path(`/workshop/join/${invited}`)
  const kept = () => page.evaluate(key => [localStorage.getItem(key), sessionStorage.getItem(key)], joinKey)
  await goTo(page, address)
  await answerFirst(page)
  expect(await kept()).toEqual([null, expect.stringContaining(first)])

  await page.getByLabel(keeping.keep).check()
  const other = await context.newPage()
  await goTo(other, address)
  await onward(other).click()
  await other.goBack()
  await other.close()
  expect(await kept()).toEqual([expect.stringContaining(first), expect.stringContaining(first)])

  await page.getByRole('button', { name: keeping.clear }).click()
  await page.getByRole('button', { name: keeping.confirm }).click()
  await expect(page.locator('.join__said')).toHaveText(keeping.cleared)
  expect(await kept()).toEqual([null, null])
  await page.goBack()
  await expect(onward(page)).toBeVisible()
})

test('everything that is deleted takes the answers of a workshop along', async ({ page, path, language }) => {
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await page.getByLabel(joinWords(language).keeping.keep).check()
  await goTo(page, path('/data/'))
  await page.locator('.own > div:last-child > .btn--quiet').click()
  await page.locator('dialog[open] .btn--quiet').click()
  await expect(page.locator('.own__said')).not.toBeEmpty()
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
})

for (const rubbish of ['rubbish', '{"invitation":1}', `{"invitation":"${invited.slice(1)}","kind":"x","nonce":1}`]) {
  test(`what is stored is checked before it is shown: ${rubbish}`, async ({ page, path }) => {
    await store(page, { [joinKey]: rubbish })
    await page.evaluate(key => sessionStorage.setItem(key, localStorage.getItem(key) ?? ''), joinKey)
    await goTo(page, path(`/workshop/join/${invited}`))
    await answerFirst(page)
    await onward(page).click()
    expect(await codeOn(page)).toMatchObject({ answers: { [first]: 3 } })
  })
}

test('a browser that keeps nothing says so, and gives a code all the same', async ({
  page,
  context,
  path,
  language,
}) => {
  await blockStorage(context)
  await goTo(page, path(`/workshop/join/${invited}`))
  await expect(page.getByText(joinWords(language).keeping.refused)).toBeVisible()
  await answerFirst(page)
  await onward(page).click()
  expect(await codeOn(page)).toMatchObject({ answers: { [first]: 3 } })
})

test('the other language keeps the invitation and the answers', async ({ page, path }) => {
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await page.locator('[data-keep-place]').first().click()
  await awake(page)
  await onward(page).click()
  await page.goBack()
  await page.locator('#role').waitFor()
  await page.evaluate(() => history.replaceState({ place: 0 }, ''))
  await page.reload()
  await expect(radio(page, first, 3)).toBeChecked()
})
