import type { Locator, Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { actionOf, openPlan, savedParts } from './plan-page.ts'
import { tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf, type PageWords } from './words.ts'

/** Before the training, as suggested for the worked example; after it come two more. */
const before = ['Q24', 'Q27', 'Q03', 'Q52', 'Q28'] as const
const after = ['Q30', 'Q17'] as const

test.use({ viewport: { width: 1280, height: 2400 } })

test('an action moves by keyboard alone, says where it is, and stops at both ends', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const inOrder = (...ids: string[]) => plan.order(ids.map(id => actionOf(words, id)))
  const button = (id: string, name: string) => plan.row(actionOf(words, id)).getByRole('button', { name })
  const said = (id: string, position: number) =>
    expect(page.getByRole('status').filter({ visible: true })).toContainText([
      fill(words.plan.moved, { action: actionOf(words, id), position }),
    ])
  await inOrder(...before, ...after)
  const down = button('Q27', words.plan.moveDown)
  await tabTo(page, down)
  await page.keyboard.press('Enter')
  await inOrder('Q24', 'Q03', 'Q27', 'Q52', 'Q28', ...after)
  await expect(down).toBeFocused()
  await said('Q27', 3)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await inOrder('Q24', 'Q03', 'Q52', 'Q28', 'Q27', ...after)
  await expect(down).toBeFocused()
  await said('Q27', 5)
  await page.keyboard.press('Enter')
  await inOrder('Q24', 'Q03', 'Q52', 'Q28', 'Q27', ...after)
  await expect(down).toBeFocused()

  const up = button('Q24', words.plan.moveUp)
  await up.focus()
  await page.keyboard.press('Enter')
  await inOrder('Q24', 'Q03', 'Q52', 'Q28', 'Q27', ...after)
  await expect(up).toBeFocused()
  const higher = button('Q17', words.plan.moveUp)
  await higher.focus()
  await page.keyboard.press('Enter')
  await inOrder('Q24', 'Q03', 'Q52', 'Q28', 'Q27', 'Q17', 'Q30')
  await expect(higher).toBeFocused()
  await said('Q17', 1)
  await page.reload()
  await inOrder('Q24', 'Q03', 'Q52', 'Q28', 'Q27', 'Q17', 'Q30')
})

test('however quickly keys follow each other, each moves the action', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const down = plan.row(actionOf(words, 'Q24')).getByRole('button', { name: words.plan.moveDown })
  await down.focus()
  // Quicker than frames: nothing is painted between them.
  await page.evaluate(async () => {
    for (let press = 0; press < 3; press++) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.click()
      await new Promise(later => setTimeout(later))
    }
  })
  await plan.order(['Q27', 'Q03', 'Q52', 'Q24', 'Q28', ...after].map(id => actionOf(words, id)))
  await expect(down).toBeFocused()
})

test('the mouse drags an action by its grip, past several others', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const inOrder = (...ids: string[]) => plan.order(ids.map(id => actionOf(words, id)))
  await toTop(plan.list)
  await dragTo(page, grip(page, words, 'Q24'), plan.row(actionOf(words, 'Q52')), 'under')
  await inOrder('Q27', 'Q03', 'Q52', 'Q24', 'Q28', ...after)
  await expect(page.getByText(fill(words.plan.moved, { action: actionOf(words, 'Q24'), position: 4 }))).toBeVisible()
  await dragTo(page, grip(page, words, 'Q28'), plan.row(actionOf(words, 'Q27')), 'above')
  await inOrder('Q28', 'Q27', 'Q03', 'Q52', 'Q24', ...after)
  await dragTo(page, grip(page, words, 'Q27'), plan.row(actionOf(words, 'Q24')), 'under')
  await inOrder('Q28', 'Q03', 'Q52', 'Q24', 'Q27', ...after)
  await page.reload()
  await inOrder('Q28', 'Q03', 'Q52', 'Q24', 'Q27', ...after)
})

test('Escape puts a dragged action back, and the next drag works as ever', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const inOrder = (...ids: string[]) => plan.order(ids.map(id => actionOf(words, id)))
  await toTop(plan.list)
  await dragTo(page, grip(page, words, 'Q24'), plan.row(actionOf(words, 'Q03')), 'under', async () => {
    await inOrder('Q27', 'Q03', 'Q24', 'Q52', 'Q28', ...after)
    await page.keyboard.press('Escape')
    await inOrder(...before, ...after)
  })
  await inOrder(...before, ...after)
  expect(await savedParts(page)).not.toHaveProperty('order')
  await dragTo(page, grip(page, words, 'Q24'), plan.row(actionOf(words, 'Q27')), 'under')
  await inOrder('Q27', 'Q24', 'Q03', 'Q52', 'Q28', ...after)
})

test.describe('with a finger', { tag: '@chromium' }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 2800 } })

  test('an action is dragged by its grip, and a call that comes in puts it back', async ({ page, path, language }) => {
    const words = wordsOf(language)
    const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
    const inOrder = (...ids: string[]) => plan.order(ids.map(id => actionOf(words, id)))
    await toTop(plan.list)
    const touch = await fingerOn(page)
    const to = await middleOf(plan.row(actionOf(words, 'Q03')), 0.9)
    await touch('touchStart', await middleOf(grip(page, words, 'Q24')))
    for (const above of [400, 200, 0]) await touch('touchMove', { ...to, y: to.y - above })
    await touch('touchEnd')
    await inOrder('Q27', 'Q03', 'Q24', 'Q52', 'Q28', ...after)
    await expect(page.getByText(fill(words.plan.moved, { action: actionOf(words, 'Q24'), position: 3 }))).toBeVisible()

    await touch('touchStart', await middleOf(grip(page, words, 'Q27')))
    await touch('touchMove', await middleOf(plan.row(actionOf(words, 'Q28')), 0.9))
    await inOrder('Q03', 'Q24', 'Q52', 'Q28', 'Q27', ...after)
    await touch('touchCancel')
    await inOrder('Q27', 'Q03', 'Q24', 'Q52', 'Q28', ...after)
    await page.reload()
    await inOrder('Q27', 'Q03', 'Q24', 'Q52', 'Q28', ...after)
  })
})

function grip(page: Page, { plan, ...words }: PageWords, id: string): Locator {
  return page.getByTitle(fill(plan.drag, { action: actionOf({ plan, ...words }, id) }))
}

/** All of a list on a high screen, so that a drag needs no scrolling. */
async function toTop(list: Locator): Promise<void> {
  await list.evaluate(element => element.scrollIntoView({ behavior: 'instant' }))
}

/** A point of an element, a share of its height below its top. */
async function middleOf(element: Locator, share = 0.5): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height * share }
}

/** Drags in many small moves, as a hand does, to just above or under a row. */
async function dragTo(
  page: Page,
  handle: Locator,
  row: Locator,
  side: 'above' | 'under',
  beforeDrop: () => Promise<void> = async () => {},
): Promise<void> {
  const from = await middleOf(handle)
  const to = await middleOf(row, side === 'above' ? 0.1 : 0.9)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, to.y, { steps: 12 })
  await beforeDrop()
  await page.mouse.up()
}

/** A finger as the browser itself tells it, so that pointer events, capture and scrolling are the real ones. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}
