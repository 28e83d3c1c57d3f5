import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveBare, serveSite } from './servers.ts'
import { visitor, slow, median } from './measure.ts'
const [site, bare] = [await serveSite(), await serveBare()]
const browser = await chromium.launch(launchOptions())
const I = '.stmt,.side,.scan__head,.foot,footer,header{isolation:isolate}'
const variants: Record<string, [string, string]> = {
  plain: ['', ''],
  iso: [I, ''],
  isoNoHas: [I, ':has'],
  ...JSON.parse(process.env.V ?? '{}'),
}
const out: Record<string, number[]> = {},
  phase: Record<string, number[]> = {}
const run = async (k: string, origin: string, addr: string, css: string, no: string) =>
  visitor(browser, origin, async page => {
    await page.goto(addr, { waitUntil: 'load' })
    await page.locator('input[name="Q01"]').first().waitFor()
    await page.evaluate(css => {
      const s = new CSSStyleSheet()
      s.replaceSync(css)
      document.adoptedStyleSheets = [s]
    }, css)
    if (no)
      await page.evaluate(no => {
        const walk = (l: any) => {
          for (let i = l.cssRules.length - 1; i >= 0; i--) {
            const r = l.cssRules[i]
            if (r.selectorText?.match(new RegExp(no))) l.deleteRule(i)
            else if (r.cssRules?.length) walk(r)
          }
        }
        ;[...document.styleSheets].forEach(walk)
      }, no)
    await page.waitForTimeout(500)
    await slow(page)
    const names = await page.evaluate(() =>
      [
        ...new Set([...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name)),
      ].filter(id => /^Q\d+$/.test(id)),
    )
    for (const value of [1, 3])
      for (const name of names) {
        ;(out[k] ??= []).push(
          await page.evaluate(
            async ([id, v]) => {
              const r = document.querySelector<HTMLInputElement>(`input[name="${id}"][value="${v}"]`)
              return window.toFrame(() => r?.click())
            },
            [name, value] as const,
          ),
        )
      }
    for (const value of [2, 0])
      for (const name of names) {
        ;(phase[k] ??= []).push(
          await page.evaluate(
            async ([id, v]) => {
              const r = document.querySelector<HTMLInputElement>(`input[name="${id}"][value="${v}"]`)
              await new Promise(d => setTimeout(d, 100 + Math.random() * 20))
              const start = performance.now()
              r?.click()
              await new Promise(d => requestAnimationFrame(d))
              await new Promise<void>(done => {
                const c = new MessageChannel()
                c.port1.onmessage = () => done()
                c.port2.postMessage(null)
              })
              return performance.now() - start
            },
            [name, value] as const,
          ),
        )
      }
  })
for (let r = 0; r < 5; r++) {
  await run('bare', bare.origin, '/', '', '')
  for (const [k, [css, no]] of Object.entries(variants)) await run(k, site.origin, '/scan/#r1', css, no)
}
const q = (a: number[], p: number) => a.toSorted((x, y) => x - y)[Math.floor(a.length * p)]!.toFixed(1)
for (const k of Object.keys(out))
  console.log(
    k.padEnd(12),
    'aligned',
    q(out[k]!, 0.1),
    q(out[k]!, 0.5),
    q(out[k]!, 0.9),
    ' random phase',
    q(phase[k]!, 0.1),
    q(phase[k]!, 0.5),
    q(phase[k]!, 0.9),
  )
await browser.close()
site.end()
bare.end()
