import type { Page } from '@playwright/test'
import { locales } from '../../src/i18n/locales.ts'
import { openSite } from '../budgets/site.ts'
import { settled } from './layout.ts'
import { states, type State } from './states.ts'
import { storeAll } from './stored.ts'

export type Place = Pick<State, 'name' | 'at'> & Partial<State>

/** Every page as a newcomer finds it, and every state. */
export const places: readonly Place[] = [
  ...openSite()
    .pages.filter(page => !locales.some(locale => page.startsWith(`/${locale}/`)))
    .map((page): Place => ({ name: page, at: `/${page.slice(1)}` })),
  ...states,
]

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 800 }
/** A page at 400 % on a screen of 1280 (WCAG 1.4.10). */
export const enlarged = { width: 320, height: 256 }

/** Opens a place on a phone, at rest, with what is saved for it, and waits until all is there; `act` is not done yet. */
export async function openPlace(
  page: Page,
  { at, saved, others = [] }: Place,
  path: (at: `/${string}`) => string,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(phone)
  await storeAll(page, saved ? [saved, ...others] : [])
  await page.goto(at.endsWith('.html') ? at : path(at))
  await settled(page)
}
