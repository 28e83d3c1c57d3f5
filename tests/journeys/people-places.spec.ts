import type { Page } from '@playwright/test'
import { defaultLocale } from '../../src/i18n/locales.ts'
import { axe } from './axe.ts'
import { layoutShifts, lowTargets, settled, stickingOut, watchLayoutShifts } from './layout.ts'
import { desk, enlarged, openPlace, phone, places, type Place } from './places.ts'
import { moving, unseenChoices, unseenFocus, unseenMarks } from './seen.ts'
import { expect, test } from './site.ts'
import { addStyle, cutText, overlappingText, readerSpacing } from './spacing.ts'
import { keyOf, store } from './stored.ts'
import { treeOf } from './tree.ts'

/** The states whose tree is kept, beside every page: one of each screen, as full as it gets. */
const toldStates = [
  'the scan with explanations open',
  'what the scan is about, filled in',
  'a wrong number and days in the wrong order',
  'a last look with contradictions',
  'a result of several people',
  'a result of too few answers',
  'an action being edited',
  'a plan with what its actions are worth',
  'the question before everything is deleted',
  'saved work side by side, with a link and a new name',
  'the returns as they were measured',
  'the returns with errors and warnings beside their fields',
  'the returns of several scenarios',
  'the returns with a scan, follow-up and a plan',
]

// Each place is opened once for all looks at it: opening takes longer than most of them.
for (const place of places) {
  test(`${place.name}: all is still, in reach, told in its order, and seen by whoever sees little`, async ({
    page,
    path,
    language,
  }) => {
    test.slow()
    const isToldHere = !place.saved || toldStates.includes(place.name)
    if (isToldHere) await page.clock.setFixedTime(new Date('2026-12-01T09:00:00Z'))
    await watchLayoutShifts(page)
    await openPlace(page, place, path)
    expect.soft(await layoutShifts(page), 'nothing moves while it opens').toEqual([])
    await place.act?.(page)
    expect.soft(await stickingOut(page), 'all fits on a phone').toEqual([])
    expect.soft(await lowTargets(page), 'every target is high enough for a finger').toEqual([])
    const isFirst = language === defaultLocale
    // Only words differ between languages, and with them what room they take.
    if (isFirst) expect.soft(await moving(page), 'nothing moves at rest').toEqual([])
    // Nor do colours and widths: a state is looked at on a phone in light in one, and on a desk in dark in any other.
    await (isFirst || !place.saved ? looksOnPhone(page) : looksOnDesk(page))
    if (isFirst) await seenWithoutColour(page)
    if (isToldHere) await toldInOrder(page, place)
    await spacedByReader(page)
  })
}

test('what is planted is found, by each of these looks', async ({ page, path }) => {
  const state = places.find(({ name }) => name === 'a scan with notes')
  if (!state) throw new Error('There is no such state')
  await openPlace(page, state, path)
  await state.act?.(page)
  await addStyle(
    page,
    'a { transition: color 1s !important } .btn { box-shadow: none !important; outline: 0 !important }',
  )
  expect(await moving(page)).not.toEqual([])
  expect(await unseenFocus(page)).toContainEqual(expect.stringContaining('shows no focus'))
  await addStyle(page, '.scanbar { height: 90vh }')
  expect(await unseenFocus(page)).toContainEqual(expect.stringContaining('covered'))
  await page.emulateMedia({ forcedColors: 'active' })
  await addStyle(
    page,
    '.opt, .opt input { all: unset !important } path { fill: Canvas !important; stroke: none !important }',
  )
  expect(await unseenChoices(page)).not.toEqual([])
  expect(await unseenMarks(page)).not.toEqual([])
  await addStyle(page, 'h1 { height: 1em; overflow: hidden } .lead { margin-top: -2em !important }')
  expect(await cutText(page)).not.toEqual([])
  expect(await overlappingText(page)).not.toEqual([])
})

test('notices about the storage are accessible too', async ({ page, path }) => {
  await store(page, { [keyOf('bad')]: 'rubbish', [keyOf('later')]: '{"version":2}' })
  await page.goto(path('/scan/#r1'))
  await expect(page.locator('.notices .note')).toHaveCount(2)
  expect(await axe(page)).toEqual([])
})

async function looksOnPhone(page: Page): Promise<void> {
  expect.soft(await axe(page), 'axe on a phone, light').toEqual([])
}

async function looksOnDesk(page: Page): Promise<void> {
  await page.setViewportSize(desk)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await axe(page), 'axe on a desk, dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
}

async function seenWithoutColour(page: Page): Promise<void> {
  expect.soft(await unseenFocus(page), 'the focus is seen').toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect.soft(await unseenFocus(page), 'the focus is seen in forced colours').toEqual([])
  expect.soft(await unseenChoices(page), 'what is chosen is seen in forced colours').toEqual([])
  expect.soft(await unseenMarks(page), 'what is drawn is seen in forced colours').toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
}

// The trees lie in trees/<language>/. After a change that is meant: run this file with `--update-snapshots`, and read the
// difference as a screen reader would say it: is everything named, in the right order, and nothing said twice?
async function toldInOrder(page: Page, { name }: Place): Promise<void> {
  const file = name === '/' ? 'start' : wordsIn(name.replace('.html', '')).join('-')
  await page.waitForLoadState('networkidle')
  // Long texts may stand there a frame after they came.
  await expect(async () => expect(await treeOf(page)).toMatchSnapshot(`${file}.txt`)).toPass({ timeout: 10_000 })
}

function wordsIn(name: string): string[] {
  return name.match(/[a-z0-9]+/g) ?? []
}

async function spacedByReader(page: Page): Promise<void> {
  await addStyle(page, readerSpacing)
  for (const screen of [phone, enlarged]) {
    await page.setViewportSize(screen)
    await settled(page)
    expect.soft(await stickingOut(page), `all fits in ${screen.width}`).toEqual([])
    expect.soft(await cutText(page), `nothing is cut off in ${screen.width}`).toEqual([])
    expect.soft(await overlappingText(page), `nothing lies over text in ${screen.width}`).toEqual([])
  }
  expect.soft(await unseenFocus(page), 'the focus is seen on a low screen').toEqual([])
}
