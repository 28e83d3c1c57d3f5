import { chromium } from '@playwright/test'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'
import { launchOptions } from '../browser/chromium.ts'
import { largestPaint, median } from './measure.ts'
import { serveBare } from './servers.ts'
const names = process.argv.slice(3)
const at: Record<string, string> = { bare: (await serveBare()).origin }
for (const n of names) { const s = siteServer(`/tmp/w/v/${n}`); at[n] = `http://localhost:${await listenAt(s)}` }
const browser = await chromium.launch(launchOptions())
const all: Record<string, number[]> = {}
for (let i = 0; i < Number(process.argv[2]); i++) for (const [n, origin] of Object.entries(at)) (all[n] ??= []).push(await largestPaint(browser, origin, n === 'bare' ? '/' : '/scan/'))
const bare = median(all['bare']!)
for (const [n, v] of Object.entries(all)) console.log(n.padEnd(8), median(v).toFixed(0), (median(v) / bare).toFixed(2), v.toSorted((a, b) => a - b).join(' '))
process.exit()
