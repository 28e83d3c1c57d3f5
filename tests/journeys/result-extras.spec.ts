import { formatFor } from '../../src/i18n/format.ts'
import { fill } from '../../src/i18n/fill.ts'
import { keepsFocus } from './cases.ts'
import { actionOf, planOn } from './plan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

test('every score opens to the formula, the statements, their points and their weights', async ({
  page,
  path,
  language,
}) => {
  test.slow()
  const words = wordsOf(language)
  const { number, byReason, byLever, byPhase, byRole } = words.result
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  for (const [title, count] of [
    [byReason, 7],
    [byLever, 12],
    [byPhase, 3],
    [byRole, 5],
  ] as const) {
    const group = page.getByRole('heading', { name: title, exact: true }).locator('..')
    const scores = group.getByRole('list').first().locator('details')
    await expect(scores).toHaveCount(count)
    for (const score of await scores.all()) {
      await score.locator('summary').click()
      await expect(score.getByText(number.group)).toBeVisible()
      await expect(score.getByRole('columnheader')).toHaveText([
        number.statement,
        number.answer,
        number.points,
        number.weight,
      ])
      expect(await score.getByRole('row').count()).toBeGreaterThan(1)
      await expect(score.getByText(fill(number.status, { high: 6, middle: 5, low: 4 }))).toBeVisible()
    }
  }
})

test('the score of the eighth lever of the worked example can be followed by hand', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { scales, levers, items } = words.document
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const group = page.getByRole('heading', { name: words.result.byLever, exact: true }).locator('..')
  const score = group.locator('details').filter({ hasText: levers.levers.L8.name }).first()
  await expect(score.locator('summary')).toContainText('36')
  await score.locator('summary').click()
  const { number } = words.result
  const head = [number.statement, number.answer, number.points, number.weight]
  await expect(score.getByRole('row')).toHaveText([
    head.join(''),
    `${items['Q30']?.statement}${scales.arranged['1'].label}256`,
    `${items['Q31']?.statement}${scales.usual['2'].label}505`,
    `${items['Q50']?.statement}${scales.notApplicable.label}––`,
  ])
  await expect(score).toContainText(fill(words.result.number.known, { known: 2, total: 3 }))
  await group.locator('summary').filter({ hasText: words.result.table }).click()
  const exact = group.getByRole('row').filter({ hasText: levers.levers.L8.name }).locator('data')
  expect(Number(await exact.first().getAttribute('value'))).toBeCloseTo(36.364, 3)
})

test('the answer that moves the score most is named first, with how little it does', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { sensitivity } = words.result
  const { arranged } = words.document.scales
  const points = formatFor(language).decimal(1.8, 1)
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const section = page.getByRole('region', { name: sensitivity.title })
  const first = section.getByRole('listitem').first()
  await expect(first.getByRole('heading')).toHaveText(words.document.items['Q30']?.statement ?? 'nothing')
  const places = { answer: arranged['1'].label, target: arranged['2'].label, points }
  await expect(first).toContainText(fill(sensitivity.row, places))
  await expect(section).toContainText(fill(sensitivity.note, { points }))
  await first.getByRole('link', { name: sensitivity.goTo }).click()
  await expect(page).toHaveURL(/\/scan\/#Q30$/)
  await expect(page.locator('#Q30 input:checked')).toBeFocused()
})

test('what if: switches on the plan, now beside then, and into the plan', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { whatIf } = words.result
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const section = page.getByRole('region', { name: whatIf.title })
  const status = section.getByRole('status')
  const check = (id: string) => section.getByRole('checkbox', { name: actionOf(words, id), exact: true })
  const put = section.getByRole('button', { name: whatIf.toPlan })
  await expect(status).toHaveText(whatIf.none)
  for (const id of ['Q24', 'Q27', 'Q03', 'Q30', 'Q52', 'Q17', 'Q28']) await check(id).check()
  const now = (label: string) => status.getByRole('row').filter({ hasText: label }).getByRole('cell')
  await expect(now(whatIf.score)).toHaveText([/^49 \(45–52\)$/, /^57 \(/])
  await expect(now(whatIf.level).first()).toHaveText(words.document.bands.bands.b3.name)
  await expect(status).toContainText(
    fill(whatIf.gain, {
      points: formatFor(language).decimal(7.781, 1),
      low: formatFor(language).decimal(6.559, 1),
      high: formatFor(language).decimal(9.249, 1),
    }),
  )
  await expect(status).toContainText(whatIf.beyond)
  await expect(status).toContainText(fill(whatIf.overlap, { days: 90 }))
  await expect(put).toBeHidden()
  await section.getByRole('button', { name: whatIf.reset }).click()
  await expect(status).toHaveText(whatIf.none)

  await check('Q24').check()
  await expect(status).toContainText(whatIf.within)
  await check('Q34').check()
  await put.click()
  await expect(status).toContainText(whatIf.put)
  await keepsFocus(page)
  expect(Number(await page.locator('.result-range data').getAttribute('value'))).toBeCloseTo(49.37, 2)
  await page.goto(path('/plan/'))
  const plan = await planOn(page, words)
  await expect(plan.heading(actionOf(words, 'Q34'))).toBeVisible()
  await expect(plan.list.getByRole('heading', { level: 4 })).toHaveCount(8)
})

test('what if everything: all switches on, and off again', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { whatIf } = words.result
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const section = page.getByRole('region', { name: whatIf.title })
  await section.getByRole('button', { name: whatIf.all }).click()
  await expect(section.getByRole('checkbox', { checked: true })).toHaveCount(14)
  await expect(section.getByRole('row').filter({ hasText: whatIf.score })).toContainText('60 (')
  await section.getByRole('button', { name: whatIf.reset }).click()
  await expect(section.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('the radar has a name that says the lowest and the highest', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { levers, report } = words.document
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const name = fill(report.alt.bars, {
    title: words.result.radar.title,
    first: `${levers.levers.L8.name} 36`,
    last: `${levers.levers.L6.name} 75`,
  })
  const radar = page.getByRole('img', { name, exact: true })
  await radar.scrollIntoViewIfNeeded()
  await expect(radar).toBeVisible()
})
