import type { Page } from '@playwright/test'
import { goTo } from './cases.ts'
import { axe } from './axe.ts'
import { blockStorage, emptyStorage, fillStorage } from './no-room.ts'
import { awake } from './scan-page.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, driverLock, workshopWords } from './workshop-page.ts'

const counting = { at: 'statement', item: 'Q04', step: 'vote' } as const

test('of two tabs one counts; the other takes over knowingly, and the first only watches then', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  await store(page, aWorkshop([{ did: 'go', to: counting }]))
  await goTo(page, path('/workshop/'))
  const [first, screen, other] = [deskOn(page, words), await context.newPage(), await context.newPage()]
  await goTo(screen, path('/workshop/screen/'))
  await goTo(other, path('/workshop/'))
  const second = deskOn(other, words)
  await expect(other.getByText(words.lock.text)).toBeVisible()
  expect(await axe(other)).toEqual([])
  await first.count('0123')
  await second.pressCards('444')
  await first.isCounted(4, 30)
  await second.isCounted(4, 30)
  await expect(other.getByRole('button', { name: words.desk.undo })).toBeDisabled()

  await other.getByRole('button', { name: words.lock.takeOver }).click()
  await expect(page.getByText(words.lock.taken)).toBeVisible()
  await expect(other.getByText(words.lock.text)).toBeHidden()
  await first.pressCards('000')
  await second.count('4444')
  for (const desk of [first, second]) await desk.isCounted(8, 30)
  await expect(screen.locator('.aud__cnt b')).toHaveText('8')
  await other.keyboard.press('Space')
  for (const tab of [page, screen]) await expect(tab.locator('.vote__n')).toHaveText(['1', '1', '1', '1', '4', '0'])

  await page.getByRole('button', { name: words.lock.takeBack }).click()
  await expect(other.getByText(words.lock.taken)).toBeVisible()
  await page.getByRole('button', { name: words.desk.settle }).click()
  await expect(screen.locator('.aud__ask')).toBeVisible()
  for (const desk of [first, second]) await desk.isAt('consensus')
})

test('a storage that another tab empties ends no workshop', async ({ page, context, path, language }) => {
  await store(page, aWorkshop([{ did: 'go', to: counting }]))
  await goTo(page, path('/workshop/'))
  const desk = deskOn(page, workshopWords(language))
  await desk.count('0123')
  const other = await context.newPage()
  await goTo(other, path('/privacy/'))
  await other.evaluate(() => localStorage.clear())
  await desk.isCounted(4, 30)
  await desk.count('4')
  await page.reload()
  await desk.isCounted(5, 30)
})

test('the audience window says that the facilitator’s tab is gone, and follows the next one', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  await store(page, aWorkshop([{ did: 'go', to: counting }]))
  await goTo(page, path('/workshop/'))
  const screen = await context.newPage()
  await goTo(screen, path('/workshop/screen/'))
  const desk = deskOn(page, words)
  await desk.count('0123')
  await expect(screen.locator('.aud__cnt b')).toHaveText('4')
  await page.close()
  await expect(screen.getByText(words.audience.facilitatorGone)).toBeVisible()
  expect(await axe(screen)).toEqual([])

  const again = await context.newPage()
  await goTo(again, path('/workshop/'))
  await expect(screen.getByText(words.audience.facilitatorGone)).toBeHidden()
  await expect(again.getByText(words.lock.text)).toBeHidden()
  await deskOn(again, words).count('44')
  await expect(screen.locator('.aud__cnt b')).toHaveText('6')

  await screen.close()
  await expect(again.getByText(words.audience.lost)).toBeVisible()
  await deskOn(again, words).count('1')
  const next = await context.newPage()
  await goTo(next, path('/workshop/screen/'))
  await expect(next.locator('.aud__cnt b')).toHaveText('7')
  await expect(again.getByText(words.audience.regained)).toBeVisible()
})

test('a facilitator who reloads ten times always leads on', async ({ page, context, path, language }) => {
  const words = workshopWords(language)
  await store(page, aWorkshop([{ did: 'go', to: counting }]))
  await goTo(page, path('/workshop/'))
  const screen = await context.newPage()
  await goTo(screen, path('/workshop/screen/'))
  for (let reload = 1; reload <= 10; reload++) {
    await page.reload()
    await awake(page)
    await expect(screen.locator('.aud__cnt b')).toHaveText(String(reload - 1))
    await deskOn(page, words).count('2')
    await expect(screen.locator('.aud__cnt b')).toHaveText(String(reload))
  }
  await expect(screen.getByText(words.audience.facilitatorGone)).toBeHidden()
})

test('a page that is slow to leave does not keep the one after it from leading', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  await store(page, aWorkshop([{ did: 'go', to: counting }]))
  const former = await context.newPage()
  await goTo(former, path('/privacy/'))
  await former.evaluate(name => {
    void navigator.locks.request(name, () => new Promise<void>(leave => addEventListener('leave', () => leave())))
  }, driverLock)
  await goTo(page, path('/workshop/'))
  await former.evaluate(() => dispatchEvent(new Event('leave')))
  const desk = deskOn(page, words)
  await desk.count('2')
  await desk.isCounted(1, 30)
  await expect(page.getByText(words.lock.text)).toBeHidden()
})

test('where nothing is kept it says so, and a workshop goes on in memory', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  await blockStorage(context)
  await goTo(page, path('/workshop/'))
  const desk = deskOn(page, words)
  await desk.setUp('Gesprekken', 30)
  const screen = await desk.openScreen()
  await desk.press(words.setup.start)
  await expect(page.getByText(words.desk.notKept)).toBeVisible()
  await countsToTheEnd(page, screen, desk)
})

test('a full storage is told while counting goes on, and takes all once there is room', async ({
  page,
  path,
  language,
}) => {
  const words = workshopWords(language)
  await goTo(page, path('/workshop/'))
  const desk = deskOn(page, words)
  await desk.setUp('Gesprekken', 30)
  const screen = await desk.openScreen()
  await fillStorage(page)
  await desk.press(words.setup.start)
  await expect(page.getByText(words.desk.notKept)).toBeVisible()
  expect(await axe(page)).toEqual([])
  await countsToTheEnd(page, screen, desk)
  await emptyStorage(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(words.desk.notKept)).toBeHidden()
  await page.reload()
  await desk.isAt('consensus')
})

test('a window that the browser holds back is told, with what to do', async ({ page, context, path, language }) => {
  const { audience } = workshopWords(language)
  await context.addInitScript(() => {
    window.open = () => null
  })
  await goTo(page, path('/workshop/'))
  await page.getByRole('link', { name: audience.open }).click()
  await expect(page.getByRole('alert').getByText(audience.blocked)).toBeVisible()
  expect(await axe(page)).toEqual([])
})

async function countsToTheEnd(page: Page, screen: Page, desk: ReturnType<typeof deskOn>): Promise<void> {
  await desk.forward('practice')
  await desk.forward('read')
  await desk.forward('vote')
  await desk.count('33334')
  await desk.isCounted(5, 30)
  await page.keyboard.press('Space')
  await expect(screen.locator('.vote__n')).toHaveText(['0', '0', '0', '4', '1', '0'])
}
