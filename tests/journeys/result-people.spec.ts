import { fill } from '../../src/i18n/fill.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import type { Model } from '../../src/domain/scan/model.ts'
import { withEqualWeights } from '../../src/domain/score/equal-weights.ts'
import { exampleAssessment } from '../../src/domain/scan/example.ts'
import { score } from '../../src/domain/score/result.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { keepsFocus } from './cases.ts'
import { fileFrom } from './file-from.ts'
import { answer, awake } from './scan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { storeAll, storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
/** Also where a statement came after the worked example. */
const whole = { ...exampleB, answers: { ...answersFor(model, 2), ...exampleB.answers } }
const { Q55: last, ...almost } = whole.answers
const mine = { ...exampleB, group: 'team' }
const byManager = anAssessment({
  id: 'manager',
  group: 'team',
  answers: exampleAnswers('c-full'),
  context: { ...exampleB.context, role: 'manager' },
})
const byTrainer = anAssessment({
  id: 'trainer',
  group: 'team',
  depth: 'quick',
  answers: exampleAnswers('a-quick'),
  context: { ...exampleB.context, role: 'trainer' },
})
const elsewhere = anAssessment({ id: 'other', answers: exampleAnswers('a-full') })

test('a copy is offered once, when the scan is finished', async ({ page, path, language }) => {
  const { data } = wordsOf(language)
  await storeAssessment(page, { ...exampleB, answers: almost })
  await page.goto(path('/result/'))
  await expect(page.locator('.result-range')).toBeVisible()
  await expect(page.getByText(data.copy.first)).toBeHidden()
  await page.goto(path('/scan/#Q55'))
  await answer(page, 'Q55', 2)
  expect(last).toBe(2)
  await page.goto(path('/result/'))
  await expect(page.getByText(data.copy.first)).toBeVisible()
  const file = await fileFrom(page, () => page.getByRole('button', { name: data.copy.save }).click())
  await expect(page.getByText(fill(data.exported, { file: file.name }))).toBeVisible()
  await keepsFocus(page)
  await page.getByRole('button', { name: data.persist.ask }).click()
  await expect(page.getByText(data.persist.granted).or(page.getByText(data.persist.denied))).toBeVisible()
  await page.reload()
  await expect(page.locator('.result-range')).toBeVisible()
  await expect(page.getByText(data.copy.first)).toBeHidden()
})

test('who does not want a copy now is not asked again, and a visitor of the example never', async ({
  page,
  path,
  language,
}) => {
  const { data } = wordsOf(language)
  await page.goto(path('/result/?example'))
  await expect(page.locator('.result-range')).toBeVisible()
  await expect(page.getByText(data.copy.first)).toBeHidden()
  await storeAssessment(page, whole)
  await page.goto(path('/result/'))
  await page.getByRole('button', { name: data.copy.later }).click()
  await expect(page.getByText(data.copy.first)).toBeHidden()
  await keepsFocus(page)
  await page.reload()
  await expect(page.locator('.result-range')).toBeVisible()
  await expect(page.getByText(data.copy.first)).toBeHidden()
})

test('several people see together what they say, and where they differ', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { together, rangeSeveral } = words.result
  const { roles } = words.document.scales
  await storeAll(page, [mine, byManager, byTrainer, elsewhere])
  await page.goto(path('/result/'))
  const section = page.getByRole('region', { name: together.title })
  await expect(section).toContainText(fill(together.intro, { count: 3 }))
  await expect(section).toContainText(fill(together.level, { band: words.document.bands.bands.b3.name }))
  await expect(section).toContainText(fill(rangeSeveral, { score: 53, low: 50, high: 55, count: 3 }))
  expect(Number(await section.locator('data').first().getAttribute('value'))).toBeCloseTo(52.619, 3)
  await expect(section.getByRole('listitem').first()).toHaveText(
    fill(words.document.contradictions.notes.perceptionGap, {
      lever: words.document.levers.levers.L11.name,
      highRole: roles.manager,
      high: formatFor(language).whole(87.5),
      lowRole: roles.trainer,
      low: 0,
      points: formatFor(language).whole(87.5),
    }),
  )
  await section.locator('summary').filter({ hasText: together.table }).click()
  await expect(section.getByRole('columnheader')).toHaveText([
    words.document.report.results.columnName,
    roles.manager,
    roles.hr,
    roles.trainer,
    together.median,
  ])
  await expect(page.locator('.result-range data')).toContainText('49')
})

test('two who see the same have no gap, and one more can be asked', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { together } = words.result
  const same = { ...exampleB, group: 'team', id: 'same', context: { ...exampleB.context, role: 'trainer' } } as const
  await storeAll(page, [mine, same])
  await page.goto(path('/result/'))
  const section = page.getByRole('region', { name: together.title })
  await expect(section).toContainText(fill(together.noGaps, { points: 25 }))
  await section.getByRole('button', { name: together.start }).click()
  await expect(page).toHaveURL(/\/scan\/$/)
  await awake(page)
  await expect(page.getByRole('textbox', { name: words.scan.about.training, exact: true })).toHaveValue('Gesprekken')
  await page.goto(path('/scan/#r1'))
  await expect(page.locator('.stmt').first()).toBeVisible()
  await expect(page.locator('.stmt input:checked')).toHaveCount(0)
})

test('equal weights are worked out for the example, and for a scan of your own', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { equal } = words.method.score
  const band = words.document.bands.bands.b3.name
  const { example } = readModelFiles()
  const sample = exampleAssessment(example, words.visiting.names, { ...model, today: aDay('2026-11-21') })
  const both = (assessment: Assessment) => {
    const shown = (of: Model) => formatFor(language).decimal(score(of, assessment).total?.readiness ?? 0, 1)
    return { score: shown(model), equal: shown(withEqualWeights(model)) }
  }
  for (const line of [
    fill(equal.example, { name: '', ...both(sample) }),
    fill(equal.own, { name: 'Gesprekken', ...both(exampleB) }),
  ]) {
    await page.goto(path('/method/'))
    await page.getByRole('heading', { name: equal.title }).scrollIntoViewIfNeeded()
    // This one wakes up when it is seen.
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
    await page.getByRole('button', { name: equal.button }).click()
    await expect(page.getByText(line)).toBeVisible()
    await expect(page.getByText(fill(equal.same, { band }))).toBeVisible()
    await storeAssessment(page, exampleB)
  }
})
