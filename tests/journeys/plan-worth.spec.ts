import { fill } from '../../src/i18n/fill.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { keepsFocus } from './cases.ts'
import { openPlan, savedParts } from './plan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf } from './words.ts'

const moment = exampleB.created
const scenarios = {
  team: { ...readyCase('salesTeam'), name: 'Verkoop', begun: moment },
  started: { participants: 4, begun: '2026-11-22T09:00:00.000Z' },
}

test('a plan says what each action is worth, and stands in that order within each phase until it is put back', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { worth } = words
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: { ...exampleB, scenarios } })
  const headings = plan.list.getByRole('heading', { level: 4 })
  const before = await headings.allTextContents()
  await plan.press(worth.show)
  await keepsFocus(page)
  await expect(page.getByText(fill(worth.intro, { months: 12 }))).toBeVisible()
  const start = fill(worth.line, { value: '', low: '', high: '' }).split(':')[0] ?? ''
  await expect(plan.list.getByText(`${start}:`)).toHaveCount(before.length)
  await expect(plan.list.getByText(worth.small).first()).toBeVisible()

  await plan.press(worth.sort)
  await expect(page.getByText(worth.sorted)).toBeVisible()
  const valuesIn = (texts: readonly string[]) =>
    texts.map(text => {
      const [, value = ''] = /: (.*?),? (?:waarschijnlijk|probably)/.exec(text) ?? []
      return Number(value.replace('−', '-').replace(/[^\d-]/g, ''))
    })
  for (const phase of await plan.list.locator('.phase').all()) {
    const values = valuesIn(await phase.getByText(`${start}:`).allTextContents())
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  }
  const sorted = await headings.allTextContents()
  expect(sorted).not.toEqual(before)
  expect(sorted.toSorted()).toEqual(before.toSorted())

  await plan.press(worth.back)
  await expect(headings).toHaveText(before)
  await expect(page.getByText(worth.isBack)).toBeVisible()
  await plan.press(worth.sort)
  await page.reload()
  await expect(headings).toHaveText(sorted)
  await expect.poll(async () => (await savedParts(page))['order']).toHaveLength(before.length)
})

test('a scenario that lacks something says so, and another can be chosen', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { worth } = words
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: { ...exampleB, scenarios } })
  await plan.press(worth.show)
  const which = page.getByRole('combobox', { name: worth.scenario })
  await which.selectOption({ label: fill(worth.unnamed, { number: 2 }) })
  await expect(page.getByText(worth.notReady)).toBeVisible()
  await expect(page.getByRole('button', { name: worth.sort })).toBeHidden()
  await which.selectOption({ label: 'Verkoop' })
  await expect(page.getByRole('button', { name: worth.sort })).toBeVisible()
})

test('without figures it leads to where they are filled in', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await expect(page.getByText(words.worth.none)).toBeVisible()
  await page.getByRole('link', { name: words.worth.toReturns }).click()
  await expect(page).toHaveURL(new RegExp(`${path('/roi/')}`))
})
