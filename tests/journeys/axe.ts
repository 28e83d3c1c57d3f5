import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { withoutBottomBar } from './bottom-bar.ts'

declare global {
  interface Window {
    axe?: typeof import('axe-core')
  }
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Whatever passed is not described, which is most of the work; the policy of the site forbids frames.
  resultTypes: ['violations'],
  preload: false,
  iframes: false,
}

/** What is not accessible on the page as it stands, or in one part of it, one line per element; none is expected. */
export async function axe(page: Page, part = 'html'): Promise<string[]> {
  // Half of a look is bringing axe in, so it is brought once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  // What it half covers is scrolled from under it, but axe takes that for a target that is too small.
  return withoutBottomBar(page, () => page.evaluate(look, { part, options }))
}

async function look({ part, options }: { part: string; options: RunOptions }): Promise<string[]> {
  if (!window.axe) throw new Error('axe has not come')
  // A colour on its way to another is neither.
  for (const animation of document.getAnimations()) animation.finish()
  const { violations } = await window.axe.run(part, options)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
