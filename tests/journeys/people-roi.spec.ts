import type { Locator } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { keepsFocus } from './cases.ts'
import { stickingOut } from './layout.ts'
import { openRoi } from './roi-page.ts'
import { tabTo } from './scan-page.ts'
import { unseenFocus } from './seen.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

test('from nothing to an outcome, another scenario and a file, by keyboard alone', async ({ page, path, language }) => {
  test.slow()
  const words = wordsOf(language)
  const { page: said, isolation, choices, fields } = words.roi
  const { number, part, option, headline } = await openRoi(page, path('/roi/'), words)
  const write = async (field: Locator, text: string) => {
    await tabTo(page, field, 300)
    await page.keyboard.type(text)
  }
  await write(number('participants'), '12')
  await write(number('rateParticipants'), '48')
  await tabTo(page, number('trainerFee'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(moneyFor(language).plain(14_000))
  await write(number('participantHours'), '24')
  await write(number('salesRevenue'), '100000')
  await write(part('salesUplift', 'likely'), '5')
  await write(part('salesMargin', 'likely'), '32')
  await expect(headline).toBeVisible()
  // It is said once it stands still.
  await expect(page.getByRole('status').filter({ hasText: said.announce.split('{')[0] ?? '' })).toHaveCount(1)

  await tabTo(page, option(said.shortForm), 300)
  await page.keyboard.press('ArrowDown')
  await expect(option(said.fullForm)).toBeChecked()
  await tabTo(page, option(choices.isolationMethod.none), 300)
  await page.keyboard.press('ArrowUp')
  await expect(option(choices.isolationMethod.stakeholder)).toBeChecked()
  const first = page.getByRole('group', { name: fill(isolation.estimates.person, { number: 1 }) })
  await write(first.getByRole('textbox', { name: isolation.estimates.share }), '60')
  await write(first.getByRole('textbox', { name: isolation.estimates.confidence }), '75')
  await tabTo(page, page.getByRole('button', { name: isolation.estimates.add }))
  await page.keyboard.press('Enter')
  const away = page.getByRole('button', { name: isolation.estimates.remove }).last()
  await tabTo(page, away, 300)
  await page.keyboard.press('Enter')
  await keepsFocus(page)
  await expect(away).toBeHidden()

  const slider = page.getByRole('slider', { name: `${fields.salesUplift.label}:` })
  await tabTo(page, slider, 300)
  await page.keyboard.press('ArrowRight')
  await expect(part('salesUplift', 'likely')).toHaveValue(moneyFor(language).plain(6))
  await tabTo(page, page.getByRole('button', { name: said.scenarioCopy }), 300)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: said.compareTitle }).getByRole('rowheader')).toHaveCount(2)
  await tabTo(page, page.getByRole('button', { name: said.sheet }), 300)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '.csv' })).toBeVisible()
})

for (const [width, height] of [
  [320, 256],
  [360, 740],
  [1280, 800],
] as const) {
  test(`at ${width} × ${height} nothing sticks out and the bar with the outcome never covers the focus`, async ({
    page,
    path,
    language,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const words = wordsOf(language)
    const { openExample, press } = await openRoi(page, path('/roi/'), words)
    await openExample('salesTeam')
    await press(words.roi.page.scenarioCopy)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
    })
    await expect(page.getByRole('link', { name: words.roi.page.toOutcome })).toBeVisible()
    expect(await stickingOut(page)).toEqual([])
    expect(await unseenFocus(page)).toEqual([])
  })
}
