import type { Page } from '@playwright/test'
import { localePath, locales } from '../../src/i18n/locales.ts'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { fileFrom } from './file-from.ts'
import { layoutShifts, settled, watchLayoutShifts } from './layout.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { aHost, type Host } from './release.ts'
import { openRoi } from './roi-page.ts'
import { answer, radio } from './scan-page.ts'
import { expect, test as journey } from './site.ts'
import { exampleB } from './states.ts'
import { storeAll } from './stored.ts'
import { wordsOf } from './words.ts'

const test = journey.extend<{ host: Host }>({
  keptOffline: true,
  host: async ({ language }, use) => {
    const host = await aHost(language)
    await use(host)
    await host.end()
  },
  baseURL: async ({ host }, use) => use(host.origin),
})
test.slow()

const pages = untranslatedPages(openSite()).filter(page => page.endsWith('/'))

/** Its library comes when the drawing is near; Firefox complains of a page that is left meanwhile. */
async function seesRadar(page: Page): Promise<void> {
  await page.locator('.radar').scrollIntoViewIfNeeded()
  await expect(page.locator('.radar--drawn')).toBeVisible()
}

test('after one visit every page, every language, the PDF and a second window need no connection', async ({
  page,
  context,
  host,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [exampleB])
  await page.goto(path('/'))
  await keptWhole(page)
  await host.close()

  for (const locale of locales) {
    for (const at of pages) {
      await page.goto(localePath(locale, at))
      await settled(page)
      await expect(page.locator('h1')).toBeVisible()
      if (at === '/result/') await seesRadar(page)
    }
  }
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 0)
  await page.reload()
  await expect(radio(page, 'Q01', 0)).toBeChecked()

  const second = await context.newPage()
  await goTo(second, path('/result/'))
  await seesRadar(second)
  await goTo(second, path('/plan/'))
  expect((await readPdf(await downloadPdf(second, words))).violations).toEqual([])
  await goTo(second, path('/data/'))
  await expect(second.getByText(words.data.offline.ready)).toBeVisible()
  await goTo(second, path('/result/?example'))
  await expect(second.locator('.result-range')).toBeVisible()
  const roi = await openRoi(second, path('/roi/'), words)
  await roi.openExample('salesTeam')
  await expect(roi.headline).toContainText('−58%')
  const sheet = await fileFrom(second, () => roi.press(words.roi.page.sheet))
  expect(sheet.text).toContain(words.roi.totals.benefit)
})

test('without a connection an address without its slash is found, and one that does not exist says so', async ({
  page,
  host,
  path,
  heard,
}) => {
  await page.goto(path('/'))
  await keptWhole(page)
  await host.close()
  await page.goto(path('/scan/').slice(0, -1))
  await expect(page).toHaveURL(path('/scan/'))
  const answered = await page.goto(path('/nowhere/'))
  expect(answered?.status()).toBe(404)
  // Some browsers say it in the console too.
  expect(heard.splice(0).filter(line => !line.includes('404'))).toEqual([])
  await expect(page.locator('h1')).toBeVisible()
})

test('a lost connection is said once, and that it is back', async ({ page, path, language }) => {
  const { site } = wordsOf(language)
  await page.goto(path('/scan/'))
  await keptWhole(page)
  await page.evaluate(() => window.dispatchEvent(new Event('offline')))
  await expect(page.getByText(site.offline.title)).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(site.offline.title)).toBeHidden()
  await expect(page.getByText(site.online.title)).toBeVisible()
  await page.getByRole('button', { name: site.close }).click()
  await expect(page.getByText(site.online.title)).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText(site.online.title)).toBeHidden()
})

test('pages left open keep working across a new release, which comes when somebody asks for it', async ({
  page,
  context,
  host,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [exampleB])
  await watchLayoutShifts(page)
  await goTo(page, path('/plan/'))
  await keptWhole(page)
  const other = await context.newPage()
  await goTo(other, path('/plan/'))

  await host.deploy('r2')
  await comesBack(page)
  const offer = page.getByText(words.site.update.title)
  await expect(offer).toBeVisible()
  expect(await layoutShifts(page), 'the offer moves nothing').toEqual([])
  expect(await axe(page, '.toast')).toEqual([])
  // What this page has not asked for yet is gone from the server.
  expect((await readPdf(await downloadPdf(page, words))).violations).toEqual([])
  await page.getByRole('button', { name: words.site.update.later }).click()
  await expect(offer).toBeHidden()
  await page.reload()
  expect(await page.title()).not.toContain('r2')

  await page.getByRole('button', { name: words.site.update.action }).click()
  await expect(page).toHaveTitle(/r2$/)
  await expect(page.locator('.task').first()).toBeVisible()

  // The other one is still of the first release, and says that there is a newer one.
  expect(await other.title()).not.toContain('r2')
  await expect(other.getByText(words.site.update.title)).toBeVisible()
  await host.close()
  expect((await readPdf(await downloadPdf(other, words))).violations).toEqual([])
  await other.getByRole('button', { name: words.site.update.action }).click()
  await expect(other).toHaveTitle(/r2$/)
})

test('a release that came over only in part is not taken', async ({ page, host, path, language }) => {
  await page.goto(path('/'))
  await keptWhole(page)
  await host.deploy('r2', { without: /^make-plan-pdf/ })
  await comesBack(page)
  await expect.poll(() => hasWaiting(page)).toEqual({ installing: false, waiting: false })
  await expect(page.getByText(wordsOf(language).site.update.title)).toBeHidden()
  await host.close()
  await page.goto(path('/scan/'))
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
})

/** A worker answers for the page, so the whole release is in the browser. */
async function keptWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Somebody comes back to a tab that was open all the time; resolves once the browser has asked for a new release. */
async function comesBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.dispatchEvent(new Event('visibilitychange'))
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

async function hasWaiting(page: Page): Promise<{ installing: boolean; waiting: boolean }> {
  return page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready
    return { installing: installing !== null, waiting: waiting !== null }
  })
}
