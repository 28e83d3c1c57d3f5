import { chromium } from '@playwright/test'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'
import { launchOptions } from '../browser/chromium.ts'
import { largestPaint, median } from './measure.ts'
import { serveBare } from './servers.ts'
const bareAt = (await serveBare()).origin
const origin = `http://localhost:${await listenAt(siteServer('dist'))}`
const browser = await chromium.launch(launchOptions())
const all: Record<string, number[]> = {}
for (let i = 0; i < Number(process.argv[2]); i++) for (const n of ['bare', ...process.argv.slice(3)]) (all[n] ??= []).push(await largestPaint(browser, n === 'bare' ? bareAt : origin, n === 'bare' ? '/' : n))
const bare = median(all['bare']!)
for (const [n, v] of Object.entries(all)) console.log(n.padEnd(16), median(v).toFixed(0), (median(v) / bare).toFixed(2), v.toSorted((a, b) => a - b).join(' '))
process.exit()
