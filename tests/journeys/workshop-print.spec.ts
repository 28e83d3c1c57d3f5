import type { Locator, Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { fileFrom } from './file-from.ts'
import { readPdf, type PdfFacts } from './pdf-file.ts'
import { tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'
import { aWorkshop, deskOn, seven, workshopWords } from './workshop-page.ts'
import { store } from './stored.ts'

const training = 'Gesprekken voeren'
const people = 3

/** Goes to a button with Tab, presses it, and reads the file that this makes. */
async function saved(page: Page, name: string): Promise<PdfFacts> {
  const { name: file, bytes } = await fileFrom(page, async () => {
    await tabTo(page, page.getByRole('button', { name, exact: true }))
    await page.keyboard.press('Enter')
  })
  return readPdf({ name: file, bytes: new Uint8Array(bytes) })
}

/** Back with Shift and Tab to what was passed. */
async function tabBack(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Shift+Tab')
    await expect(target).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [0] })
}

test.describe('without a connection', () => {
  test.use({ keptOffline: true })

  test('cards and script are printed by keys alone, for the training and the statements that were chosen', async ({
    page,
    context,
    path,
    language,
  }) => {
    const words = workshopWords(language)
    const { print, setup } = words
    const { items, scales } = wordsOf(language).document
    await goTo(page, path('/workshop/'))
    await expect(page.getByText(setup.checkOk, { exact: true })).toHaveCount(2)
    const desk = deskOn(page, words)
    await context.setOffline(true)

    // Nothing can be made of nothing; what is missing is said beside the buttons.
    await tabTo(page, page.getByText(print.title, { exact: true }))
    await page.keyboard.press('Enter')
    await desk.press(print.makeCards)
    await expect(page.locator('details').getByRole('alert')).toContainText(setup.needTraining)
    await goTo(page, path('/workshop/'))

    await desk.setUp(training, people)
    await tabTo(page, page.getByLabel(setup.byCode))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByText(print.title, { exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(print.phone)).toBeChecked()
    expect(await axe(page)).toEqual([])

    const one = await saved(page, print.makeCards)
    expect(one.violations).toEqual([])
    expect(one.language).toBe(localeTags[language])
    expect(one.title).toBe(fill(print.cards.titleFor, { training }))
    expect(one.pages).toBe(1)
    expect(one.name).toMatch(/^beklijf-[\p{L}-]+-Gesprekken-voeren-\d{4}-\d{2}-\d{2}\.pdf$/u)
    for (const { label } of [...Object.values(scales.arranged), scales.dontKnow]) expect(one.text).toContain(label)
    expect(one.text.replaceAll(' ', '')).toContain(path('/workshop/join/#'))
    await expect(page.locator('.pdf__status')).toContainText(one.name)

    await tabBack(page, page.getByLabel(print.one))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText(fill(print.eachHint, { count: people }))).toBeVisible()
    await tabTo(page, page.getByLabel(print.phone))
    await page.keyboard.press('Space')
    const each = await saved(page, print.makeCards)
    expect(each.violations).toEqual([])
    expect(each.pages).toBe(people)
    expect(each.text).not.toContain('/workshop/join/')

    await page.getByLabel(print.starts).fill('09:30')
    const script = await saved(page, print.makeScript)
    expect(script.violations).toEqual([])
    expect(script.title).toBe(fill(print.script.title, { training }))
    expect(script.text).toContain('10:15')
    const text = script.text.replaceAll(' ', '')
    for (const id of seven) expect(text).toContain((items[id]?.statement ?? '').replaceAll(' ', ''))
    for (const { label } of Object.values(scales.arranged)) expect(text).toContain(label.replaceAll(' ', ''))
  })
})

test('in a workshop that waits for people they can be printed too, and a failure is said beside the button', async ({
  page,
  path,
  language,
  heard,
}) => {
  const words = workshopWords(language)
  const { print } = words
  await store(page, aWorkshop([{ did: 'go', to: { at: 'lobby' }, at: 0 }]))
  await page.route('**/*.ttf', route => route.fulfill({ status: 404 }))
  await goTo(page, path('/workshop/'))
  await deskOn(page, words).isAt('lobby')
  await page.getByText(print.title, { exact: true }).click()
  await page.getByRole('button', { name: print.makeScript }).click()
  await expect(page.locator('.pdf__status')).toHaveText(print.failed)
  await page.unroute('**/*.ttf')
  const script = await saved(page, print.makeScript)
  expect(script.title).toBe(fill(print.script.title, { training }))
  expect(await axe(page)).toEqual([])
  // Some browsers say in the console what could not be had, and for the second font that may be late.
  expect(heard.splice(0).filter(line => !line.includes('404'))).toEqual([])
})
