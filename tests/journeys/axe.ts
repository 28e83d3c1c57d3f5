import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { withoutBottomBar } from './bottom-bar.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What is not accessible on the page as it stands, or in one part of it, one line per element; none is expected. */
export async function axe(page: Page, part = 'html'): Promise<string[]> {
  // In the page itself: the tab that each look opens otherwise only serves frames, which the policy of the site forbids.
  // Whatever passed is not described, which is most of the work.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(tags)
    .include(part)
  // What it half covers is scrolled from under it, but axe takes that for a target that is too small.
  const { violations } = await withoutBottomBar(page, () => axe.analyze())
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
