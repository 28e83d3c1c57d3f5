import lighthouse from 'lighthouse'
import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
const site = await serveSite()
const { executablePath, args } = launchOptions()
const browser = await chromium.launch({ executablePath, args: [...args, '--remote-debugging-port=9333'] })
for (const page of (process.argv[2] ?? '/plan/,/result/,/roi/,/scan/').split(',')) for (let i = 0; i < Number(process.argv[3] ?? 2); i++) {
  const r = await lighthouse(site.origin + page, { port: 9333, logLevel: 'error', onlyCategories: ['performance'], disableFullPageScreenshot: true })
  const a = r!.lhr.audits
  console.log(page, Math.round((r!.lhr.categories.performance!.score ?? 0) * 100), ['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'total-blocking-time', 'cumulative-layout-shift', 'interactive'].map(k => `${k.replace(/[a-z]+-?/g, m => m[0]!)} ${a[k]!.numericValue!.toFixed(0)} (${a[k]!.score})`).join('  '))
  if (process.argv[4]) { const m = a['main-thread-tasks'] ?? a['long-tasks']; console.log(JSON.stringify(a['long-tasks']?.details, null, 0)?.slice(0, 1500)); console.log(JSON.stringify((a['bootup-time']?.details as any)?.items?.map((x: any) => [x.url.split('/').pop(), x.total, x.scripting]))) ; console.log(JSON.stringify((a['network-requests']?.details as any)?.items?.map((x: any) => [x.url.split('/').pop(), x.transferSize, x.priority])))}
}
await browser.close(); site.end()
