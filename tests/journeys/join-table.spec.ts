import { fill } from '../../src/i18n/fill.ts'
import { axe } from './axe.ts'
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
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { faultsOnTheWay } from './keyboard.ts'
import { unseenFocus } from './seen.ts'
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

test('the cards of thirty people on every statement fit in one QR code on a narrow phone', async ({
  page,
  elsewhere,
  path,
  language,
}) => {
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
})

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen fits on a narrow phone and is accessible, in ${colorScheme}`, async ({ page, path, language }) => {
    test.slow()
    const { kind, voters, code, keeping } = joinWords(language)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 568 })
    await watchLayoutShifts(page)
    const look = async (screen: string) => {
      expect.soft(await stickingOut(page), `${screen} fits`).toEqual([])
      expect.soft(await lowTargets(page), `${screen} has targets for a thumb`).toEqual([])
      expect.soft(await axe(page), `${screen} is accessible`).toEqual([])
    }
    await goTo(page, path('/workshop/join/#wrong'))
    await look('a wrong link')
    await page.goto(path(`/workshop/join/${invited}`))
    await page.reload()
    expect.soft(await layoutShifts(page), 'nothing moves while it opens').toEqual([])
    await look('the beginning')
    await onward(page).click()
    await look('a statement')
    await page.locator('.opt').nth(5).click()
    await look('an answered statement')
    for (const _ of asked) await onward(page).click()
    await page.locator('.more summary').click()
    await look('the last look')
    await onward(page).click()
    await page.getByRole('img', { name: code.qr }).waitFor()
    await look('the code')
    await page.getByRole('button', { name: code.large }).click()
    await look('the code in large letters')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: keeping.clear }).click()
    await look('the question before answers are deleted')
    await page.getByRole('button', { name: keeping.confirm }).click()
    await page.getByLabel(kind.table.label).check()
    await onward(page).click()
    await look('a table without people')
    await page.getByLabel(voters).fill('3')
    await onward(page).click()
    await page.locator('.cards .btn').nth(1).click()
    await look('the cards of a table')
  })
}

test('Tab goes through every screen in its order, and the focus is seen', async ({ page, path, language }) => {
  const { kind, voters, code } = joinWords(language)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 740 })
  const walk = async (screen: string) => {
    // Each walk listens anew; what was filled in is there again.
    await page.reload()
    await settled(page)
    expect.soft(await faultsOnTheWay(page), `the way through ${screen}`).toEqual([])
    expect.soft(await unseenFocus(page), `the focus on ${screen}`).toEqual([])
  }
  await goTo(page, path(`/workshop/join/${invited}`))
  await walk('the beginning')
  await onward(page).click()
  await walk('a statement')
  await page.locator('.opt').nth(3).click()
  for (const _ of asked) await onward(page).click()
  await walk('the last look')
  await onward(page).click()
  await page.getByRole('img', { name: code.qr }).waitFor()
  await walk('the code')
  await page.evaluate(() => history.replaceState(null, ''))
  await page.reload()
  await page.getByLabel(kind.table.label).check()
  await page.getByLabel(voters).fill('4')
  await onward(page).click()
  await walk('the cards of a table')
})
