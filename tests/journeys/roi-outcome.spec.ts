import { fill } from '../../src/i18n/fill.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { fileFrom } from './file-from.ts'
import { goTo } from './cases.ts'
import { openRoi, roiOn, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

test('every chart says what it shows, and has its numbers as a table', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { page: said, tornado, shortcuts, monthTable, results } = words.roi
  const money = moneyFor(language)
  const { openExample, open } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const figures = page.getByRole('figure')
  await expect(figures).toHaveCount(3)
  for (const figure of await figures.all()) {
    await expect(figure.getByRole('img')).toHaveCount(1)
    await figure.getByText(said.table).click()
    await expect(figure.getByRole('table')).toBeVisible()
  }
  const alt = { draws: money.plain(10_000), months: 12, low: '−58%', median: '−17%', high: '+42%', chance: 35 }
  await expect(page.getByRole('img', { name: fill(said.histogram.alt, alt) })).toBeVisible()
  const bars = page.getByRole('table', { name: fill(said.histogram.title, { draws: money.plain(10_000) }) })
  const shares = await bars.getByRole('cell').allTextContents()
  const sum = shares.reduce((all, share) => all + Number(share.replace(',', '.')), 0)
  expect(Math.abs(sum - 100)).toBeLessThan(1)

  const line = page.getByRole('table', { name: said.line.title })
  await expect(line.getByRole('rowheader')).toHaveText(['0', '3', '6', '9', '12', '15', '18', '21', '24'])
  await expect(line.getByRole('row').nth(5).getByRole('cell')).toHaveText(
    [-21_700, -6_160, 15_700].map(value => money.roughGain(value)),
  )
  const swings = page.getByRole('table', { name: tornado.title })
  await expect(swings.getByRole('rowheader').first()).toHaveText(tornado.labels.salesUplift)
  await expect(swings.getByRole('rowheader')).toHaveCount(6)
  const routes = page.getByRole('table', { name: shortcuts.title })
  await expect(routes.getByRole('cell')).toHaveText(['−11%', '+179%', '+99%', '+114%', money.percent(1_385)])
  await open(monthTable.title)
  await expect(page.getByRole('table', { name: monthTable.title }).getByRole('rowheader').last()).toHaveText('12')
  await expect(page.getByText(results.worst.note)).toBeVisible()
})

test('every step to the return opens to its formula, its numbers and whose they are', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { trace, groups, fields, status, page: said } = words.roi
  const { openExample, open, option } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await open(trace.title)
  await page.locator('.trace summary').getByText(groups.sales.label).click()
  await expect(page.getByText(trace.streams.sales)).toBeVisible()
  const numbers = page.getByRole('table', { name: groups.sales.label })
  await expect(numbers.getByRole('rowheader')).toHaveText(
    [fields.salesRevenue, fields.salesUplift, fields.salesMargin].map(({ label }) => label),
  )
  await expect(numbers.getByRole('cell').nth(2)).toHaveText('2 – 5 – 10%')
  await expect(numbers.getByRole('cell').nth(3)).toHaveText(status.user)

  // What stands in from research leads to where it can be looked up.
  await option(said.fullForm).check()
  await open(groups.turnover.label)
  await page.getByRole('link', { name: trace.source }).filter({ visible: true }).last().click()
  await expect(page).toHaveURL(/\/method\/#source-boushey-glynn-2012$/)
  await expect(page.locator('#source-boushey-glynn-2012')).toBeInViewport()
})

test('what is measured is told with money and time apart', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { choices, modes, results, page: said, fields } = words.roi
  const { openExample, option, number } = await openRoi(page, path('/roi/'), words)
  await openExample('serviceTeam')
  await expect(option(choices.mode.evaluation)).toBeChecked()
  await expect(page.getByText(modes.evaluation)).toBeVisible()
  await expect(number('measuredMonths')).toHaveValue('6')
  await expect(page.getByText(said.cashTitle)).toBeVisible()
  await expect(page.getByText(results.cash.note)).toBeVisible()
  await type(number('measuredMonths'), '20')
  await expect(number('measuredMonths')).toHaveAccessibleDescription(
    `${fields.measuredMonths.help} ${fields.measuredMonths.warning ?? 'none'}`,
  )
  await option(choices.mode.forecast).check()
  await expect(page.getByText(modes.forecast)).toBeVisible()
  await expect(number('measuredMonths')).toBeHidden()
})

test('the file for a spreadsheet opens as a table, in the marks of the language, without a formula', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, fields, status, monthTable, totals } = words.roi
  const { openExample, press, number } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await type(number('rateParticipants'), moneyFor(language).plain(48.5))
  const file = await fileFrom(page, () => press(said.sheet))
  await expect(page.getByRole('status').getByText(fill(said.sheetReady, { file: file.name }))).toBeVisible()
  expect(file.name).toMatch(new RegExp(String.raw`${said.sheetFile}.*\.csv$`))
  const [separator, mark] = language === 'nl' ? [';', ','] : [',', '.']
  const rows = file.text.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(rows[0]?.split(separator)).toEqual([
    ...[said.sheetInput, said.sheetUnit, said.sheetOrigin],
    ...[words.roi.triple.likely, words.roi.triple.low, words.roi.triple.high],
  ])
  const rate = [fields.rateParticipants.label, fields.rateParticipants.unit, status.user, `48${mark}5`]
  expect(rows).toContain(rate.join(separator))
  expect(rows.filter(row => /^\d+$/.test(row.split(separator)[0] ?? ''))).toHaveLength(13)
  expect(rows.some(row => row.startsWith(monthTable.month + separator))).toBe(true)
  expect(rows.some(row => row.startsWith(totals.benefit + separator))).toBe(true)
  // A cell that could be run as a formula begins with an apostrophe.
  expect(file.text).not.toMatch(/(^|[;,\n])"?[=+@]/m)
})

test('with a scan it says how much sticks, and what follow-up and the plan are worth', async ({
  page,
  path,
  language,
}) => {
  test.slow()
  const words = wordsOf(language)
  const { page: said, results } = words.roi
  await storeAssessment(page, exampleB)
  await goTo(page, path('/roi/'))
  const roi = roiOn(page, words)
  await expect(page.getByRole('link', { name: said.seeScan })).toBeVisible()
  for (const [id, text] of [
    ['trainerFee', '14000'],
    ['participants', '12'],
    ['participantHours', '24'],
    ['rateParticipants', '48'],
    ['salesRevenue', '100000'],
  ] as const)
    await type(roi.number(id), text)
  await type(roi.part('salesUplift', 'likely'), '8')
  await type(roi.part('salesMargin', 'likely'), '32')
  await expect(roi.headline).toBeVisible()
  await expect(page.getByText(fill(results.withoutScan, { points: 50 }))).toBeHidden()
  await roi.open(said.followUpTitle)
  const states = page.getByRole('table', { name: said.followUpTitle }).getByRole('rowheader')
  await expect(states).toHaveCount(3)
  await expect(states.first()).toContainText(said.followUpStates.weak)
  await roi.open(said.planTitle)
  const plan = page.getByRole('table', { name: said.planTitle })
  await expect(plan.getByRole('columnheader')).toHaveText([
    said.planAction,
    said.planGain,
    said.planRange,
    said.planBetter,
  ])
  await expect(plan.getByRole('rowheader').first()).toBeVisible()
  const percent = formatFor(language)
    .percentage(0.5)
    .replace(/\d+/, String.raw`\d+`)
  await expect(plan.getByRole('row').nth(1).getByRole('cell').last()).toHaveText(new RegExp(`^${percent}$`))
})
