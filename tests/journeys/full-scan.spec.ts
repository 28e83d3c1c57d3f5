import { sectionsAt } from '../../src/domain/scan/sections.ts'
import type { Answer } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { radio, tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
/** A statement that came after the worked example is answered with nothing arranged. */
const answers = { ...answersFor(model, 0), ...exampleAnswers('b-full') }

test('a full scan by keyboard alone ends in the result that its answers give', async ({ page, path, language }) => {
  test.slow()
  const words = wordsOf(language)
  await page.goto(path('/'))
  await tabTo(page, page.locator('main').getByRole('link', { name: words.landing.hero.start }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp('/scan/$'))

  await tabTo(page, page.locator('input[name="depth"][value="quick"]'))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.locator('.scan__nav a'))
  await page.keyboard.press('Enter')

  for (const { id, items } of sectionsAt(model, 'full')) {
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
    await expect(page.locator('h1')).toBeFocused()
    const [first] = items
    if (!first) throw new Error(`Section ${id} is empty`)
    await tabTo(page, radio(page, first.id, 0))
    for (const item of items) {
      await page.keyboard.press(keyFor(answers[item.id] ?? 0))
      await expect(radio(page, item.id, answers[item.id] ?? 0)).toBeChecked()
      await page.keyboard.press('Enter')
    }
    await tabTo(page, page.locator('.scan__nav a').last())
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('h1')).toHaveText(words.review.title)
  await expect(page.getByText(words.review.allAnswered)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: words.review.finish }))
  await page.keyboard.press('Enter')

  const { total } = score(model, anAssessment({ answers }))
  if (!total?.band) throw new Error('All is answered, so there is a level')
  await expect(page.locator('h1')).toHaveText(words.document.bands.bands[total.band.shown].name)
  const readiness = page.locator('.result-range data')
  expect(Number(await readiness.getAttribute('value'))).toBeCloseTo(total.readiness, 2)
  await expect(readiness).toContainText(formatFor(language).whole(total.readiness))
})

test('arrow keys answer, number keys need focus, and Escape closes the menu', async ({ page, path }) => {
  await page.goto(path('/scan/#r1'))
  await expect(page.locator('h1')).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.locator('.stmt input:checked')).toHaveCount(0)
  await tabTo(page, radio(page, 'Q01', 0))
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, 'Q01', 1)).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 'Q01', 2)).toBeChecked()
  await page.keyboard.press('Control+4')
  await expect(radio(page, 'Q01', 2)).toBeChecked()
  await page.keyboard.press('n')
  await expect(radio(page, 'Q01', 2)).toBeChecked()

  await page.setViewportSize({ width: 360, height: 740 })
  const menu = page.locator('.menu')
  // From the start: past the end of a page the focus may go to the browser's own buttons.
  await page.locator('.brand').focus()
  await tabTo(page, menu.locator('summary'))
  await page.keyboard.press('Enter')
  await expect(menu).toHaveAttribute('open')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(menu).not.toHaveAttribute('open')
  await expect(menu.locator('summary')).toBeFocused()
})

function keyFor(answer: Answer): string {
  return typeof answer === 'number' ? `Digit${answer}` : { W: 'KeyW', N: 'KeyN' }[answer]
}
