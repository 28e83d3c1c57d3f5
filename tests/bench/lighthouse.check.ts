import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { audit } from './lighthouse.ts'
import { serveSite, type Served } from './servers.ts'

// Performance is a matter of the clock: `npm run bench`.
const categories = ['accessibility', 'best-practices', 'seo']
const pages = untranslatedPages(openSite()).filter(page => page.endsWith('/'))

let site: Served
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.end())

test('Lighthouse finds nothing to improve on any page but its speed', async () => {
  const audits = await audit(site.origin, pages, { port: 9222, categories, throttled: false })
  const perfect = { accessibility: 100, 'best-practices': 100, seo: 100 }
  expect(audits).toEqual(pages.map(page => ({ page, scores: perfect, failed: [] })))
})
