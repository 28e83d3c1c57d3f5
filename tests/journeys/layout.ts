import type { Page } from '@playwright/test'

declare global {
  interface Window {
    layoutShifts: string[]
  }
}

/** From now on every page of this kind remembers what moved by itself. Call it before the page is opened. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) window.layoutShifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved so far, once fonts, islands and two frames are there. */
export async function layoutShifts(page: Page): Promise<string[]> {
  await settled(page)
  return page.evaluate(() => window.layoutShifts)
}

/** Waits until every island is awake and has what it asked for, the fonts are in and two frames are drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('astro-island[ssr]:not([client="visible"]), main :is(.is-waiting, .for-new)'),
  )
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn))
  })
}

/** What sticks out of the screen, so that a page must be moved sideways: the outermost elements that do. */
export async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    const outermost = wide.filter(element => !wide.some(other => other !== element && other.contains(element)))
    return [`${scrollWidth} > ${clientWidth}`, ...outermost.map(element => element.outerHTML.slice(0, 120))]
  })
}

/** Buttons, fields, choices and links outside running text that are lower than a finger needs, or icons alone that are narrower. */
export async function lowTargets(page: Page, least = 44): Promise<string[]> {
  return page.evaluate(lowest => {
    const pressed =
      'button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), [role=button]'
    const choices = [
      ...document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox], input[type=file]'),
    ]
    const links = [...document.querySelectorAll('a[href]')].filter(link => !isInText(link))
    const targets = [
      ...document.querySelectorAll(pressed),
      ...choices.map(choice => choice.labels?.[0] ?? choice),
      ...links,
    ]
    return targets
      .filter(target => target.checkVisibility() && !isOffScreen(target))
      .map(target => ({ target, least: leastOf(target) }))
      .filter(({ least }) => least > 0 && least < lowest - 0.5)
      .map(({ target, least }) => `${least.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`)

    function leastOf(target: Element): number {
      const { width, height } = target.getBoundingClientRect()
      const seen = [...target.querySelectorAll('.vh')].reduce(
        (text, hidden) => text.replace(hidden.textContent, ''),
        target.textContent,
      )
      return target.matches('.vh') ? height : seen.trim() === '' ? Math.min(width, height) : height
    }

    function isInText(link: Element): boolean {
      const text = (link.closest('p, li, dd, td, th, figcaption, blockquote') ?? link).textContent.trim()
      return getComputedStyle(link).display === 'inline' && text !== link.textContent.trim()
    }
    function isOffScreen(target: Element): boolean {
      const { right, bottom } = target.getBoundingClientRect()
      return right <= 0 || bottom + window.scrollY <= 0
    }
  }, least)
}
