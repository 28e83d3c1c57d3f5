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

/** Opens a place on a phone, at rest, with all that belongs to it. */
export async function openPlace(
  page: Page,
  { at, saved, others = [], act }: Place,
  path: (at: `/${string}`) => string,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 740 })
  await storeAll(page, saved ? [saved, ...others] : [])
  await page.goto(at.endsWith('.html') ? at : path(at))
  await settled(page)
  await act?.(page)
}
