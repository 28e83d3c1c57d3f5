import type { Locator, Page } from '@playwright/test'
import type { Answer } from '../../src/domain/scan/assessment.ts'
import type { ItemId } from '../../src/domain/scan/model.ts'
import { expect } from './site.ts'

export function radio(page: Page, id: ItemId, answer: Answer): Locator {
  return page.locator(`input[name="${id}"][value="${answer}"]`)
}

/** Answers with a pointer, as a finger does: on the label, not on the radio. */
export async function answer(page: Page, id: ItemId, value: Answer): Promise<void> {
  await page.locator('label', { has: radio(page, id, value) }).click()
  await expect(radio(page, id, value)).toBeChecked()
}

/** Presses Tab until the element has focus; a visitor with only a keyboard must be able to reach it. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await page.bringToFront()
  // Where nothing has the focus yet, Firefox would begin at its own buttons.
  await page.evaluate(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.skip')?.focus()
  })
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never reached it')
}

/** An island that has woken up: only then do events reach it. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]:not([client="visible"])')).toHaveCount(0)
}
