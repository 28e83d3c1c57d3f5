import type { Page } from '@playwright/test'
import { answerFirst, invited, onward } from '../journeys/join-page.ts'
import type { State } from './states.ts'

/** A participant's way, screen by screen. */
export const joinStates: State[] = [
  { name: 'a-wrong-invitation', path: '/workshop/join/#wrong' },
  { name: 'an-invitation', path: `/workshop/join/${invited}` },
  { name: 'a-statement-on-a-phone', path: `/workshop/join/${invited}`, act: page => onward(page).click() },
  { name: 'what-was-skipped', path: `/workshop/join/${invited}`, act: answerFirst },
  { name: 'a-code-to-hand-in', path: `/workshop/join/${invited}`, act: makeCode },
  { name: 'the-cards-of-a-table', path: `/workshop/join/${invited}`, act: countCards },
]

async function makeCode(page: Page): Promise<void> {
  await answerFirst(page)
  await onward(page).click()
  await page.locator('.qr path').waitFor()
}

async function countCards(page: Page): Promise<void> {
  await page.locator('input[value="table"]').check()
  await page.locator('#voters').fill('6')
  await onward(page).click()
  for (const place of [1, 3, 5]) await page.locator('.cards .btn').nth(place).click()
}
