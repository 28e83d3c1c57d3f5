import type { Browser, BrowserContext, Page } from '@playwright/test'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { exampleB } from '../journeys/states.ts'
import { storeAll } from '../journeys/stored.ts'
import { refuseWorkers } from '../journeys/workers.ts'

declare global {
  interface Window {
    measured: { lcp: number; shift: number }
    /** Milliseconds from doing something, when a frame begins or at any moment, to the end of the next frame. */
    toFrame: (act: () => void, when?: 'frame' | 'any') => Promise<number>
  }
}
/** A phone of the middle class, as against the machine this runs on. */
const slowdown = 4

/** A new visitor, with nothing in any cache. */
export async function visitor<Result>(
  browser: Browser,
  origin: string,
  visit: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 390, height: 844 }, locale: 'nl-NL' })
  await context.addInitScript(() => {
    window.measured = { lcp: 0, shift: 0 }
    window.toFrame = async (act, when = 'frame') => {
      if (when === 'frame') await new Promise(drawn => requestAnimationFrame(drawn))
      else await new Promise(later => setTimeout(later, 100 + 17 * Math.random()))
      const start = performance.now()
      act()
      await new Promise(drawn => requestAnimationFrame(drawn))
      // A message after the frame's own work comes when that frame is done.
      await new Promise<void>(done => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => done())
        port1.start()
        port2.postMessage(null)
      })
      return performance.now() - start
    }
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('largest-contentful-paint', ({ startTime }) => (window.measured.lcp = startTime))
    watch('layout-shift', entry => {
      if ('value' in entry && typeof entry.value === 'number') window.measured.shift += entry.value
    })
  })
  const page = await context.newPage()
  try {
    return await visit(page, context)
  } finally {
    await context.close()
  }
}

export async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Milliseconds until the largest thing in sight is painted, on a first visit at 4× slowdown; with or without the worker. */
export function largestPaint(browser: Browser, origin: string, address: string, workers = true): Promise<number> {
  return visitor(browser, origin, async (page, context) => {
    if (!workers) await refuseWorkers(context)
    await slow(page)
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(600)
    return page.evaluate(() => window.measured.lcp)
  })
}

/** What moved by itself on a first visit, or on a visit with saved work: the layout-shift score. */
export function shiftOf(browser: Browser, origin: string, address: string, isSaved: boolean): Promise<number> {
  return visitor(browser, origin, async page => {
    if (isSaved) await storeAll(page, [exampleB])
    await slow(page)
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(600)
    return page.evaluate(() => window.measured.shift)
  })
}

/**
 * Milliseconds from a click on an answer to the end of the next frame, at 4× slowdown: the medians of the answers of a page,
 * clicked when a frame begins and at any moment.
 */
export function clickToFrame(
  browser: Browser,
  origin: string,
  address: string,
): Promise<{ frame: number; any: number }> {
  return visitor(browser, origin, async page => {
    await page.goto(address, { waitUntil: 'load' })
    await page.locator('input[name="Q01"]').first().waitFor()
    // Until the worker has kept the site: from then on this is what every answer costs.
    await page.waitForTimeout(1_500)
    await slow(page)
    const names = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name)),
    ])
    const asked = names.filter(id => /^Q\d+$/.test(id))
    const clicks = async (when: 'frame' | 'any', values: readonly number[]) => {
      const times: number[] = []
      for (const value of values)
        for (const name of asked) times.push(await page.evaluate(oneClick, { name, value, when }))
      return median(times)
    }
    return { frame: await clicks('frame', [1, 3]), any: await clicks('any', [0, 2]) }
  })
}

function oneClick({ name, value, when }: { name: string; value: number; when: 'frame' | 'any' }): Promise<number> {
  const radio = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  return window.toFrame(() => radio?.click(), when)
}

/**
 * Milliseconds from a move of a slider to the end of the frame that shows range, histogram and line, and to that of a frame in
 * which nothing changes: the medians of many.
 */
export function slideToFrame(browser: Browser, origin: string): Promise<{ moved: number; empty: number }> {
  return visitor(browser, origin, async page => {
    await storeAll(page, [{ ...exampleB, scenarios: { team: { ...readyCase('salesTeam'), begun: exampleB.created } } }])
    await page.goto('/roi/', { waitUntil: 'load' })
    const slider = page.locator('input[type=range]')
    await slider.waitFor()
    await page.waitForTimeout(400)
    const moves = Array.from({ length: 30 }, (_, move) => 3 + move / 2)
    const [times, empty]: [number[], number[]] = [[], []]
    for (const move of moves) {
      times.push(await slider.evaluate(oneSlide, move))
      empty.push(await page.evaluate(() => window.toFrame(() => undefined)))
    }
    return { moved: median(times), empty: median(empty) }
  })
}

async function oneSlide(slider: SVGElement | HTMLElement, value: number): Promise<number> {
  return window.toFrame(() => {
    if (slider instanceof HTMLInputElement) slider.value = String(value)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Milliseconds from the click on "save PDF" to the file, with its chunk and fonts, at full speed. */
export function pdfTime(browser: Browser, origin: string): Promise<number> {
  return visitor(browser, origin, async page => {
    await storeAll(page, [exampleB])
    await page.goto('/plan/', { waitUntil: 'load' })
    const button = page.locator('.pdf button').first()
    await button.waitFor()
    return page.evaluate(async () => {
      const { createObjectURL } = URL
      const made = new Promise<void>(done => {
        URL.createObjectURL = (blob: Blob) => {
          done()
          return createObjectURL(blob)
        }
      })
      const start = performance.now()
      document.querySelector<HTMLButtonElement>('.pdf button')?.click()
      await made
      return performance.now() - start
    })
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2
}
