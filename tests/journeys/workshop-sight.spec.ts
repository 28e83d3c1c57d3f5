import { defaultLocale, localeTags } from '../../src/i18n/locales.ts'
import type { Happening } from '../../src/domain/workshop/happening.ts'
import { emptyTally } from '../../src/domain/workshop/tally.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { unseenFocus } from './seen.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, seven, workshopWords } from './workshop-page.ts'

const [item = '', other = ''] = seven
const on = (step: 'read' | 'vote' | 'reveal' | 'settle', at = item): Happening => ({
  did: 'go',
  to: { at: 'statement', item: at, step },
})
const to = (at: 'lobby' | 'practice' | 'pause' | 'recap' | 'owners' | 'close'): Happening => ({ did: 'go', to: { at } })
const counted = (changes: object): Happening => ({ did: 'type', item, cards: { ...emptyTally, ...changes } })
const reveal: Happening = { did: 'reveal', item }
const camps = counted({ 0: 14, 4: 14, W: 2 })
const deal = { what: 'Elke leidinggevende voert het gesprek', who: 'hr', when: '2027-01-01', proof: 'Verslag' }

/** Where a workshop can be, each with the most there is to see. */
const moments: Readonly<Record<string, readonly Happening[]>> = {
  'the welcome': [to('lobby')],
  'the practice': [to('practice')],
  'a statement to read': [on('read')],
  'a count': [on('vote'), camps],
  'too many votes': [on('vote'), counted({ 3: 31 })],
  'two camps': [camps, reveal],
  'nobody who knows': [counted({ W: 30 }), reveal],
  'a second vote': [camps, reveal, { did: 'second', item }],
  'a shift': [camps, reveal, { did: 'second', item }, counted({ 0: 10, 1: 10, 2: 10 }), reveal],
  'a proposal': [camps, reveal, on('settle')],
  'no consensus': [camps, reveal, on('settle'), { did: 'settle', item, answer: null }],
  'what was settled': [camps, reveal, on('settle'), { did: 'settle', item, answer: 4 }],
  'a statement that was skipped': [on('read'), { did: 'skip', item }],
  'the break': [to('pause')],
  'the summary': [camps, reveal, { did: 'count', item: other, answer: 1, more: 1 }, to('recap')],
  'the agreements': [to('owners'), { did: 'deal', place: 0, deal }],
  'the end': [camps, reveal, to('close')],
}

for (const [name, happened] of Object.entries(moments)) {
  test(`${name}: the facilitator can see and reach all, and the room can read all`, async ({
    page,
    context,
    path,
    language,
  }) => {
    // Colours and widths are the same in every language: one is looked at on a phone in light, any other on a desk in dark.
    const onPhone = language === defaultLocale
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 740 })
    await store(page, aWorkshop(happened))
    await watchLayoutShifts(page)
    await goTo(page, path('/workshop/'))
    await expect(page.locator('.ws')).toBeVisible()
    expect.soft(await layoutShifts(page), 'nothing moves while it opens').toEqual([])
    expect.soft(await stickingOut(page), 'all fits on a phone').toEqual([])
    expect.soft(await lowTargets(page), 'every target is high enough').toEqual([])
    if (onPhone) {
      expect.soft(await axe(page), 'axe on a phone, light').toEqual([])
      expect.soft(await unseenFocus(page), 'the focus is seen').toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect.soft(await lowTargets(page), 'every target is high enough on a desk').toEqual([])
    if (!onPhone) {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await axe(page), 'axe on a desk, dark').toEqual([])
    }

    const screen = await context.newPage()
    await screen.setViewportSize({ width: 1920, height: 1080 })
    await goTo(screen, path('/workshop/screen/'))
    await expect(screen.locator('.aud__top')).toBeVisible()
    await settled(screen)
    const colorScheme = onPhone ? 'light' : 'dark'
    await screen.emulateMedia({ colorScheme })
    expect.soft(await unreadFromAfar(screen), `the room can read it, ${colorScheme}`).toEqual([])
    expect.soft(await axe(screen), `axe on the audience window, ${colorScheme}`).toEqual([])
    await screen.setViewportSize({ width: 320, height: 740 })
    expect.soft(await stickingOut(screen), 'all fits on a phone').toEqual([])
    expect.soft(await lowTargets(screen), 'every target is high enough').toEqual([])
  })
}

test('setting up: what is missing is said, and a choice of one’s own fits on a phone', async ({
  page,
  path,
  language,
}) => {
  const { setup } = workshopWords(language)
  await page.setViewportSize({ width: 320, height: 740 })
  await goTo(page, path('/workshop/'))
  await expect(page.locator('html')).toHaveAttribute('lang', localeTags[language])
  await page.locator('label', { has: page.getByLabel(setup.ownChoice, { exact: true }) }).click()
  await page.getByRole('button', { name: setup.start }).click()
  await expect(page.getByRole('alert').filter({ hasText: setup.needStatements })).toContainText(setup.needTraining)
  expect.soft(await stickingOut(page), 'all fits on a phone').toEqual([])
  expect.soft(await lowTargets(page), 'every target is high enough').toEqual([])
  expect.soft(await axe(page), 'axe').toEqual([])
})
