import type { Page } from '@playwright/test'

/**
 * Looks at the page with what sticks to the bottom of the screen in its own place in the text: where it is at the moment
 * says nothing. That it never covers the focus, `seen.ts` tests.
 */
export async function withoutBottomBar<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      const { position, bottom } = getComputedStyle(one)
      if (position === 'sticky' && bottom !== 'auto') one.style.position = 'static'
    }
  })
  const found = await look()
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      if (one.style.position === 'static') one.style.removeProperty('position')
    }
  })
  return found
}
