import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
import { visitor } from './measure.ts'
const site = await serveSite()
const browser = await chromium.launch(launchOptions())
await visitor(browser, site.origin, async page => {
  await page.goto('/scan/#r1', { waitUntil: 'load' })
  await page.locator('input[name="Q01"]').first().waitFor()
  await page.waitForTimeout(600)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 40 })
  await cdp.send('Profiler.start')
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i++)
      for (const id of ['Q01', 'Q02']) {
        const radio = document.querySelector<HTMLInputElement>(`input[name="${id}"][value="${i % 5}"]`)!
        await new Promise(d => setTimeout(d, 20))
        performance.mark('a')
        radio.click()
        performance.measure('click', 'a')
        await new Promise(d => requestAnimationFrame(d))
      }
  })
  const { profile } = await cdp.send('Profiler.stop')
  console.log(
    'click ms',
    await page.evaluate(() => {
      const d = performance
        .getEntriesByName('click')
        .map(e => e.duration)
        .sort((a, b) => a - b)
      return d[d.length >> 1]
    }),
  )
  const byId = new Map(profile.nodes.map(n => [n.id, n]))
  const self = new Map<number, number>()
  profile.samples!.forEach((s, i) => self.set(s, (self.get(s) ?? 0) + profile.timeDeltas![i]))
  const parent = new Map<number, number>()
  profile.nodes.forEach(n => n.children?.forEach(c => parent.set(c, n.id)))
  const name = (n: any) =>
    `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`
  const selfBy: Record<string, number> = {},
    totalBy: Record<string, number> = {}
  for (const [id, t] of self) {
    const n = byId.get(id)!
    selfBy[name(n)] = (selfBy[name(n)] ?? 0) + t
    const seen = new Set<string>()
    for (let p: number | undefined = id; p !== undefined; p = parent.get(p)) {
      const k = name(byId.get(p)!)
      if (!seen.has(k)) {
        seen.add(k)
        totalBy[k] = (totalBy[k] ?? 0) + t
      }
    }
  }
  const top = (o: Record<string, number>, n: number) =>
    Object.entries(o)
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .forEach(([k, v]) => console.log((v / 120).toFixed(1).padStart(8), 'us/click', k))
  console.log('SELF')
  top(selfBy, 30)
  console.log('TOTAL')
  top(totalBy, 45)
})
await browser.close()
site.end()
