import { chromium } from '@playwright/test'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'
import { launchOptions } from '../browser/chromium.ts'
import { visitor } from './measure.ts'
const origin = `http://localhost:${await listenAt(siteServer(process.argv[2]!))}`
const browser = await chromium.launch(launchOptions())
const tot: Record<string, number[]> = {}
const N = 9
for (let i = 0; i < N; i++) await visitor(browser, origin, async page => {
  await browser.startTracing(page, { categories: ['*', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.compile', 'disabled-by-default-blink.debug'] })
  await page.goto('/scan/', { waitUntil: 'load' })
  await page.waitForTimeout(150)
  const { traceEvents: ev } = JSON.parse((await browser.stopTracing()).toString())
  const nav = ev.filter((e: any) => e.name === 'navigationStart' && e.args?.data?.documentLoaderURL?.includes(origin)).at(-1)
  const lcp = ev.filter((e: any) => e.name === 'largestContentfulPaint::Candidate' && e.ts > nav.ts).at(-1)
  const commit = ev.find((e: any) => e.name === 'CommitLoad' && e.ts > nav.ts && e.pid === nav.pid)
  const mine = ev.filter((e: any) => e.pid === nav.pid && e.tid === nav.tid && e.ph === 'X' && e.ts >= commit.ts && e.ts < lcp.ts).sort((a: any, b: any) => a.ts - b.ts || b.dur - a.dur)
  const stack: any[] = []; const self: Record<string, number> = {}
  for (const e of mine) {
    while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop()
    const up = stack.at(-1)
    const inParse = stack.some(x => x.name === 'ParseHTML') || e.name === 'ParseHTML'
    e.key = (inParse ? 'P ' : '  ') + e.name
    self[e.key] = (self[e.key] ?? 0) + (e.tdur ?? 0)
    if (up) self[up.key] = (self[up.key] ?? 0) - (e.tdur ?? 0)
    stack.push(e)
  }
  for (const [k, v] of Object.entries(self)) (tot[k] ??= []).push(v / 1000)
})
const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length / 2)]!
for (const [k, v] of Object.entries(tot).toSorted((a, b) => med(b[1]) - med(a[1])).slice(0, 45)) console.log(med(v).toFixed(2).padStart(7), k, v.length)
process.exit()
