import type { Page } from '@playwright/test'
import { expect } from './site.ts'

/** Opens everything on the page that can be opened, and what that holds in turn, once it is there. */
export async function openAll(page: Page): Promise<void> {
  while ((await page.evaluate(openClosed)) > 0) await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

async function openClosed(): Promise<number> {
  // Of a list of scores one is enough: they are all made alike.
  const closed = 'main details:not([open]):not(.bars li:not(:first-child) > details)'
  const found = document.querySelectorAll<HTMLDetailsElement>(closed)
  for (const details of found) details.open = true
  // What is told of being open comes in a task of its own, and what it draws in the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn))
  return found.length
}
