import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { serveSite } from './servers.ts'
import { visitor, slow } from './measure.ts'
const site = await serveSite()
const browser = await chromium.launch(launchOptions())
await visitor(browser, site.origin, async page => {
  await page.goto('/scan/#r1', { waitUntil: 'load' })
  await page.locator('input[name="Q01"]').first().waitFor()
  await page.waitForTimeout(600)
  for (const [name, v] of [
    ['Q01', 1],
    ['Q02', 1],
    ['Q01', 3],
    ['Q02', 3],
  ] as const) {
    console.log('==', name, v)
    console.log(
      await page.evaluate(
        async ([id, chosen]) => {
          const out: string[] = []
          const path = (n: Node | null): string =>
            n instanceof Element
              ? n.tagName.toLowerCase() + '.' + n.className + (n.id ? '#' + n.id : '')
              : '"' + n?.textContent?.slice(0, 40) + '" in ' + path(n?.parentNode ?? null)
          const o = new MutationObserver(l =>
            l.forEach(m =>
              out.push(
                performance.now().toFixed(0) +
                  ' ' +
                  m.type +
                  ' ' +
                  path(m.target) +
                  ' ' +
                  (m.attributeName ?? '') +
                  ' ' +
                  m.oldValue +
                  ' -> ' +
                  (m.target instanceof Element && m.attributeName
                    ? m.target.getAttribute(m.attributeName)
                    : [...m.addedNodes].map(n => path(n)).join(',') || m.target.textContent?.slice(0, 40)),
              ),
            ),
          )
          o.observe(document, {
            subtree: true,
            attributes: true,
            childList: true,
            characterData: true,
            attributeOldValue: true,
            characterDataOldValue: true,
          })
          const radio = document.querySelector<HTMLInputElement>(`input[name="${id}"][value="${chosen}"]`)!
          out.push(performance.now().toFixed(0) + ' click')
          radio.click()
          await new Promise(d => setTimeout(d, 1200))
          o.disconnect()
          return out.join('\n')
        },
        [name, v] as const,
      ),
    )
  }
  console.log(await page.evaluate(() => document.querySelector('main')!.innerHTML.slice(0, 6000)))
  console.log(await page.evaluate(() => document.querySelectorAll('*').length))
})
await browser.close()
site.end()
