import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { axe } from './axe.ts'
import { goTo, press } from './cases.ts'
import { watch } from './harmless.ts'
import { openRoi, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { prefix } from './stored.ts'
import { wordsOf } from './words.ts'

const rubbish = 'twaalf <img src=x onerror=alert(1)>'
const unreadIn = (page: Page) => page.evaluate(key => sessionStorage.getItem(key), `${prefix}unread`)

test('what cannot be read is there after a reload with its message, until it can be read', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { fields, page: said } = words.roi
  const money = moneyFor(language)
  const unreadable = fill(said.unreadable, { example: money.plain(1_250.5) })
  const harmless = watch(page)
  const { openExample, number, part } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await type(number('material'), rubbish)
  await type(part('salesMargin', 'low'), 'x'.repeat(10_000))
  await page.reload()
  await expect(number('material')).toHaveValue(rubbish)
  await expect(number('material')).toHaveAttribute('aria-invalid', 'true')
  await expect(number('material')).toHaveAccessibleDescription(`${fields.material.help} ${unreadable}`)
  await expect(part('salesMargin', 'low')).toHaveValue('x'.repeat(10_000))
  await expect(part('salesMargin', 'likely')).toHaveAttribute('aria-invalid', 'false')
  await expect(page.locator('.problem:visible')).toHaveCount(2)
  expect(await axe(page)).toEqual([])

  await type(number('material'), '77')
  await type(part('salesMargin', 'low'), '')
  expect(await unreadIn(page)).toBe(null)
  await page.reload()
  await expect(number('material')).toHaveValue('77')
  await expect(number('material')).toHaveAttribute('aria-invalid', 'false')
  await expect(part('salesMargin', 'low')).toHaveValue('')
  await expect(page.locator('.problem:visible')).toHaveCount(0)
  await harmless()
})

test('so is the very first thing that is typed, also in a field that the short path does not ask', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { option, number } = await openRoi(page, path('/roi/'), words)
  await option(words.roi.page.fullForm).check()
  await type(number('grossYearPay'), 'veel')
  await page.reload()
  await expect(option(words.roi.page.fullForm)).toBeChecked()
  await expect(number('grossYearPay')).toHaveValue('veel')
  await expect(number('grossYearPay')).toHaveAttribute('aria-invalid', 'true')
  await type(number('participants'), '12')
  await page.reload()
  await expect(number('participants')).toHaveValue('12')
  await expect(number('grossYearPay')).toHaveValue('veel')
})

test('it goes with its person, and with its scenario, away and back', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { isolation, page: said } = words.roi
  const { estimates } = isolation
  const roi = await openRoi(page, path('/roi/'), words)
  await roi.openExample('salesTeam')
  await press(page, estimates.add)
  const person = (number: number) =>
    page
      .getByRole('group', { name: fill(estimates.person, { number }), exact: true })
      .getByRole('textbox', { name: estimates.share })
  await type(person(2), 'half')
  await page.getByRole('button', { name: `${estimates.remove} (${fill(estimates.person, { number: 1 })})` }).click()
  await expect(person(1)).toHaveValue('half')
  await page.reload()
  await expect(person(1)).toHaveValue('half')

  await press(page, said.scenarioDelete)
  await expect(person(1)).toBeHidden()
  expect(await unreadIn(page)).toBe(null)
  await press(page, said.scenarioPutBack)
  await expect(person(1)).toHaveValue('half')
  await page.reload()
  await expect(person(1)).toHaveValue('half')
})

test('deleting everything deletes it too, and another tab never had it', async ({ page, context, path, language }) => {
  const words = wordsOf(language)
  const { deleteAll, deleted } = words.confirm
  const { openExample, number } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await type(number('material'), rubbish)
  const other = await openRoi(await context.newPage(), path('/roi/'), words)
  await expect(other.number('material')).not.toHaveValue(rubbish)
  await other.page.close()

  await goTo(page, path('/data/'))
  expect(await unreadIn(page)).toContain('twaalf')
  await press(page, deleteAll.confirm)
  await press(page.getByRole('dialog'), deleteAll.confirm)
  await expect(page.getByText(deleted, { exact: true })).toBeVisible()
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({})
})
