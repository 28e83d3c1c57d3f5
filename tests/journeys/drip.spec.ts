import { openSite, untranslatedPages } from '../budgets/site.ts'
import { dripping } from './drip.ts'
import { layoutShifts, watchLayoutShifts } from './layout.ts'
import { expect, test as journey } from './site.ts'
import { exampleB } from './states.ts'
import { storeAll } from './stored.ts'

const test = journey.extend({
  baseURL: async ({ baseURL }, use) => {
    const { origin, close } = await dripping(baseURL ?? '')
    await use(origin)
    close()
  },
})
const pages = untranslatedPages(openSite()).filter(page => page.endsWith('/'))

for (const width of [360, 1280]) {
  test(`a page that comes in bit by bit moves nothing at ${width} wide`, async ({ page, path }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await storeAll(page, [exampleB])
    await watchLayoutShifts(page)
    for (const at of pages) {
      await page.goto(path(at))
      expect.soft(await layoutShifts(page), `nothing moves on ${at}`).toEqual([])
    }
  })
}
