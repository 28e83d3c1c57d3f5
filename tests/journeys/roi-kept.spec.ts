import { fill } from '../../src/i18n/fill.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { fileFrom } from './file-from.ts'
import { blockStorage, emptyStorage, fillStorage } from './no-room.ts'
import { openRoi, roiOn, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

test('whatever is filled in is there after a reload, in either language', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { page: said, choices, isolation, intangibles } = words.roi
  const roi = await openRoi(page, path('/roi/'), words)
  await roi.openExample('salesTeam')
  const { estimates } = isolation
  const second = page.getByRole('group', { name: fill(estimates.person, { number: 2 }) })
  await page.getByRole('button', { name: estimates.add }).click()
  await type(second.getByRole('textbox', { name: estimates.share }), '50')
  await type(second.getByRole('textbox', { name: estimates.confidence }), '80')
  await roi.option(choices.timeValue.lostMargin).check()
  await type(roi.part('lostMargin', 'likely'), '90')
  await roi.open(intangibles.title)
  await page.getByRole('checkbox', { name: intangibles.options.safety }).check()
  const evidence = page.getByRole('textbox', { name: `${intangibles.evidenceLabel} (${intangibles.options.safety})` })
  await evidence.fill('Minder ongelukken')
  await page.getByRole('textbox', { name: said.agreedLabel }).fill('Controller, 3 maart')
  await expect(roi.headline).toBeVisible()
  const outcome = (await roi.headline.textContent()) ?? ''
  await page.reload()
  await expect(roi.headline).toHaveText(outcome)
  await expect(roi.part('lostMargin', 'likely')).toHaveValue('90')
  await expect(second.getByRole('textbox', { name: estimates.share })).toHaveValue('50')
  await expect(roi.option(choices.timeValue.lostMargin)).toBeChecked()
  await roi.open(intangibles.title)
  await expect(evidence).toHaveValue('Minder ongelukken')
  await expect(page.getByRole('textbox', { name: said.agreedLabel })).toHaveValue('Controller, 3 maart')

  await page.locator('.site-head [data-keep-place]').first().click()
  await expect(page.locator('html')).not.toHaveAttribute('lang', localeTags[language])
  await expect(page.locator('#f-trainerFee')).toHaveValue(/^14[.,]000$/)
})

test('scenarios go along in the file of all work', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const roi = await openRoi(page, path('/roi/'), words)
  await roi.openExample('salesTeam')
  await goTo(page, path('/data/'))
  const file = await fileFrom(page, () => page.getByRole('button', { name: words.data.exportAll }).first().click())
  expect(file.text).toContain(words.roi.examples.cases.salesTeam.title)
  expect(file.text).toContain('"trainerFee": 14000')
})

test('a full storage is told, keeps what was typed on screen, and keeps all once there is room', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { number, headline, openExample } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const agreed = page.getByRole('textbox', { name: words.roi.page.agreedLabel })
  await fillStorage(page)
  await type(number('trainerFee'), '123456')
  await agreed.fill('De controller en de verkoopleider')
  await expect(page.getByText(words.errors.storageFull.title)).toBeVisible()
  await expect(number('trainerFee')).toHaveValue(moneyFor(language).plain(123_456))
  await expect(headline).not.toContainText('−58%')
  expect(await axe(page)).toEqual([])
  const save = page.getByRole('button', { name: words.errors.storageFull.action })
  expect((await fileFrom(page, () => save.click())).text).toContain('123456')
  await emptyStorage(page)
  await type(number('material'), '77')
  await expect(page.getByText(words.errors.storageFull.title)).toBeHidden()
  await page.reload()
  await expect(number('trainerFee')).toHaveValue(moneyFor(language).plain(123_456))
  await expect(number('material')).toHaveValue('77')
  await expect(agreed).toHaveValue('De controller en de verkoopleider')
})

test('a blocked storage says that nothing is kept, works all the same, and asks before the numbers go', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said } = words.roi
  await blockStorage(context)
  const roi = await openRoi(page, path('/roi/'), words)
  await type(roi.number('participants'), '12')
  await expect(page.getByText(words.errors.storageBlocked.title)).toBeVisible()
  await roi.openExample('salesTeam')
  await expect(roi.headline).toContainText('−58%')
  await roi.option(fill(said.scenarioUnnamed, { number: 1 })).check()
  await expect(roi.number('participants')).toHaveValue('12')
  expect(await axe(page)).toEqual([])
  const asked: string[] = []
  page.on('dialog', async question => {
    asked.push(question.type())
    await question.dismiss()
  })
  await page.locator('.site-head nav').getByRole('link', { name: words.nav.result }).click({ noWaitAfter: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(roiOn(page, words).number('participants')).toHaveValue('12')
})
