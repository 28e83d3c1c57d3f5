import { defaultLocale, localeTags } from '../../src/i18n/locales.ts'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { axe } from './axe.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { desk, enlarged } from './places.ts'
import { expect, test } from './site.ts'

// On a phone, in light, they are opened with all else that can be on screen: `people-places.spec.ts`.
for (const page of untranslatedPages(openSite())) {
  test(`${page} opens well on a desk in the dark, and enlarged`, async ({ page: tab, path, language }) => {
    // Looking for what is not accessible takes long on the longest page.
    test.slow()
    const is404 = page.endsWith('.html')
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await watchLayoutShifts(tab)
    await tab.setViewportSize(desk)
    await tab.goto(is404 ? page : path(page))
    expect.soft(await layoutShifts(tab), 'nothing moves on a desk').toEqual([])
    expect.soft(await axe(tab), 'axe on a desk').toEqual([])
    expect.soft(await tab.locator('h1').count(), 'one title').toBe(1)
    await expect.soft(tab.locator('html')).toHaveAttribute('lang', localeTags[is404 ? defaultLocale : language])

    await tab.setViewportSize(enlarged)
    await settled(tab)
    expect.soft(await stickingOut(tab), 'all fits when enlarged').toEqual([])
    expect.soft(await lowTargets(tab), 'every target is high enough for a finger').toEqual([])
  })
}
