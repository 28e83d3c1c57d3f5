import { chromium } from '@playwright/test'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'
import { launchOptions } from '../browser/chromium.ts'
import { visitor, slow } from './measure.ts'
const origin = process.argv[2] === "bare" ? (await (await import("./servers.ts")).serveBare()).origin : `http://localhost:${await listenAt(siteServer(process.argv[2]!))}`
const browser = await chromium.launch(launchOptions())
for (let i = 0; i < 3; i++) await visitor(browser, origin, async page => {
  await slow(page)
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'loading', 'blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel', 'cc', 'viz', 'benchmark'] })
  await page.goto(process.argv[3]!, { waitUntil: 'load' })
  await page.waitForTimeout(600)
  console.log('lcp', await page.evaluate(() => window.measured.lcp), await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')[0])))
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const nav = traceEvents.filter((e: any) => e.name === 'navigationStart' && e.args?.data?.documentLoaderURL?.includes(origin)).at(-1)
  const lcp = traceEvents.filter((e: any) => e.name === 'largestContentfulPaint::Candidate' && e.ts > nav.ts)
  console.log(lcp.map((e: any) => [(e.ts - nav.ts) / 1000, e.args.data?.size, e.args.data?.nodeName ?? e.args.data?.type]))
  if (i === 2) for (const e of traceEvents.toSorted((a: any, b: any) => a.ts - b.ts)) if (e.pid === nav.pid && e.tid === nav.tid && e.ph === 'X' && e.ts >= nav.ts && e.ts < lcp.at(-1).ts + 30000 && e.dur > 400 && /^[A-Z]\w+$|::/.test(e.name)) console.log(((e.ts - nav.ts) / 1000).toFixed(1).padStart(7), (e.dur / 1000).toFixed(1).padStart(6), e.name, JSON.stringify(e.args).slice(0, 140))
})
process.exit()
