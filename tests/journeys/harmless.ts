import type { Page } from '@playwright/test'
import { expect } from './site.ts'

/** Everything that could run or load, and whatever spoke up; a text that became more than text adds to it. */
export function watch(page: Page): () => Promise<void> {
  const dialogs: string[] = []
  page.on('dialog', async dialog => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  return async () => {
    expect(dialogs).toEqual([])
    await expect(page.locator('main').locator('img, iframe, object, embed, b:text-is("JK")')).toHaveCount(0)
    await expect(page.locator('[onerror], [onload], [href^="javascript:" i]')).toHaveCount(0)
    expect(await page.evaluate(() => [...document.scripts].filter(one => one.text.includes('alert')))).toEqual([])
  }
}
