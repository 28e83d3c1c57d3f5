import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../src/i18n/locales.ts'
import type { Statement } from '../../src/domain/scan/model.ts'
import { writeInvitation, type Invitation } from '../../src/domain/workshop/join-link.ts'
import { readVoteCode, type VoteCode } from '../../src/domain/workshop/vote-code.ts'
import { statementsOf } from '../../src/domain/workshop/sets.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { workshop } from '../../src/schemas/model/workshop.ts'
import type { JoinWords } from '../../src/schemas/words/join.ts'
import { tabTo } from './scan-page.ts'
import { expect } from './site.ts'

const model = assembleModel()
const { sets } = readAs('model/workshop.yaml', workshop)

/** A workshop of twelve statements about a training that is over, which asks for a role. */
const twelve: Invitation = { chosen: { set: 'twelve' }, context: { stage: 'after' }, askRole: true }
export const asked: readonly Statement[] = statementsOf(twelve.chosen, model, sets)

export const everyId = model.items.map(({ id }) => id)

/** The part of the address that a facilitator hands out. */
export const invited = invitationTo(twelve)
export const joinKey = 'beklijf:1:join'

export function invitationTo(invitation: Invitation): string {
  return `#${writeInvitation(invitation, model, sets)}`
}

export function joinWords(language: Locale): JoinWords {
  return readAs(`${language}/join.yaml`, wordSchemas.join)
}

/** The code on screen, not the one that opens in large letters. */
export function foursOn(page: Page): Locator {
  return page.locator('.handin > div > .fours')
}

/** The code on screen, as whoever takes it reads it. */
export async function codeOn(page: Page): Promise<VoteCode> {
  const read = readVoteCode(await foursOn(page).innerText(), asked)
  if (!read.ok) throw new Error(`The code on screen is ${read.problem}`)
  return read.code
}

/** The button of a screen that leads on. */
export function onward(page: Page): Locator {
  return page.locator('.join__go, .join__nav .btn:last-child')
}

/** From the invitation to a code, with an answer to the first statement, and the others skipped. */
export async function answerFirst(page: Page): Promise<void> {
  await onward(page).click()
  await page.locator('.opt').nth(3).click()
  for (const _ of asked) await onward(page).click()
}

/**
 * From where a ballot begins to its code, by keys alone; gives the code as it is read aloud. Per statement the keys of one
 * person's answer, or of every card of a table; none skips it. `look` sees each kind of screen once.
 */
export async function handInByKeys(
  page: Page,
  keys: readonly string[],
  look: (page: Page) => Promise<void>,
): Promise<string> {
  const onwards = async () => {
    await tabTo(page, onward(page))
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toBeFocused()
  }
  await look(page)
  await onwards()
  for (const [place, pressed] of keys.entries()) {
    for (const key of pressed) await page.keyboard.press(key === 'D' ? 'KeyW' : `Digit${key}`)
    if (place === 0) await look(page)
    await onwards()
  }
  await look(page)
  await onwards()
  await page.locator('.qr svg').waitFor()
  await look(page)
  return foursOn(page).innerText()
}
