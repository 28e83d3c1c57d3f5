import type { BrowserContext, Page } from '@playwright/test'
import type { Happening } from '../../src/domain/workshop/happening.ts'
import type { Setup } from '../../src/domain/workshop/session.ts'
import { fill } from '../../src/i18n/fill.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import type { WorkshopWords } from '../../src/schemas/words/workshop.ts'
import { tabTo } from './scan-page.ts'
import { expect } from './site.ts'
import { prefix } from './stored.ts'

const workshopKey = `${prefix}workshop`
export const workshopChannel = 'beklijf:workshop'
export const driverLock = 'beklijf:workshop:driver'
const projector = { width: 1920, height: 1080 }

export function workshopWords(language: Locale): WorkshopWords {
  return readAs(`${language}/workshop.yaml`, wordSchemas.workshop)
}

export type Phase = keyof WorkshopWords['phases']

/** The facilitator's page, led with nothing but a keyboard. */
export interface Desk {
  /** Fills in the short script of seven statements. */
  setUp: (training: string, people: number) => Promise<void>
  /** Goes to a control with Tab and presses Enter. */
  press: (name: string) => Promise<void>
  /** The audience window, opened in the same way. */
  openScreen: () => Promise<Page>
  /** One card per letter: 0 to 4, D for don't know; once this tab leads. */
  count: (cards: string) => Promise<void>
  /** The same keys, whether it leads or not. */
  pressCards: (cards: string) => Promise<void>
  /** One step on; `phase` is where that leads. */
  forward: (phase: Phase) => Promise<void>
  isAt: (phase: Phase) => Promise<void>
  isCounted: (done: number, total: number) => Promise<void>
}

export function deskOn(page: Page, words: WorkshopWords): Desk {
  const { setup, phases, audience, counted } = words
  const isAt = (phase: Phase) => expect(page.locator('h1')).toHaveText(phases[phase].title)
  const press = async (name: string) => {
    await tabTo(page, page.locator('main').getByRole('button', { name, exact: true }))
    await page.keyboard.press('Enter')
  }
  const pressCards = async (cards: string) => {
    for (const card of cards) await page.keyboard.press(card === 'D' ? 'KeyD' : `Digit${card}`)
  }
  return {
    press,
    pressCards,
    isAt,
    setUp: async (training, people) => {
      await tabTo(page, page.getByLabel(setup.training))
      await page.keyboard.type(training)
      await tabTo(page, page.locator('input[name="ws-agenda"]:checked'))
      await page.keyboard.press('ArrowUp')
      await expect(page.getByLabel(words.sets.seven.title)).toBeChecked()
      await tabTo(page, page.getByLabel(setup.size))
      await page.keyboard.type(String(people))
    },
    openScreen: async () => {
      await tabTo(page, page.getByRole('link', { name: audience.open }))
      const [screen] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
      await screen.setViewportSize(projector)
      await page.bringToFront()
      return screen
    },
    count: async cards => {
      // Before it knows that it leads, no key counts.
      await page.locator('fieldset.ws__all:enabled').first().waitFor()
      await pressCards(cards)
    },
    forward: async phase => {
      await page.keyboard.press('ArrowRight')
      await isAt(phase)
    },
    isCounted: (done, total) => expect(page.locator('.stage')).toContainText(fill(counted, { done, total })),
  }
}

/** Whatever any page of a context says on the workshop's line, as text. Call it before a page is opened. */
export async function listenOnLine(context: BrowserContext): Promise<string[]> {
  const said: string[] = []
  await context.exposeBinding('saidOnLine', (_, text: string) => said.push(text))
  await context.addInitScript(name => {
    new BroadcastChannel(name).addEventListener('message', ({ data }) => window.saidOnLine(JSON.stringify(data)))
  }, workshopChannel)
  return said
}

declare global {
  interface Window {
    saidOnLine: (text: string) => void
  }
}

/** The statements of the short script, in their order. */
export const { seven } = readModelFiles().workshop.sets

/** A workshop of thirty people on the set of seven, as the site itself stores it. */
export function aWorkshop(happened: readonly Happening[], changes: Partial<Setup> = {}): Record<string, string> {
  const setup = {
    ...{ training: 'Gesprekken voeren', context: { stage: 'before' }, chosen: { set: 'seven' }, items: seven },
    ...{ agenda: 'm45', people: 30, countMe: false, byCode: false, askRole: false, ...changes },
  }
  return { [workshopKey]: JSON.stringify({ setup, happened }) }
}
