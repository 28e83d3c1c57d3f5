import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
import { visitor, slow } from './measure.ts'
const site = await serveSite()
const browser = await chromium.launch(launchOptions())
for (const addr of ['/scan/', '/scan/', '/plan/', '/result/', '/roi/', '/workshop/', '/workshop/join/', '/'])
  await visitor(browser, site.origin, async page => {
    await page.addInitScript(() => { (window as any).els = []; new PerformanceObserver(l => l.getEntries().forEach((e: any) => (window as any).els.push(e.startTime.toFixed(0) + ' ' + e.size + ' ' + e.element?.tagName + '.' + e.element?.className + ' ' + e.element?.textContent?.slice(0, 50)))).observe({ type: 'largest-contentful-paint', buffered: true }) })
    await slow(page)
    await page.goto(addr, { waitUntil: 'load' })
    await page.waitForTimeout(800)
    console.log(addr, await page.evaluate(() => [(window as any).els, performance.getEntriesByName('first-contentful-paint')[0]?.startTime, document.documentElement.outerHTML.length]))
  })
await browser.close(); site.end()
