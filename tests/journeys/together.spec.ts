import type { Page } from '@playwright/test'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { score } from '../../src/domain/score/result.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, press, keepsFocus } from './cases.ts'
import { expect, test } from './site.ts'
import { storeAll } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const byHr = anAssessment({
  id: 'hr',
  title: 'Van HR',
  answers: exampleAnswers('b-full'),
  context: { stage: 'before', role: 'hr' },
})
const byManager = anAssessment({
  id: 'manager',
  title: 'Van de manager',
  answers: exampleAnswers('c-full'),
  context: { stage: 'before', role: 'manager' },
})
const byTrainer = anAssessment({
  id: 'trainer',
  title: 'Van de trainer',
  answers: answersFor(model, 4),
  context: { stage: 'before', role: 'trainer' },
})
const scoreOf = (assessment: typeof byHr) => String(Math.round(score(model, assessment).total?.readiness ?? Number.NaN))

async function choose(page: Page, names: readonly string[], select: string): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: fill(select, { name }), exact: true }).check()
}

test('two or three cases stand side by side, with their scores, their roles and where they differ', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { compare } = words.data
  const { roles } = words.document.scales
  await storeAll(page, [byHr, byManager, byTrainer])
  await goTo(page, path('/data/'))
  await choose(page, ['Van HR'], words.assessment.select)
  const table = page.getByRole('table', { name: compare.title })
  await expect(table).toBeHidden()
  await choose(page, ['Van de trainer'], words.assessment.select)
  await expect(table.getByRole('columnheader')).toHaveText([
    compare.column,
    `Van HR${roles.hr}`,
    `Van de trainer${roles.trainer}`,
    compare.difference,
  ])
  const total = table.getByRole('row', { name: compare.readiness })
  await expect(total.getByRole('cell')).toHaveText([
    /^49 \(/,
    new RegExp(String.raw`^${scoreOf(byTrainer)} \(`),
    `${Number(scoreOf(byTrainer)) - 49} ${compare.wide}`,
  ])
  await choose(page, ['Van de manager'], words.assessment.select)
  await expect(total.getByRole('cell')).toHaveCount(4)
  await expect(total.getByRole('cell', { name: `${scoreOf(byManager)} (` })).toBeVisible()
  // A row for the score, for each of three phases and for each of twelve levers, under the head.
  await expect(table.getByRole('row')).toHaveCount(1 + 1 + 3 + 12)
  await page.getByRole('checkbox', { name: fill(words.assessment.select, { name: 'Van HR' }) }).uncheck()
  await expect(total.getByRole('cell')).toHaveCount(3)
})

test('cases about one training are read together in the result, until they are taken apart', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { compare } = words.data
  const { together } = words.result
  const { roles } = words.document.scales
  await storeAll(page, [byHr, byManager, byTrainer])
  await goTo(page, path('/data/'))
  await choose(page, ['Van HR', 'Van de manager'], words.assessment.select)
  await press(page, compare.link)
  await page.getByRole('status').filter({ hasText: compare.linked }).getByRole('link').click()
  await expect(page).toHaveURL(/\/result\/#together$/)

  const section = page.getByRole('region', { name: together.title })
  await expect(section).toBeInViewport()
  await expect(section.getByText(fill(together.intro, { count: 2 }))).toBeVisible()
  await section.locator('summary', { hasText: together.table }).click()
  const columns = section.getByRole('table', { name: together.table }).getByRole('columnheader')
  await expect(columns.nth(1)).toHaveText(roles.hr)
  await expect(columns.nth(2)).toHaveText(roles.manager)
  await expect(columns).toHaveCount(4)

  await goTo(page, path('/data/'))
  const named = fill(words.assessment.named, { name: 'Van de manager', role: roles.manager })
  const isTogether = fill(words.assessment.together, { names: named })
  await expect(caseNamed(page, 'Van HR', words)).toContainText(isTogether)
  await press(caseNamed(page, 'Van de manager', words), compare.unlink)
  await expect(caseNamed(page, 'Van HR', words)).not.toContainText(isTogether)
  await keepsFocus(page)
  await goTo(page, path('/result/'))
  await expect(page.getByRole('region', { name: together.more })).toBeVisible()
  await expect(section).toBeHidden()
})
