import type { Browser, Page } from '@playwright/test'
import type { Answers } from '../../src/domain/scan/assessment.ts'
import { after, replay, type Happening } from '../../src/domain/workshop/happening.ts'
import { byUrgency } from '../../src/domain/workshop/on-screen.ts'
import { votesOn, type Setup } from '../../src/domain/workshop/session.ts'
import { statementsOf } from '../../src/domain/workshop/sets.ts'
import { writeVoteCode, type PersonCode } from '../../src/domain/workshop/vote-code.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { store } from '../journeys/stored.ts'
import { median, slow, visitor } from './measure.ts'

declare global {
  interface Window {
    /** When each change of the audience window was on screen, in milliseconds since 1970. */
    shownAt: number[]
  }
}

const { sets } = readModelFiles().workshop
const asked = statementsOf({ set: 'twelve' }, assembleModel(), sets)
const items = asked.map(({ id }) => id)
const [item = ''] = items
const setup: Setup = {
  ...{ training: 'Gesprekken voeren', context: { stage: 'before' }, chosen: { set: 'twelve' }, items },
  ...{ agenda: 'm90', people: 200, countMe: false, byCode: true, askRole: false },
}
const answers = [0, 1, 2, 3, 4, 'W'] as const
const people = (count: number) => Array.from({ length: count }, (_, person) => aPerson(person))
const voting: Happening = { did: 'go', to: { at: 'statement', item, step: 'vote' } }

function aPerson(person: number): PersonCode {
  const chosen = items.map((id, place) => [id, answers[(place * 7 + person) % answers.length]])
  const all: Answers = Object.fromEntries(chosen)
  return { kind: 'person', nonce: person * 4_000_037, answers: all }
}

/** Milliseconds to count the codes of a thousand people on twelve statements, and to put those in order. */
export function thousandCounted(): number {
  const revealed = items.map((one): Happening => ({ did: 'reveal', item: one }))
  const session = replay(setup, revealed)
  const codes = people(1000)
  const start = performance.now()
  const counted = after(session, { did: 'take', codes })
  for (const one of items) votesOn(counted, one)
  byUrgency(counted)
  return performance.now() - start
}

/** Milliseconds from the click after 200 codes were pasted, with the chat around them, to the frame that says what came of it. */
export function pasteToFrame(browser: Browser, origin: string): Promise<number> {
  const lines = people(200).map(
    (person, place) => `[14:${place % 60}] Deelnemer ${place}: dit is mijn code 👍\n${writeVoteCode(person, asked)}`,
  )
  return visitor(browser, origin, async page => {
    await store(page, workshopOf([voting]))
    await page.goto('/workshop/', { waitUntil: 'load' })
    await page.locator('.ws__side summary').first().click()
    await page.locator('#codes-in').fill(lines.join('\n'))
    await page.waitForTimeout(400)
    const took = await page.evaluate(() =>
      window.toFrame(() => document.querySelector<HTMLButtonElement>('.field:has(#codes-in) + .btn')?.click()),
    )
    await page.locator('.stage', { hasText: '200' }).waitFor()
    return took
  })
}

/** Milliseconds from a key to the frame of the audience window that shows what it did, at 4× slowdown: medians of many. */
export function keyToScreen(browser: Browser, origin: string): Promise<{ counted: number; revealed: number }> {
  return visitor(browser, origin, async (page, context) => {
    await store(page, workshopOf([voting, { did: 'take', codes: people(30) }]))
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/workshop/', { waitUntil: 'load' })
    // As it is opened from the page: both then share one processor, as on a laptop they do.
    const link = page.locator('a[target]').first()
    const [screen] = await Promise.all([context.waitForEvent('page'), link.click()])
    await screen.setViewportSize({ width: 1920, height: 1080 })
    await screen.locator('.aud__cnt').waitFor()
    await screen.evaluate(noteChanges)
    await page.waitForTimeout(400)
    for (const one of [page, screen]) await slow(one)
    const [counted, revealed]: [number[], number[]] = [[], []]
    for (let vote = 0; vote < 20; vote++) counted.push(await oneKey(page, screen, `Digit${vote % 5}`))
    for (let time = 0; time < 10; time++) {
      revealed.push(await oneKey(page, screen, 'Space'))
      await screen.locator('.vote__n').first().waitFor()
      await oneKey(page, screen, 'KeyZ', true)
      await screen.locator('.aud__do').waitFor()
    }
    return { counted: median(counted), revealed: median(revealed) }
  })
}

function noteChanges(): void {
  window.shownAt = []
  const changed = () =>
    requestAnimationFrame(() => {
      // A message after the frame's own work comes when that frame is done.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => window.shownAt.push(performance.timeOrigin + performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  new MutationObserver(changed).observe(document.body, { subtree: true, childList: true, characterData: true })
}

async function oneKey(page: Page, screen: Page, code: string, ctrlKey = false): Promise<number> {
  await screen.evaluate(() => (window.shownAt = []))
  const pressed = await page.evaluate(
    key => {
      const now = performance.timeOrigin + performance.now()
      document.dispatchEvent(new KeyboardEvent('keydown', { code: key.code, ctrlKey: key.ctrlKey, bubbles: true }))
      return now
    },
    { code, ctrlKey },
  )
  await screen.waitForFunction(() => window.shownAt.length > 0)
  return (await screen.evaluate(() => window.shownAt[0] ?? NaN)) - pressed
}

/** As the site itself stores it. */
function workshopOf(happened: readonly Happening[]): Record<string, string> {
  return { 'beklijf:1:workshop': JSON.stringify({ setup, happened }) }
}
