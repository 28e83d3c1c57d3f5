import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
const site = await serveSite()
const browser = await chromium.launch(launchOptions())
const t: Record<string, number> = {}
let last = performance.now()
const lap = (k: string) => { const n = performance.now(); t[k] = (t[k] ?? 0) + n - last; last = n }
for (let i = 0; i < 12; i++) {
  last = performance.now()
  const context = await browser.newContext(); lap('newContext')
  const page = await context.newPage(); lap('newPage')
  await page.goto(site.origin + '/scan/#r1', { waitUntil: 'load' }); lap('goto1')
  await page.locator('input[name="Q01"]').first().check(); lap('check')
  await page.goto(site.origin + '/result/'); lap('goto2')
  await page.goto(site.origin + '/plan/'); lap('goto3')
  await page.locator('h1').first().waitFor(); lap('h1')
  await context.close(); lap('close')
}
for (const [k, v] of Object.entries(t)) console.log(k, (v / 12).toFixed(0))
await browser.close(); site.end()
