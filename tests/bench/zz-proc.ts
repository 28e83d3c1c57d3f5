import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
const site = await serveSite()
const base = launchOptions()
const variants: Record<string, string[]> = {
  plain: [],
  shm: ['IGNORE:--disable-dev-shm-usage'],
  swoff: ['--disable-gpu', '--disable-software-rasterizer'],
  nofeat: ['--disable-features=Translate,BackForwardCache,SpareRendererForSitePerProcess'],
  shmswoff: ['IGNORE:--disable-dev-shm-usage', '--disable-gpu', '--disable-software-rasterizer', '--in-process-gpu'],
}
for (let rep = 0; rep < 2; rep++) for (const [k, extra] of Object.entries(variants)) {
  try {
    const browser = await chromium.launch({ ...base, args: [...base.args, ...extra.filter(x => !x.startsWith('IGNORE'))], ignoreDefaultArgs: extra.filter(x => x.startsWith('IGNORE')).map(x => x.slice(7)) })
    const t0 = performance.now(); const c0 = process.cpuUsage()
    for (let i = 0; i < 15; i++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(site.origin + '/scan/#r1', { waitUntil: 'load' })
      await page.locator('input[name="Q01"]').first().check()
      await page.goto(site.origin + '/result/')
      await page.locator('h1').first().waitFor()
      await context.close()
    }
    console.log(k, ((performance.now() - t0) / 15).toFixed(0), 'ms per context')
    await browser.close()
  } catch (e) { console.log(k, 'failed', String(e).slice(0, 200)) }
}
site.end()
