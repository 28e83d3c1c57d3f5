import type { Page } from '@playwright/test'

/** Opens everything on the page that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      // Of a list of scores one is enough: they are all made alike.
      details.open = !details.matches('.bars li:not(:first-child) > details')
    }
  })
}
