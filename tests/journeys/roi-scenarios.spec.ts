import { fill } from '../../src/i18n/fill.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { goTo, keepsFocus } from './cases.ts'
import { openRoi, roiOn, type } from './roi-page.ts'
import { tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

test('a scenario is copied, changed and named, and stands beside the first in one table', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, examples } = words.roi
  const { title } = examples.cases.salesTeam
  const { part, option, openExample, press, headline } = await openRoi(page, path('/roi/'), words)
  const name = page.getByRole('textbox', { name: said.scenarioName })
  const table = page.getByRole('table', { name: said.compareTitle })
  await openExample('salesTeam')
  await expect(table).toBeHidden()
  await press(said.scenarioCopy)
  await expect(name).toHaveValue(fill(said.scenarioCopyName, { name: title }))
  await expect(headline).toContainText('−58%')
  await name.fill('Met meer groei')
  await type(part('salesUplift', 'likely'), '9')
  await expect(headline).not.toContainText('−58%')
  const changed = await headline.textContent()

  await expect(table.getByRole('rowheader')).toHaveText([title, 'Met meer groei'])
  await expect(table.getByRole('row').nth(1)).toContainText(moneyFor(language).euros(36_364))
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveText('−58% – +42%')
  await expect(table.getByRole('row').nth(1).getByRole('cell').nth(2)).toHaveText('35%')
  await expect(table.getByRole('columnheader')).toHaveText([
    said.scenario,
    said.compareCost,
    ...[12, 24].flatMap(months => [
      fill(said.columnRange, { months }),
      `${said.columnChance} (${fill(said.line.months, { month: months })})`,
    ]),
  ])

  await option(title).check()
  await expect(headline).toContainText('−58%')
  await expect(part('salesUplift', 'likely')).toHaveValue('5')
  await option('Met meer groei').check()
  await page.reload()
  await expect(option('Met meer groei')).toBeChecked()
  await expect(headline).toHaveText(changed ?? '')
})

test('a scenario that is taken away can be put back, and the focus stays on the page', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, examples } = words.roi
  const { title } = examples.cases.salesTeam
  const roi = await openRoi(page, path('/roi/'), words)
  await roi.openExample('salesTeam')
  const name = page.getByRole('textbox', { name: said.scenarioName })
  for (const button of [said.scenarioDelete, said.scenarioPutBack]) {
    await tabTo(page, page.getByRole('button', { name: button }), 200)
    await page.keyboard.press('Enter')
    await keepsFocus(page)
    const isGone = button === said.scenarioDelete
    await expect(roi.headline).toBeVisible({ visible: !isGone })
    const gone = page.getByRole('status').getByText(fill(said.scenarioDeleted, { name: title }))
    await expect(gone).toBeVisible({ visible: isGone })
  }
  await expect(name).toHaveValue(title)
  await expect(roi.headline).toContainText('−58%')

  // Who fills in a new one meanwhile has both.
  await roi.press(said.scenarioDelete)
  await type(roi.number('participants'), '7')
  await roi.press(said.scenarioPutBack)
  await expect(roi.option(title)).toBeChecked()
  await roi.option(fill(said.scenarioUnnamed, { number: 2 })).check()
  await expect(roi.number('participants')).toHaveValue('7')
})

test('the example never touches what a visitor filled in', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { page: said } = words.roi
  const roi = await openRoi(page, path('/roi/'), words)
  await type(roi.number('participants'), '33')
  await roi.openExample('serviceTeam')
  await expect(roi.number('participants')).toHaveValue('30')
  await type(roi.number('participants'), '31')
  await roi.option(fill(said.scenarioUnnamed, { number: 1 })).check()
  await expect(roi.number('participants')).toHaveValue('33')
  await expect(roi.option(said.shortForm)).toBeChecked()
})

test('a new scenario begins empty, and each scenario is found again after the way to its outcome', async ({
  page,
  path,
  language,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const words = wordsOf(language)
  const { page: said, examples } = words.roi
  const roi = await openRoi(page, path('/roi/'), words)
  await roi.openExample('salesTeam')
  await roi.openExample('serviceTeam')
  const bar = page.getByRole('link', { name: said.toOutcome })
  await expect(bar).toContainText('−7%')
  await bar.click()
  await expect(roi.headline).toBeFocused()
  await expect(roi.headline).toBeInViewport()
  await expect(roi.headline).toContainText('−7%')
  await page.reload()
  await expect(roi.option(examples.cases.serviceTeam.title)).toBeChecked()

  await roi.press(said.scenarioNew)
  await expect(roi.number('participants')).toHaveValue('')
  await expect(roi.headline).toBeHidden()
  await goTo(page, path('/data/'))
  await goTo(page, path('/roi/'))
  await expect(roi.option(examples.cases.salesTeam.title)).toBeChecked()
})

test('two tabs that change different inputs keep both', async ({ page, context, path, language }) => {
  const words = wordsOf(language)
  const one = await openRoi(page, path('/roi/'), words)
  await one.openExample('salesTeam')
  const tab = await context.newPage()
  await goTo(tab, path('/roi/'))
  const other = roiOn(tab, words)
  await type(one.number('participants'), '20')
  await type(other.number('trainerFee'), '9000')
  await one.part('salesUplift', 'likely').fill('6')
  await type(other.number('material'), '100')
  for (const each of [one, other]) {
    await expect(each.number('participants')).toHaveValue('20')
    await expect(each.number('trainerFee')).toHaveValue(moneyFor(language).plain(9_000))
    await expect(each.part('salesUplift', 'likely')).toHaveValue('6')
    await expect(each.number('material')).toHaveValue('100')
  }
  await expect(other.headline).toHaveText((await one.headline.textContent()) ?? '')
  await page.reload()
  await expect(one.number('trainerFee')).toHaveValue(moneyFor(language).plain(9_000))
  await expect(one.number('participants')).toHaveValue('20')
  await expect(one.part('salesUplift', 'likely')).toHaveValue('6')
})
