import { itemsAt } from '../../src/domain/scan/sections.ts'
import { fill } from '../../src/i18n/fill.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { answer, radio, tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'

const steps = ['0', '1', '2', '3', '4'] as const

test('a note stays with its answer, is never an answer, and stands in the PDF', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, { ...exampleB, answers: { ...exampleB.answers, Q01: 2 } })
  await page.goto(path('/scan/#r1'))
  const statement = page.getByRole('group', { name: words.document.items['Q01']?.statement ?? '' })
  await statement.locator('summary').filter({ hasText: words.scan.note }).click()
  const note = statement.getByRole('textbox', { name: words.scan.note })
  await note.pressSequentially('Bel 0431 over dag 3, w en n')
  await note.press('Enter')
  await note.pressSequentially('4 keer gevraagd')
  await expect(radio(page, 'Q01', 2)).toBeChecked()
  await page.reload()
  await statement.getByText(words.scan.noteWritten).click()
  await expect(note).toHaveValue('Bel 0431 over dag 3, w en n\n4 keer gevraagd')
  await page.goto(path('/plan/'))
  const { text } = await readPdf(await downloadPdf(page, words))
  const { notes } = words.document.report
  const [, ...behind] = text.split(fill(notes.at, { statement: words.document.items['Q01']?.statement ?? '' }))
  expect(text).toContain(notes.title)
  expect(behind.join(' ').slice(0, 80)).toMatch(/^ Bel 0431 over dag 3, w en n 4 keer gevraagd/)
})

test('choosing an answer moves no word on a narrow phone', async ({ page, path }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(path('/scan/#r2'))
  const places = () =>
    page.locator('#Q05').evaluate(statement => {
      const { top } = statement.getBoundingClientRect()
      return [...statement.querySelectorAll('.opt > span')].map(words => {
        const { x, y, width, height } = words.getBoundingClientRect()
        return [x, Math.round(y - top), width, height]
      })
    })
  await answer(page, 'Q05', 0)
  const before = await places()
  expect(before.length).toBeGreaterThan(steps.length)
  for (const value of [1, 2, 3, 4, 'W'] as const) {
    await radio(page, 'Q05', value).focus()
    await page.keyboard.press('Space')
    await expect(radio(page, 'Q05', value)).toBeChecked()
    expect(await places()).toEqual(before)
  }
})

test('a chosen answer shows on paper that has no colours', { tag: '@chromium' }, async ({ page, path }) => {
  await page.goto(path('/scan/#r2'))
  await answer(page, 'Q05', 3)
  await page.emulateMedia({ media: 'print' })
  const border = (value: 3 | 4) =>
    radio(page, 'Q05', value).evaluate(one => Number.parseFloat(getComputedStyle(one).borderTopWidth))
  expect(await border(3)).toBeGreaterThan(3 * (await border(4)))
})

test('a note that is emptied is gone', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, { ...exampleB, notes: { Q01: 'Oud' } })
  await page.goto(path('/scan/#r1'))
  await page.locator('#Q01').getByText(words.scan.noteWritten).click()
  await page.locator('#Q01').getByRole('textbox').fill('')
  await expect(page.locator('#Q01').getByText(words.scan.noteWritten)).toBeHidden()
  await page.reload()
  await expect(page.locator('#Q01 summary').filter({ hasText: words.scan.note })).toBeVisible()
  await expect(page.getByText(words.scan.noteWritten)).toHaveCount(0)
})

test('the shortcuts can be read and switched off by keyboard, for every section and the next visit', async ({
  page,
  path,
  language,
}) => {
  const { shortcuts } = wordsOf(language)
  await page.goto(path('/scan/#r1'))
  const list = page.getByText(shortcuts.title, { exact: true })
  const hints = page.locator('.stmt kbd')
  await expect(hints).not.toHaveCount(0)
  await tabTo(page, list)
  await page.keyboard.press('Enter')
  for (const what of Object.values(shortcuts.actions)) {
    await expect(page.getByRole('definition').getByText(what, { exact: true })).toBeVisible()
  }
  const use = page.getByRole('checkbox', { name: shortcuts.switch })
  await tabTo(page, use)
  await page.keyboard.press('Space')
  await expect(use).not.toBeChecked()
  await expect(hints).toHaveCount(0)
  await tabTo(page, radio(page, 'Q01', 0))
  for (const key of ['3', 'w', 'd', 'n', '0']) await page.keyboard.press(key)
  await expect(page.locator('.stmt input:checked')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, 'Q01', 1)).toBeChecked()

  await page.goto(path('/scan/#r2'))
  await page.reload()
  await expect(radio(page, 'Q05', 0)).toBeVisible()
  await expect(hints).toHaveCount(0)
  await radio(page, 'Q05', 0).focus()
  await page.keyboard.press('4')
  await expect(page.locator('.stmt input:checked')).toHaveCount(0)

  await list.click()
  await use.check()
  await radio(page, 'Q05', 0).focus()
  await expect(page.locator('#Q05 kbd').first()).toBeVisible()
  await page.keyboard.press('4')
  await expect(radio(page, 'Q05', 4)).toBeChecked()
})

test('how we usually do it is answered from never to always, and back without losing an answer', async ({
  page,
  path,
  language,
}) => {
  const { scales } = wordsOf(language).document
  const labels = (scale: 'arranged' | 'usual') => steps.map(step => scales[scale][step].label)
  const scale = (id: string) => page.locator(`#${id} .opt__t`)
  const choose = async (frame: 'one' | 'usual') => {
    await page.goto(path('/scan/#about'))
    await page.getByRole('radio', { name: scales.frame[frame].label }).check()
    await page.goto(path('/scan/#r1'))
  }
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 3)
  await answer(page, 'Q02', 1)
  await expect(scale('Q01')).toHaveText(labels('arranged'))
  await choose('usual')
  for (const id of ['Q01', 'Q02', 'Q03', 'Q04']) await expect(scale(id)).toHaveText(labels('usual'))
  await page.reload()
  await expect(scale('Q01')).toHaveText(labels('usual'))
  await expect(radio(page, 'Q01', 3)).toBeChecked()
  await choose('one')
  await expect(scale('Q01')).toHaveText(labels('arranged'))
  await expect(radio(page, 'Q01', 3)).toBeChecked()
  await expect(radio(page, 'Q02', 1)).toBeChecked()
})

test('the statements on measuring are answered by keyboard, kept, and never counted in the score', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { measure } = words.result
  await storeAssessment(page, exampleB)
  await page.goto(path('/result/'))
  const readiness = page.locator('.result-range data')
  const before = await readiness.textContent()
  await expect(page.getByText(measure.none)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: measure.start }), 150)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/scan\/#measure$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.scan.measure)
  const progress = page.locator('.scanbar')
  const [done, total] = [Object.keys(exampleB.answers).length, itemsAt(assembleModel(), 'full').length]
  const answered = fill(words.scan.progress, { done, total })
  await expect(progress).toContainText(answered)

  await tabTo(page, radio(page, 'M01', 0))
  for (const key of ['4', '3', 'w', '0', '4', '2', '1', '4']) {
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(fill(words.scan.measureProgress, { done: 8, total: 8 }))).toBeVisible()
  await expect(progress).toContainText(answered)
  await expect(page.getByRole('link', { name: words.review.finish })).toBeFocused()
  await page.reload()
  await expect(page.locator('.stmt input:checked')).toHaveCount(8)
  await expect(radio(page, 'M03', 'W')).toBeChecked()

  await page.getByRole('link', { name: words.review.finish }).click()
  await expect(readiness).toHaveText(before ?? 'nothing')
  const section = page.getByRole('region', { name: measure.title })
  // 4, 3, don't know, 0, 4, 2, 1 and 4 of 4: 18 of 32.
  await expect(section).toContainText(fill(measure.score, { score: 56, answered: 8, total: 8 }))
  await section.getByText(measure.weak).click()
  for (const id of ['M03', 'M04', 'M06', 'M07']) {
    await expect(section).toContainText(words.document.measurability[id]?.action ?? 'nothing')
  }
  await expect(section).not.toContainText(words.document.measurability['M01']?.action ?? 'nothing')
  await expect(section.getByRole('link', { name: measure.start })).toHaveCount(0)
})
