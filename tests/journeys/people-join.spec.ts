import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { asked, invited, joinWords, onward } from './join-page.ts'
import { faultsOnTheWay } from './keyboard.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { unseenFocus } from './seen.ts'
import { expect, test } from './site.ts'

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
