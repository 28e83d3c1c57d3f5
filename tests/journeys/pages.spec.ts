import { defaultLocale, localeTags } from '../../src/i18n/locales.ts'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { axe } from './axe.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { expect, test } from './site.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }
/** A page at 400 % on a screen of 1280 (WCAG 1.4.10). */
const enlarged = { width: 320, height: 256 }

for (const page of untranslatedPages(openSite())) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${page} opens well in ${colorScheme}`, async ({ page: tab, path, language }) => {
      // Looking for what is not accessible takes long on the longest page.
      test.slow()
      const is404 = page.endsWith('.html')
      await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await watchLayoutShifts(tab)

      await tab.setViewportSize(phone)
      await tab.goto(is404 ? page : path(page))
      expect.soft(await layoutShifts(tab), 'nothing moves on a phone').toEqual([])
      expect.soft(await stickingOut(tab), 'all fits on a phone').toEqual([])
      expect.soft(await lowTargets(tab), 'every target is high enough for a finger').toEqual([])
      // Structure and words are the same in both colours: one is looked at on a phone, the other on a desk.
      if (colorScheme === 'light') expect.soft(await axe(tab), 'axe on a phone').toEqual([])
      expect.soft(await tab.locator('h1').count(), 'one title').toBe(1)
      await expect.soft(tab.locator('html')).toHaveAttribute('lang', localeTags[is404 ? defaultLocale : language])

      await tab.setViewportSize(desk)
      await tab.reload()
      expect.soft(await layoutShifts(tab), 'nothing moves on a desk').toEqual([])
      if (colorScheme === 'dark') expect.soft(await axe(tab), 'axe on a desk').toEqual([])

      await tab.setViewportSize(enlarged)
      await settled(tab)
      expect.soft(await stickingOut(tab), 'all fits when enlarged').toEqual([])
    })
  }
}
