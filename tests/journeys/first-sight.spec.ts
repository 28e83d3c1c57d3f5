import type { Page } from '@playwright/test'
import { layoutShifts, settled, watchLayoutShifts } from './layout.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { storeAll } from './stored.ts'

/** The pages that show what is saved, and what each says where nothing is. */
const pages = ['/result/', '/plan/', '/workshop/join/'] as const
const message = (page: Page) => page.locator('main p.lead')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** A page of which no script comes: what is seen then is what the server sent. */
async function openWithoutScripts(page: Page, address: string): Promise<void> {
  await page.route('**/_astro/**.js', () => undefined)
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('.site-foot')).toBeAttached()
}

for (const at of pages) {
  test(`${at} tells who has nothing saved so before its script has come, and stays as it is`, async ({
    page,
    path,
  }) => {
    await openWithoutScripts(page, path(at))
    await expect(message(page)).toBeVisible()
    const said = await message(page).innerText()
    expect(said.length).toBeGreaterThan(20)
    await page.goto('about:blank')
    await page.unrouteAll()
    await watchLayoutShifts(page)
    await page.goto(path(at))
    await expect(page.locator('.for-new')).toHaveCount(0)
    await expect(title(page)).toHaveCount(1)
    await expect(message(page)).toHaveText(said)
    expect(await layoutShifts(page)).toEqual([])
  })
}

test('who has work, an example or a link before them never sees that there is nothing', async ({ page, path }) => {
  for (const at of ['/result/?example', '/plan/?example', '/plan/#view=abc', '/workshop/join/#abc']) {
    await openWithoutScripts(page, path(`/${at.slice(1)}`))
    await expect(message(page)).toBeHidden()
    await page.goto('about:blank')
  }
  await page.unrouteAll()
  await storeAll(page, [exampleB])
  for (const at of pages) {
    await openWithoutScripts(page, path(at))
    await expect(message(page)).toBeHidden()
  }
})

test('a reload leaves who has work where the page was', async ({ page, path }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await storeAll(page, [exampleB])
  for (const at of ['/result/', '/plan/'] as const) {
    await page.goto(path(at))
    for (let again = 0; again < 4; again++) {
      await settled(page)
      await page.reload()
    }
    await settled(page)
    expect(await page.evaluate(() => window.scrollY), at).toBe(0)
  }
})

test('on a phone all of the scan is there before its script has come, and nothing moves for it', async ({
  page,
  path,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await watchLayoutShifts(page)
  await openWithoutScripts(page, path('/scan/'))
  await expect(page.locator('[data-new] astro-island[ssr]')).toBeAttached()
  for (const last of ['.choice >> nth=-1', '#participants', '.scan__nav a', '.side', '.site-foot'])
    await expect(page.locator(last)).toBeVisible()
  await expect(page.locator('.case-line')).toBeVisible()
  expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
})

test('who has work never reads that it has no name', async ({ page, path }) => {
  await storeAll(page, [exampleB])
  await openWithoutScripts(page, path('/scan/'))
  await expect(page.locator('.scan__main h1')).toBeVisible()
  await expect(page.locator('.case-line')).toBeHidden()
})
