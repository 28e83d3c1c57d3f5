import { fill } from '../../src/i18n/fill.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { openRoi, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

/** What the worked examples promise; the range and the chance of each are what is drawn with the number they start from. */
const promised = [
  { id: 'salesTeam', cost: 36_364, low: '−58%', high: '+42%', chance: '35%' },
  { id: 'serviceTeam', cost: 25_340, low: '−7%', high: '+25%', chance: '75%' },
  { id: 'knownExample', cost: 16_000, low: '+90%', high: '+185%', chance: null },
] as const

for (const { id, cost, low, high, chance } of promised) {
  test(`the example ${id} opens as a scenario with the figures it promises`, async ({ page, path, language }) => {
    const words = wordsOf(language)
    const { results, examples, totals, page: said } = words.roi
    const { headline, openExample } = await openRoi(page, path('/roi/'), words)
    await expect(headline).toBeHidden()
    await openExample(id)
    await expect(headline).toHaveText(fill(said.between, { low, high }))
    const shown = chance ?? fill(said.moreThan, { value: formatFor(language).percentage(0.99) })
    await expect(page.getByText(fill(results.headline, { chance: shown, months: 12 }))).toBeVisible()
    await expect(page.getByText(`${totals.cost}: ${moneyFor(language).euros(cost)}`)).toBeVisible()
    // It promised this before it was opened, in its own story.
    await expect(page.getByText(examples.cases[id].story)).toBeVisible()
  })
}

test('the sales example is told as a range, a chance and three places in it, after one year and after two', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { results, totals } = words.roi
  const money = moneyFor(language)
  const { openExample } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const told = page.getByRole('definition')
  await expect(told).toHaveText([
    `−58%${money.roughGain(-21_700)}`,
    `−17%${money.roughGain(-6_160)}`,
    `+42%${money.roughGain(15_700)}`,
  ])
  await expect(page.getByRole('term')).toHaveText([results.careful, results.middle, results.favourable])
  const horizons = { low12: '−58%', high12: '+42%', chance12: '35%', low24: '−28%', high24: '+149%', chance24: '76%' }
  await expect(page.getByText(fill(results.twoHorizons, horizons))).toBeVisible()
  await expect(
    page.getByText(fill(results.breakEvenMonth, { needed: money.euros(253), expected: money.euros(215) })),
  ).toBeVisible()
  await expect(page.getByText(totals.cost).first()).toBeVisible()
})

test('who knows only the costs is told first which margin a month earns them back', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said } = words.roi
  const { number, headline } = await openRoi(page, path('/roi/'), words)
  await expect(page.getByRole('heading', { level: 2, name: said.missing })).toBeVisible()
  await expect(page.getByText(said.missingCost)).toBeVisible()
  await type(number('trainerFee'), '14000')
  await type(number('participants'), '12')
  await type(number('participantHours'), '24')
  await type(number('rateParticipants'), '48')
  await expect(page.getByText(said.missingCost)).toBeHidden()
  const first = (needed: number, months: number) =>
    page
      .getByText(fill(said.breakEvenFirst, { needed: moneyFor(language).euros(needed), months }), { exact: true })
      .first()
  // (14,000 + 12 × 24 × 48) / (12 × 12)
  await expect(first(193, 12)).toBeVisible()
  await type(number('horizon'), '6')
  await expect(first(386, 6)).toBeVisible()
  await expect(headline).toBeHidden()
})

test('typing begins a scenario without taking the field or the form away', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { number, option } = await openRoi(page, path('/roi/'), words)
  await option(words.roi.page.fullForm).check()
  const managers = number('managers')
  await managers.click()
  await page.keyboard.type('123')
  await expect(managers).toBeFocused()
  await expect(managers).toHaveValue('123')
  await expect(option(words.roi.page.fullForm)).toBeChecked()
})

test('eight inputs are enough for a range, with low and high suggested around one number', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { fields, page: said } = words.roi
  const money = moneyFor(language)
  const { number, range, part, option, headline } = await openRoi(page, path('/roi/'), words)
  await expect(option(said.shortForm)).toBeChecked()
  const asked = page.getByRole('main').getByRole('textbox').filter({ visible: true })
  // Six of one number and two of three.
  await expect(asked).toHaveCount(12)
  await type(number('trainerFee'), '14000')
  await type(number('participants'), '12')
  await type(number('participantHours'), '24')
  await type(number('rateParticipants'), '48')
  await type(number('salesRevenue'), '100000')
  await expect(page.getByText(said.incomplete)).toBeVisible()
  await type(part('salesUplift', 'likely'), '5')
  await expect(range('salesUplift').getByText(fill(said.suggestion, { low: '3', high: '7' }))).toBeVisible()
  await expect(page.getByText(words.roi.sanity.items.marginMissing)).toBeVisible()
  await type(part('salesMargin', 'likely'), '32')
  const around = { low: money.plain(19.2), high: money.plain(44.8) }
  await expect(range('salesMargin').getByText(fill(said.suggestion, around))).toBeVisible()
  await expect(headline).toBeVisible()
  await expect(page.getByText(fill(words.roi.results.withoutScan, { points: 50 })).first()).toBeVisible()
  await expect(page.getByText(words.roi.results.noMethod)).toBeVisible()
  // Who knows better fills in the ends too.
  const before = await headline.textContent()
  await type(part('salesUplift', 'low'), '0')
  await type(part('salesUplift', 'high'), '6')
  await expect(headline).not.toHaveText(before ?? '')
  await expect(range('salesUplift').getByText(fill(said.suggestion, { low: '3', high: '7' }))).toBeHidden()
  await expect(range('salesUplift')).toContainText(fields.salesUplift.help)
})

test('the whole form asks every group, and adds up what each costs', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { groups, totals, page: said } = words.roi
  const money = moneyFor(language)
  const { number, option, open } = await openRoi(page, path('/roi/'), words)
  await option(said.fullForm).check()
  for (const { label } of Object.values(groups))
    await expect(page.getByRole('heading', { level: 2, name: label, exact: true })).toBeVisible()
  await open(groups['follow-up'].label)
  await open(groups.development.label)
  const cost = page.getByText(`${totals.cost}: `)
  await type(number('participants'), '10')
  await type(number('grossYearPay'), '40000')
  // 40,000 × 1.3 / 1,600
  await expect(page.getByText(fill(said.derived, { value: money.cents(32.5) }))).toBeVisible()
  await type(number('participantHours'), '8')
  await expect(cost).toHaveText(`${totals.cost}: ${money.euros(2_600)}`)
  for (const id of ['trainerFee', 'material', 'venue', 'adminCost', 'buildCost', 'followSessions'] as const)
    await type(number(id), '1000')
  await expect(cost).toHaveText(`${totals.cost}: ${money.euros(8_600)}`)
  await type(number('subsidy'), '600')
  await expect(
    page.getByText(fill(totals.hoursShare, { share: formatFor(language).percentage(2_600 / 8_600) })),
  ).toBeVisible()
})
