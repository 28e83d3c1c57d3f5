import { fill } from '../../src/i18n/fill.ts'
import { goTo } from './cases.ts'
import {
  answerFirst,
  asked,
  codeOn,
  everyId,
  foursOn,
  invitationTo,
  invited,
  joinKey,
  joinWords,
  onward,
} from './join-page.ts'
import { readQr } from './read-qr.ts'
import { stickingOut } from './layout.ts'
import { expect, test } from './site.ts'

const first = asked[0]?.id ?? ''

test('a table counts its cards and gives one code for all', async ({ page, path, language }) => {
  const { kind, tally, voters, votersWrong } = joinWords(language)
  await page.setViewportSize({ width: 320, height: 640 })
  await goTo(page, path(`/workshop/join/${invited}`))
  await page.getByLabel(kind.table.label).check()
  await expect(page.locator('#role')).toHaveCount(0)
  await onward(page).click()
  await expect(page.getByText(fill(votersWrong, { least: 1, most: 127 }))).toBeVisible()
  await expect(page.getByLabel(voters)).toBeFocused()
  await page.getByLabel(voters).fill('3')
  await onward(page).click()

  const [less, more] = [0, 1].map(place => page.locator('.cards li').nth(1).locator('.btn').nth(place))
  for (const _ of [1, 2, 3]) await more?.click()
  await expect(page.locator('.cards__sum')).toContainText(fill(tally.counted, { done: 3, total: 3 }))
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Digit4')
  await expect(page.locator('.cards__sum')).toContainText(tally.tooMany)
  await less?.click()
  await expect(page.locator('.cards__sum')).not.toContainText(tally.tooMany)
  expect(await stickingOut(page)).toEqual([])
  await page.reload()
  await expect(page.locator('.cards .num')).toHaveText(['0', '2', '0', '0', '1', '0'])

  for (const _ of asked) await onward(page).click()
  await onward(page).click()
  const code = await codeOn(page)
  expect(code).toMatchObject({ kind: 'table', tallies: { [first]: { 0: 0, 1: 2, 2: 0, 3: 0, 4: 1, N: 0, W: 0 } } })
  expect(Object.keys(code)).not.toContain('answers')
})

test(
  'the cards of thirty people on every statement fit in one QR code on a narrow phone',
  { tag: '@chromium' },
  async ({ page, elsewhere, path, language }) => {
    const { code } = joinWords(language)
    const all = invitationTo({ chosen: { set: 'full' }, context: { stage: 'after' }, askRole: false })
    const tallies = Object.fromEntries(everyId.map(id => [id, { 0: 5, 1: 3, 2: 8, 3: 11, 4: 2, N: 0, W: 1 }]))
    const ballot = { invitation: all.slice(1), kind: 'table', nonce: 77, answers: {}, voters: 30, tallies }
    await page.addInitScript(
      ([key = '', text = '']) => sessionStorage.setItem(key, text),
      [joinKey, JSON.stringify(ballot)],
    )
    await page.setViewportSize({ width: 320, height: 640 })
    await goTo(page, path(`/workshop/join/${all}`))
    await onward(page).click()
    await onward(page).click()
    expect(await stickingOut(page)).toEqual([])
    const link = await readQr(page.getByRole('img', { name: code.qr }), await elsewhere.newPage())
    const shown = await foursOn(page).innerText()
    expect(link?.endsWith(`#v.${shown.replaceAll(/\s/g, '')}`)).toBe(true)
  },
)

test('changing one’s mind between oneself and a table loses neither', async ({ page, path, language }) => {
  const { kind, voters } = joinWords(language)
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await page.evaluate(() => history.replaceState(null, ''))
  await page.reload()
  await page.getByLabel(kind.table.label).check()
  await page.getByLabel(voters).fill('5')
  await page.getByLabel(kind.person.label).check()
  await onward(page).click()
  await page.locator('.join__nav .btn').first().click()
  await expect(page.locator('.opt').nth(3).getByRole('radio')).toBeChecked()
})
