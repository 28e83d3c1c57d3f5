import { axe } from './axe.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { expect, test } from './site.ts'

// Each check of the journeys must be seen to fail, or it is not known to work.
test.describe('a journey notices', () => {
  test('a word in the console', async ({ page, path, heard }) => {
    await page.goto(path('/scan/'))
    await page.evaluate(() => console.info('a word'))
    await expect.poll(() => heard.splice(0)).toEqual(['console info: a word'])
  })
  test('an error in the page', async ({ page, path, heard }) => {
    await page.goto(path('/scan/'))
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('our mistake'))))
    await expect.poll(() => heard.splice(0)).toEqual(['error: our mistake'])
  })
  test('something that the policy stops', async ({ page, path, heard }) => {
    await page.goto(path('/scan/'))
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' })))
    await expect.poll(() => heard).toContainEqual(expect.stringMatching(/^policy: img-src https:\/\/example.org/))
    await expect.poll(() => heard.splice(0).filter(line => line.startsWith('console error'))).toHaveLength(1)
    heard.splice(0)
  })
  test('a request to another host', async ({ page, path, baseURL, heard }) => {
    const elsewhere = new URL(path('/scan/'), baseURL?.replace('localhost', '127.0.0.1')).href
    await page.goto(elsewhere)
    await settled(page)
    expect(heard.splice(0)).toContain(`request: ${elsewhere}`)
  })
  test('what moves, sticks out, is too low or cannot be read', async ({ page, path }) => {
    await watchLayoutShifts(page)
    await page.goto(path('/scan/'))
    await settled(page)
    await page.evaluate(() => {
      const low = Object.assign(document.createElement('button'), { id: 'low', type: 'button' })
      low.style.cssText = 'position: absolute; width: 3000px; height: 20px; min-height: 0'
      document.body.prepend(low, Object.assign(document.createElement('hr'), { style: 'height: 300px' }))
    })
    expect(await layoutShifts(page)).not.toEqual([])
    expect(await stickingOut(page)).toContainEqual(expect.stringContaining('id="low"'))
    expect(await lowTargets(page)).toContainEqual(expect.stringMatching(/^20.*id="low"/))
    expect(await axe(page)).toContainEqual(expect.stringContaining('button-name'))
  })
})
