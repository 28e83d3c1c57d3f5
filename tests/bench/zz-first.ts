import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
import { visitor } from './measure.ts'
const site = await serveSite()
const browser = await chromium.launch(launchOptions())
for (let k = 0; k < 3; k++)
  await visitor(browser, site.origin, async page => {
    await page.goto('/scan/#r1', { waitUntil: 'load' })
    await page.locator('input[name="Q01"]').first().waitFor()
    await page.waitForTimeout(1600)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
    await cdp.send('Profiler.start')
    console.log(
      await page.evaluate(async () => {
        const radio = document.querySelector<HTMLInputElement>(`input[name="Q01"][value="1"]`)!
        const a = performance.now()
        radio.click()
        const b = performance.now() - a
        await new Promise(d => requestAnimationFrame(() => setTimeout(d)))
        return [b, performance.now() - a]
      }),
    )
    const { profile } = await cdp.send('Profiler.stop')
    const byId = new Map(profile.nodes.map(n => [n.id, n]))
    const self = new Map<number, number>()
    profile.samples!.forEach((s, i) => self.set(s, (self.get(s) ?? 0) + profile.timeDeltas![i]))
    const parent = new Map<number, number>()
    profile.nodes.forEach(n => n.children?.forEach(c => parent.set(c, n.id)))
    const name = (n: any) =>
      `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.columnNumber}`
    const totalBy: Record<string, number> = {}
    for (const [id, t] of self) {
      const seen = new Set<string>()
      for (let p: number | undefined = id; p !== undefined; p = parent.get(p)) {
        const k = name(byId.get(p)!)
        if (!seen.has(k)) {
          seen.add(k)
          totalBy[k] = (totalBy[k] ?? 0) + t
        }
      }
    }
    Object.entries(totalBy)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 24)
      .forEach(([k, v]) => console.log((v / 1000).toFixed(2).padStart(8), k))
  })
await browser.close()
site.end()
