import type { Page } from '@playwright/test'
import { withoutBottomBar } from './bottom-bar.ts'

declare global {
  interface Window {
    stops: Element[]
  }
}

/**
 * Presses Tab from the top of the page to its end and tells what is wrong with the way: a stop above or left of the one
 * before (WCAG 2.4.3), one that is never reached, or one that is never left (2.1.2). Of a group of radios one is a stop.
 */
export async function faultsOnTheWay(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.stops = []
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.stops.push(target)
    })
    document.querySelector<HTMLElement>('.skip')?.focus()
  })
  for (let press = 0, most = Infinity; press < most; press++) {
    await page.keyboard.press('Tab')
    most = await page.evaluate(() => {
      // Behind the last stop is the browser, and then the first one again.
      if (window.stops.length > 3 && window.stops.at(-1) === window.stops[0]) return 0
      // A date has a stop for its day, month, year and calendar. Counted each time: a part of the page may come late.
      const [all = 0, dates = 0] = [
        'a, button, input, select, textarea, summary, [tabindex="0"]',
        'input[type=date]',
      ].map(selector => document.querySelectorAll(selector).length)
      return all + 3 * dates
    })
  }
  return withoutBottomBar(page, () => faultsInOrder(page))
}

async function faultsInOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [first, ...rest] = window.stops
    const again = first ? rest.indexOf(first) : -1
    const stops = again < 0 ? window.stops : window.stops.slice(0, again + 1)
    const name = (one: Element) => one.outerHTML.slice(0, 110)
    const groupOf = (one: Element) => one.getAttribute('name')
    const ways = document.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    )
    const isReached = (way: Element) =>
      stops.some(stop => stop === way || (way.matches('[type=radio]') && groupOf(stop) === groupOf(way)))
    const missed = [...ways].filter(way => way.checkVisibility() && !way.matches(':disabled') && !isReached(way))
    const trapped = again < 0 ? ['the way never comes back to its beginning'] : []
    return [...trapped, ...missed.map(way => `never reached: ${name(way)}`), ...stops.flatMap(outOfOrder)]

    /** Each stop stands lower than the one before, or to the right of it: in its line, or in the next column. */
    function outOfOrder(stop: Element, index: number): string[] {
      const before = stops[index - 1]?.getBoundingClientRect()
      const here = stop.getBoundingClientRect()
      if (!before || here.top >= before.bottom - 2 || here.left >= before.left) return []
      const isLowerInItsLine = here.bottom > before.bottom && here.top > before.top
      return isLowerInItsLine ? [] : [`goes back: ${name(stops[index - 1] ?? stop)} > ${name(stop)}`]
    }
  })
}
