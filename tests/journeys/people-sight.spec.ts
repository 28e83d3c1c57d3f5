import { defaultLocale } from '../../src/i18n/locales.ts'
import { settled, stickingOut } from './layout.ts'
import { openPlace, places } from './places.ts'
import { moving, unseenChoices, unseenFocus, unseenMarks } from './seen.ts'
import { expect, test } from './site.ts'
import { addStyle, cutText, overlappingText, readerSpacing } from './spacing.ts'

/** A phone, and a page at 400 % on a screen of 1280. */
const screens = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]

for (const place of places) {
  test(`${place.name}: seen in forced colours, at rest, and with the text spaced by its reader`, async ({
    page,
    path,
    language,
  }) => {
    await openPlace(page, place, path)
    // Only words differ between languages, and with them what room they take.
    if (language === defaultLocale) {
      expect.soft(await moving(page), 'nothing moves').toEqual([])
      expect.soft(await unseenFocus(page), 'the focus is seen').toEqual([])
      await page.emulateMedia({ forcedColors: 'active' })
      expect.soft(await unseenFocus(page), 'the focus is seen in forced colours').toEqual([])
      expect.soft(await unseenChoices(page), 'what is chosen is seen in forced colours').toEqual([])
      expect.soft(await unseenMarks(page), 'what is drawn is seen in forced colours').toEqual([])
      await page.emulateMedia({ forcedColors: 'none' })
    }
    await addStyle(page, readerSpacing)
    for (const screen of screens) {
      await page.setViewportSize(screen)
      await settled(page)
      expect.soft(await stickingOut(page), `all fits in ${screen.width}`).toEqual([])
      expect.soft(await cutText(page), `nothing is cut off in ${screen.width}`).toEqual([])
      expect.soft(await overlappingText(page), `nothing lies over text in ${screen.width}`).toEqual([])
    }
    expect.soft(await unseenFocus(page), 'the focus is seen on a low screen').toEqual([])
  })
}

test('what is planted is found, by each of these looks', async ({ page, path }) => {
  const state = places.find(({ name }) => name === 'a scan with notes')
  if (!state) throw new Error('There is no such state')
  await openPlace(page, state, path)
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
