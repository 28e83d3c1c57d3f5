import type { BrowserContext, Page } from '@playwright/test'

/** Leaves no room for even one more letter in the browser's storage. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem(`filler${localStorage.length}`, 'x'.repeat(size))
      } catch {
        // Smaller pieces until not one more fits.
      }
    }
  })
}

/** Makes room again. */
export async function emptyStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)
  })
}

/** As in a browser that keeps nothing for any site. Call it before a page is opened. */
export async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const get = (): never => {
      throw new DOMException('Blocked', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get })
    Object.defineProperty(window, 'sessionStorage', { get })
  })
}
