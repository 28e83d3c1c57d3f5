import type { Page } from '@playwright/test'
import { defaultLocale, type Locale } from '../../src/i18n/locales.ts'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { exampleB, states as walked } from '../journeys/states.ts'
import { keyOf, storedText } from '../journeys/stored.ts'
import { joinStates } from './join-states.ts'

/** Something a visitor can have on screen. */
export interface State {
  name: string
  /** The address of the page in the default language. */
  path: `/${string}`
  /** A page that is not there in every language. */
  only?: Locale
  /** What the browser kept from an earlier visit. */
  storage?: Readonly<Record<string, string>>
  /** What the visitor does first. Of a PDF that is downloaded here (await the download), every page is drawn too. */
  act?: (page: Page) => Promise<void>
}

/** Every page as a first visitor sees it. */
const empty: State[] = untranslatedPages(openSite()).map(page => ({
  name: page === '/' ? 'start' : page.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-'),
  path: page,
  ...(page.endsWith('.html') && { only: defaultLocale }),
}))

/** Every page with saved work, and the plan once more for its PDF. */
const saved: State[] = [
  ...walked,
  { name: 'the PDF of a plan', at: '/plan/' as const, saved: exampleB, act: savePdf },
].map(({ name, at, saved: assessment, others = [], act }) => ({
  name: name.replaceAll(/[^a-z]+/gi, '-'),
  path: at,
  storage: Object.fromEntries([assessment, ...others].map(one => [keyOf(one.id), storedText(one)])),
  ...(act && { act }),
}))

async function savePdf(page: Page): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.pdf button').click()])
  await file.path()
}

export const states: State[] = [...empty, ...saved, ...joinStates]
