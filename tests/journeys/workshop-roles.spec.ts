import type { Page } from '@playwright/test'
import { roles, type Role } from '../../src/domain/scan/model.ts'
import type { Happening } from '../../src/domain/workshop/happening.ts'
import type { PersonCode } from '../../src/domain/workshop/vote-code.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, seven, workshopWords } from './workshop-page.ts'
import { wordsOf } from './words.ts'

const [item = ''] = seven
type Given = readonly (0 | 1 | 2 | 3 | 4)[]

/** A workshop where people of these roles handed in these answers, shown to the room. */
async function shown(page: Page, address: string, votes: Partial<Record<Role, Given>>): Promise<void> {
  const codes = roles
    .flatMap(role => (votes[role] ?? []).map(answer => ({ role, answer })))
    .map(({ role, answer }, nonce): PersonCode => ({ kind: 'person', nonce, role, answers: { [item]: answer } }))
  const happened: Happening[] = [
    { did: 'take', codes },
    { did: 'reveal', item, at: 0 },
  ]
  await store(page, aWorkshop(happened, { byCode: true, askRole: true }))
  await goTo(page, address)
}

test('roles stand side by side, with a question where they see it differently', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { roleGap, spread } = words
  const { scales } = wordsOf(language).document
  const lead = deskOn(page, words)
  await shown(page, path('/workshop/'), { manager: [4, 4, 4, 3, 4], participant: [0, 0, 1, 1, 1, 0], hr: [2] })
  const list = page.getByRole('list', { name: roleGap.heading })
  // One role alone is too small: the smaller of the others hides it.
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText(scales.roles.participant)

  await shown(page, path('/workshop/'), { manager: [4, 4, 4, 3, 4], participant: [0, 0, 1, 1, 1, 0] })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText(scales.roles.manager)
  await expect(page.getByText(roleGap.title)).toBeVisible()
  expect(await axe(page)).toEqual([])
  const screen = await lead.openScreen()
  await expect(screen.locator('.aud__roles dt')).toHaveText([scales.roles.manager, scales.roles.participant])
  await expect(screen.locator('.aud__ask')).toContainText(roleGap.questions[0] ?? '')
  expect(await unreadFromAfar(screen)).toEqual([])

  await page.getByRole('button', { name: words.desk.again }).click()
  await expect(list).toHaveCount(0)
  await expect(screen.locator('.aud__roles')).toHaveCount(0)
  await expect(page.getByText(spread.title)).toHaveCount(0)
})

test('all roles at once fit on the projector', async ({ page, path, language }) => {
  const lead = deskOn(page, workshopWords(language))
  const between: Given = [0, 0, 0, 4, 4, 4]
  await shown(page, path('/workshop/'), Object.fromEntries(roles.map(role => [role, between])))
  const screen = await lead.openScreen()
  await expect(screen.locator('.aud__roles dt')).toHaveCount(roles.length)
  for (const colorScheme of ['dark', 'light'] as const) {
    await screen.emulateMedia({ colorScheme })
    expect(await unreadFromAfar(screen), colorScheme).toEqual([])
  }
})

test('where too few say a role, it says why none are compared', async ({ page, path, language }) => {
  const { roleGap } = workshopWords(language)
  await shown(page, path('/workshop/'), { manager: [4, 4, 4], participant: [0, 0, 1] })
  await expect(page.getByRole('list', { name: roleGap.heading })).toHaveCount(0)
  await expect(page.getByText(roleGap.none.split('{')[0] ?? '')).toBeVisible()
})
