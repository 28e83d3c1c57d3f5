import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What is not accessible on the page as it stands, or in one part of it, one line per element; none is expected. */
export async function axe(page: Page, part = 'html'): Promise<string[]> {
  // In the page itself: the tab that each look opens otherwise only serves frames, which the policy of the site forbids.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).include(part).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
