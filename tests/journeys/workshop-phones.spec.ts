import type { Page } from '@playwright/test'
import type { Setup } from '../../src/domain/workshop/session.ts'
import { fill } from '../../src/i18n/fill.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { everyId, joinWords, onward } from './join-page.ts'
import { readQr } from './read-qr.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, seven, workshopWords } from './workshop-page.ts'

/** From the back of a room a camera wants this much of a screen of 1920 × 1080, in pixels. */
const least = { width: 480, module: 9 }
const longName = 'Het goede gesprek over gedrag, inzet en verzuim voeren '.repeat(4).slice(0, 200)
const workshops: Record<string, Partial<Setup>> = {
  'seven statements': { byCode: true },
  'every statement, chosen one by one, about the longest name': {
    ...{ byCode: true, chosen: { set: 'own', items: everyId }, items: everyId, training: longName },
  },
}

for (const [name, changes] of Object.entries(workshops)) {
  test(
    `a room scans the invitation off the projector: ${name}`,
    { tag: '@chromium' },
    async ({ page, context, path, language }) => {
      const { joining } = workshopWords(language)
      await store(page, aWorkshop([], changes))
      await goTo(page, path('/workshop/'))
      const [screen, bench] = [await context.newPage(), await context.newPage()]
      await screen.setViewportSize({ width: 1920, height: 1080 })
      await goTo(screen, path('/workshop/screen/'))
      const drawn = screen.getByRole('img', { name: joining.qr })
      await expect(screen.getByText(fill(joining.received, { count: 0 }))).toBeVisible()
      for (const colorScheme of ['dark', 'light'] as const) {
        await screen.emulateMedia({ colorScheme })
        expect(await unreadFromAfar(screen)).toEqual([])
        expect(await axe(screen)).toEqual([])
        const link = (await readQr(screen, bench)) ?? ''
        expect(link).toContain(`${path('/workshop/join/')}#`)
        await opensOn(await context.newPage(), link, changes.items ?? seven, language)
      }
      const { width = 0 } = (await drawn.boundingBox()) ?? {}
      const modules = Number((await drawn.getAttribute('viewBox'))?.split(' ')[2])
      expect(width).toBeGreaterThanOrEqual(least.width)
      expect(width / modules).toBeGreaterThanOrEqual(least.module)
      // The facilitator's own screen has the same for who comes late.
      expect(await readQr(page.getByRole('img', { name: joining.qr }), bench)).toBe(await readQr(drawn, bench))
    },
  )
}

test('who has no camera types what the room reads', async ({ page, context, path, language }) => {
  const { invitation } = joinWords(language)
  await store(page, aWorkshop([], { byCode: true }))
  await goTo(page, path('/workshop/'))
  const screen = await context.newPage()
  await goTo(screen, path('/workshop/screen/'))
  await screen.locator('.aud__type').waitFor()
  const [address = '', ...fours] = await screen.locator('.aud__type b span').allInnerTexts()
  const phone = await context.newPage()
  await goTo(phone, `http://${address.trim()}`)
  await phone.getByLabel(invitation.label).fill(fours.join(' ').toLowerCase())
  await phone.getByRole('button', { name: invitation.open }).click()
  await startsWith(phone, seven, language)
})

test(
  'the room can be asked again in the middle, and the count is where it was',
  { tag: '@chromium' },
  async ({ page, context, path, language }) => {
    const words = workshopWords(language)
    const { invite, joining, desk } = words
    const [item = ''] = seven
    const go = { did: 'go', to: { at: 'statement', item, step: 'vote' } } as const
    await store(page, aWorkshop([go, { did: 'count', item, answer: 3, more: 1 }], { byCode: true }))
    await goTo(page, path('/workshop/'))
    const screen = await context.newPage()
    await goTo(screen, path('/workshop/screen/'))
    await expect(screen.locator('.aud__cnt b')).toHaveText('1')
    await expect(screen.getByRole('img', { name: joining.qr })).toHaveCount(0)

    await page.getByText(invite.title).click()
    const own = page.getByRole('img', { name: joining.qr })
    const bench = await context.newPage()
    await page.bringToFront()
    const link = (await readQr(own, bench)) ?? ''
    expect(await page.getByLabel(invite.link).inputValue()).toBe(link)
    expect(await axe(page)).toEqual([])

    await page.getByRole('button', { name: joining.show }).click()
    const lead = deskOn(page, words)
    await lead.isAt('lobby')
    await expect(page.locator('h1')).toBeFocused()
    await expect(screen.getByRole('img', { name: joining.qr })).toBeVisible()
    expect(await readQr(screen, bench)).toBe(link)
    await page.getByRole('button', { name: desk.undo, exact: true }).click()
    await lead.isAt('vote')
    await lead.isCounted(1, 30)
    await expect(screen.locator('.aud__cnt b')).toHaveText('1')
  },
)

test('a workshop by cards alone asks nobody for a phone', async ({ page, context, path, language }) => {
  const { joining, rules } = workshopWords(language)
  await store(page, aWorkshop([]))
  await goTo(page, path('/workshop/'))
  const screen = await context.newPage()
  await goTo(screen, path('/workshop/screen/'))
  await expect(screen.getByText(rules.items[0] ?? '')).toBeVisible()
  await expect(screen.getByText(joining.title)).toHaveCount(0)
})

async function opensOn(phone: Page, link: string, items: readonly string[], language: Locale): Promise<void> {
  await phone.goto(link)
  await startsWith(phone, items, language)
  await phone.close()
}

/** The participant's page asks exactly these, and begins with the first. */
async function startsWith(phone: Page, items: readonly string[], language: Locale): Promise<void> {
  await expect(phone.getByText(fill(joinWords(language).count, { count: items.length }))).toBeVisible()
  await onward(phone).click()
  const words = readAs(`${language}/items.yaml`, wordSchemas.items)
  await expect(phone.getByText(words[items[0] ?? '']?.statement ?? '')).toBeVisible()
}
