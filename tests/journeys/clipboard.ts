import type { Page } from '@playwright/test'

/** As in a browser, or a page of it, that lets no page copy. Call it before the page is opened. */
export async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException('Not here', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
  })
}
