import { defaultLocale } from '../../src/i18n/locales.ts'
import { axe } from './axe.ts'
import { layoutShifts, lowTargets, stickingOut, watchLayoutShifts } from './layout.ts'
import { expect, test } from './site.ts'
import { states } from './states.ts'
import { keyOf, store, storeAll } from './stored.ts'

for (const { name, at, saved, others = [], act } of states) {
  test(`${name}: nothing moves and all is reachable`, async ({ page, path, language }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 360, height: 740 })
    await storeAll(page, [saved, ...others])
    await watchLayoutShifts(page)
    await page.goto(path(at))
    expect.soft(await layoutShifts(page), 'nothing moves while it opens').toEqual([])
    await act?.(page)
    expect.soft(await stickingOut(page), 'all fits on a phone').toEqual([])
    expect.soft(await lowTargets(page), 'every target is high enough').toEqual([])
    // Colours and widths are the same in every language: one is looked at on a phone in light, any other on a desk in dark.
    if (language !== defaultLocale) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'dark' })
    }
    expect.soft(await axe(page), 'axe').toEqual([])
  })
}

test('notices about the storage are accessible too', async ({ page, path }) => {
  await store(page, { [keyOf('bad')]: 'rubbish', [keyOf('later')]: '{"version":2}' })
  await page.goto(path('/scan/#r1'))
  await expect(page.locator('.notices .note')).toHaveCount(2)
  expect(await axe(page)).toEqual([])
})
