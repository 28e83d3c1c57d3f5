import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, listenOnLine, seven, workshopWords } from './workshop-page.ts'

const [item = ''] = seven

test('the own screen of who leads hides the counts, until they are looked at and after that', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  const { desk: say, facilitator } = words
  const said = await listenOnLine(context)
  await store(page, aWorkshop([{ did: 'go', to: { at: 'statement', item, step: 'vote' } }]))
  await goTo(page, path('/workshop/'))
  const desk = deskOn(page, words)
  const counts = page.locator('.stage .desk-count__n input')
  const stage = page.locator('.stage')
  const areHidden = async () => {
    await expect(stage).toContainText(facilitator.hidden)
    await expect(counts).toHaveCount(0)
    await expect(stage.locator('.desk-count__n, .vote__n')).toHaveText(Array.from({ length: 6 }, () => '·'))
  }
  const areShown = async () => {
    await expect(stage).toContainText(facilitator.shown)
    for (const [place, count] of [1, 2, 0, 0, 3, 1].entries()) await expect(counts.nth(place)).toHaveValue(`${count}`)
  }
  await desk.count('011444D')
  await desk.isCounted(7, 30)
  await areHidden()

  await page.keyboard.press('KeyV')
  await areShown()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('KeyV')
  await areHidden()

  await page.keyboard.down('KeyV')
  await areShown()
  const since = await page.evaluate(() => performance.now())
  await page.waitForFunction(from => performance.now() - from > 500, since)
  await page.keyboard.up('KeyV')
  await areHidden()

  await desk.press(say.look)
  await areShown()
  await desk.forward('reveal')
  await page.getByRole('button', { name: say.undo, exact: true }).click()
  await desk.isAt('vote')
  await areHidden()
  expect(said.filter(text => text.includes('"votes"') && text.includes('"step":"vote"'))).toEqual([])
})
