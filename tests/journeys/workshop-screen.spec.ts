import type { Page } from '@playwright/test'
import type { OnScreen } from '../../src/domain/workshop/on-screen.ts'
import { emptyTally } from '../../src/domain/workshop/tally.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { goTo } from './cases.ts'
import { awake } from './scan-page.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { addStyle } from './spacing.ts'
import { expect, test } from './site.ts'
import { workshopChannel, workshopWords } from './workshop-page.ts'

type StatementShow = Extract<OnScreen, { at: 'statement' }>

/** Two camps, a shift, and votes on every answer: as much as one statement can have on screen. */
const full: Pick<StatementShow, 'revealed'> = {
  revealed: {
    votes: { ...emptyTally, 0: 14, 1: 1, 2: 2, 3: 1, 4: 14, N: 3, W: 5 },
    middle: { low: 1, high: 3 },
    before: { low: 0, high: 4 },
    kind: 'camps',
  },
}
const looks: Pick<StatementShow, 'step' | 'revealed' | 'agreed'>[] = [
  { step: 'read' },
  { step: 'vote' },
  { step: 'reveal', ...full },
  { step: 'settle', ...full },
  { step: 'settle', ...full, agreed: 4 },
]

for (const stage of ['before', 'after'] as const) {
  test(`every statement of the scan fits on the projector, ${stage} the training`, async ({ page, context, path }) => {
    test.slow()
    const screen = await aScreen(page, path('/workshop/screen/'))
    const desk = await context.newPage()
    await desk.goto('/404.html')
    for (const { id } of readModelFiles().items) {
      for (const look of looks) {
        await show(desk, aShow({ item: id, context: { stage }, ...look }))
        await expect(screen.locator(look.revealed ? '.aud__ask' : '.aud__do')).toBeVisible()
        expect.soft(await unreadFromAfar(screen), `${id} ${look.step} ${look.agreed ?? ''}`).toEqual([])
      }
    }
  })
}

test('so many people that each is no dot any more fit too, as bars', async ({ page, context, path }) => {
  const screen = await aScreen(page, path('/workshop/screen/'))
  const desk = await context.newPage()
  await desk.goto('/404.html')
  const { revealed } = full
  if (!revealed) throw new Error('There are votes')
  const votes = { ...emptyTally, 0: 500, 4: 20, W: 1 }
  await show(desk, aShow({ step: 'reveal', counted: 521, voters: 501, revealed: { ...revealed, votes } }))
  await expect(screen.locator('.vote__marks rect')).toHaveCount(6)
  await expect(screen.locator('.vote__n').first()).toHaveText('500')
  expect(await unreadFromAfar(screen)).toEqual([])
})

test('the font of the site is taken however late it comes', async ({ page, path }) => {
  let send = () => {}
  const sent = new Promise<void>(resolve => {
    send = resolve
  })
  await page.route('**/*.woff2', async route => {
    await sent
    await route.continue()
  })
  // The font keeps the page loading.
  await page.goto(path('/workshop/screen/'), { waitUntil: 'commit' })
  await awake(page)
  const width = () =>
    page.getByRole('heading').evaluate(heading => {
      const letters = document.createRange()
      letters.selectNodeContents(heading)
      return letters.getBoundingClientRect().width
    })
  const without = await width()
  // Longer than a browser waits for a font of no importance.
  await page.waitForTimeout(500)
  send()
  await expect.poll(width).not.toBe(without)
})

test('before anybody leads it says what to do, and passes over what it does not know', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  const screen = await aScreen(page, path('/workshop/screen/'))
  const desk = await context.newPage()
  await desk.goto('/404.html')
  for (const rubbish of [null, 7, 'show', {}, { version: 2, says: 'show', show: aShow({ step: 'read' }) }])
    await say(desk, rubbish)
  await expect(screen.locator('h1')).toHaveText(words.screen.title)
  await expect(screen.getByText(words.screen.noTab)).toBeVisible()
  expect(await unreadFromAfar(screen)).toEqual([])
})

test('what cannot be read from afar is noticed', async ({ page, path }) => {
  const screen = await aScreen(page, path('/workshop/screen/'))
  await addStyle(screen, '.aud p { font-size: 20px; color: #888 } .aud { height: 200vh }')
  const faults = await unreadFromAfar(screen)
  for (const fault of [/^scrolls/, /^20 px/, /^\d\.\d+:1/]) expect(faults).toContainEqual(expect.stringMatching(fault))
})

async function aScreen(page: Page, address: string): Promise<Page> {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await goTo(page, address)
  return page
}

function aShow(changes: Partial<StatementShow> & Pick<StatementShow, 'step'>): OnScreen {
  return {
    ...{ at: 'statement', item: 'Q04', context: { stage: 'before' }, number: 10, total: 12 },
    ...{ second: changes.revealed?.before !== undefined, counted: 40, voters: 500 },
    ...changes,
  }
}

/** As the facilitator's page would. */
async function show(desk: Page, now: OnScreen): Promise<void> {
  await say(desk, { version: 1, says: 'show', show: now })
}

async function say(desk: Page, message: unknown): Promise<void> {
  await desk.evaluate(
    ([name, text]) => {
      const channel = new BroadcastChannel(name)
      channel.postMessage(JSON.parse(text))
      channel.close()
    },
    [workshopChannel, JSON.stringify(message)] as const,
  )
}
