import { chromium } from '@playwright/test'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'
import { launchOptions } from '../browser/chromium.ts'
import { visitor } from './measure.ts'
import { serveBare } from './servers.ts'
const names = process.argv.slice(3)
const at: Record<string, string> = { bare: (await serveBare()).origin }
for (const n of names) at[n] = `http://localhost:${await listenAt(siteServer(`/tmp/w/v/${n}`))}`
const browser = await chromium.launch(launchOptions())
const all: Record<string, number[][]> = {}
const q = (a: number[], p: number) => a.toSorted((x, y) => x - y)[Math.floor(a.length * p)]!
for (let i = 0; i < Number(process.argv[2]); i++) for (const [n, origin] of Object.entries(at)) await visitor(browser, origin, async page => {
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'loading', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'benchmark'] })
  await page.goto(n === 'bare' ? '/' : '/scan/', { waitUntil: 'load' })
  await page.waitForTimeout(150)
  const { traceEvents: ev } = JSON.parse((await browser.stopTracing()).toString())
  const nav = ev.filter((e: any) => e.name === 'navigationStart' && e.args?.data?.documentLoaderURL?.includes(origin)).at(-1)
  const lcp = ev.filter((e: any) => e.name === 'largestContentfulPaint::Candidate' && e.ts > nav.ts).at(-1)
  const commit = ev.find((e: any) => e.name === 'CommitLoad' && e.ts > nav.ts && e.pid === nav.pid)
  const end = lcp.ts
  const mine = ev.filter((e: any) => e.pid === nav.pid && e.tid === nav.tid && e.ph === 'X' && e.ts >= commit.ts && e.ts < end)
  const sum = (name: string, d = 'tdur') => mine.filter((e: any) => e.name === name).reduce((s: number, e: any) => s + (e[d] ?? 0), 0) / 1000
  ;(all[n] ??= []).push([sum('RunTask'), sum('RunTask', 'dur'), sum('ParseHTML'), sum('EvaluateScript'), sum('UpdateLayoutTree'), sum('Layout'), sum('LocalFrameView::RunPaintLifecyclePhase'), (end - nav.ts) / 1000])
})
console.log('name'.padEnd(9), ['cpu', 'wall', 'parse', 'eval', 'style', 'layout', 'paint', 'lcp'].map(x => x.padStart(7)).join(''))
for (const [n, v] of Object.entries(all)) console.log(n.padEnd(9), v[0]!.map((_, k) => q(v.map(r => r[k]!), 0.3).toFixed(2).padStart(7)).join(''))
process.exit()
