import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What is not accessible on the page as it stands, or in one part of it, one line per element; none is expected. */
export async function axe(page: Page, part = 'html'): Promise<string[]> {
  // In the page itself: the tab that each look opens otherwise only serves frames, which the policy of the site forbids.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(tags).include(part)
  await stickToBottom(page, false)
  const { violations } = await axe.analyze()
  await stickToBottom(page, true)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/**
 * A bar that sticks to the bottom half covers whatever happens to be there, which axe takes for a target that is too small.
 * It is scrolled from under it; that the focus never is there, `seen.ts` tests.
 */
async function stickToBottom(page: Page, sticks: boolean): Promise<void> {
  await page.evaluate(sticks => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      if (sticks && one.style.position === 'static') one.style.removeProperty('position')
      const { position, bottom } = getComputedStyle(one)
      if (!sticks && position === 'sticky' && bottom !== 'auto') one.style.position = 'static'
    }
  }, sticks)
}
