import { expect, test as base, type BrowserContext } from '@playwright/test'
import { localePath, type Locale } from '../../src/i18n/locales.ts'
import { listen } from './listen.ts'
import { refuseWorkers } from './workers.ts'

export interface SiteOptions {
  /** The language a journey is made in; each journey is made in all. */
  language: Locale
  /** Whether the site may keep itself for when there is no connection. Most journeys want every file from the server. */
  keptOffline: boolean
}
interface SiteFixtures {
  /** The address of a page in the language of the journey: `path('/scan/')` → `/en/scan/`. */
  path: (inDefaultLanguage: `/${string}`) => string
  /**
   * Everything the browser said or asked another host for. A journey fails when anything is left in it; one that expects
   * a message takes it out: `expect(heard.splice(0)).toEqual([…])`.
   */
  heard: string[]
  /** Another browser, in which nothing is saved yet. A journey fails on what it says too. */
  elsewhere: BrowserContext
}

/** A journey through the site. It fails on any word in the console, on any error, and on any request to another host. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  language: ['nl', { option: true }],
  keptOffline: [false, { option: true }],
  path: async ({ language }, use) => use(inDefaultLanguage => localePath(language, inDefaultLanguage)),
  heard: [
    async ({ context, baseURL, keptOffline }, use) => {
      const heard = await listen(context, baseURL ?? '')
      if (!keptOffline) await refuseWorkers(context)
      await use(heard)
      expect(heard, 'the browser said nothing and asked no other host').toEqual([])
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, baseURL, heard, keptOffline }, use) => {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL })
    const said = await listen(context, baseURL ?? '')
    if (!keptOffline) await refuseWorkers(context)
    await use(context)
    heard.push(...said)
    await context.close()
  },
})

export { expect }
