import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { anAssessment, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, press, savedBy, saidWithoutLosingFocus, trashedNamed } from './cases.ts'
import { answer, radio, tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { storeAll, storedByTitle } from './stored.ts'
import { wordsOf } from './words.ts'

const context = { stage: 'before', training: 'Verkooptraining' } as const
const first = anAssessment({ id: 'first', title: 'Verkoop', answers: { Q01: 3 }, context })
const second = anAssessment({ id: 'second', title: 'Leiding', answers: { Q01: 0 } })

test('two tabs keep their own current case, and an answer goes to the one that is named', async ({
  page,
  context: browser,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  const other = await browser.newPage()
  await goTo(page, path('/data/'))
  await goTo(other, path('/data/'))
  await press(caseNamed(other, 'Leiding', words), words.assessment.open)
  await expect(caseNamed(other, 'Leiding', words)).toHaveAttribute('aria-current', 'true')
  await expect(caseNamed(page, 'Verkoop', words)).toHaveAttribute('aria-current', 'true')

  await goTo(page, path('/scan/#r1'))
  await goTo(other, path('/scan/#r1'))
  await expect(page.getByText(fill(words.assessment.current, { name: 'Verkoop' }))).toBeVisible()
  await expect(other.getByText(fill(words.assessment.current, { name: 'Leiding' }))).toBeVisible()
  await answer(page, 'Q02', 1)
  await answer(other, 'Q02', 4)
  await answer(page, 'Q03', 2)
  expect(await storedByTitle(page)).toEqual({
    Verkoop: { id: 'first', answers: { Q01: 3, Q02: 1, Q03: 2 } },
    Leiding: { id: 'second', answers: { Q01: 0, Q02: 4 } },
  })
  for (const [tab, value] of [
    [page, 1],
    [other, 4],
  ] as const) {
    await tab.reload()
    await expect(radio(tab, 'Q02', value)).toBeChecked()
  }
})

for (const address of ['/scan/', '/scan/#r1', '/result/', '/plan/'] as const) {
  test(`the current case is named at ${address}, with few answers and with many`, async ({ page, path, language }) => {
    const words = wordsOf(language)
    await storeAll(page, [first, anAssessment({ id: 'whole', title: 'Heel', answers: exampleAnswers('b-full') })])
    for (const name of ['Verkoop', 'Heel']) {
      await goTo(page, path('/data/'))
      await expect(caseNamed(page, name, words)).toBeVisible()
      const open = caseNamed(page, name, words).getByRole('button', { name: words.assessment.open })
      if (await open.isVisible()) await open.click()
      await goTo(page, path(address))
      await page.getByRole('link', { name: fill(words.assessment.current, { name }) }).click()
      await expect(caseNamed(page, name, words)).toHaveAttribute('aria-current', 'true')
    }
  })
}

test('a new name is kept with Enter and left with Escape; without one a case is called after its training', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  await goTo(page, path('/data/'))
  const rename = async (from: string, to: string, key: 'Enter' | 'Escape') => {
    await press(caseNamed(page, from, words), words.assessment.rename)
    await page.getByLabel(words.assessment.renameLabel).fill(to)
    await page.keyboard.press(key)
    await expect(page.getByLabel(words.assessment.renameLabel)).toBeHidden()
  }
  await rename('Verkoop', '  Verkoop voorjaar ', 'Enter')
  await expect(page.getByText(fill(words.assessment.renamed, { name: 'Verkoop voorjaar' }))).toBeVisible()
  await rename('Leiding', 'Anders', 'Escape')
  await expect(caseNamed(page, 'Leiding', words)).toBeVisible()
  expect(Object.keys(await storedByTitle(page)).toSorted()).toEqual(['Leiding', 'Verkoop voorjaar'])
  await rename('Verkoop voorjaar', '   ', 'Enter')
  await expect(caseNamed(page, 'Verkooptraining', words)).toBeVisible()
  await rename('Leiding', '', 'Enter')
  await expect(caseNamed(page, words.assessment.untitled, words)).toBeVisible()
  await goTo(page, path('/scan/'))
  await expect(page.getByText(fill(words.assessment.current, { name: 'Verkooptraining' }))).toBeVisible()
})

test('a copy is a case of its own with the same answers, and the current case stays current', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const name = fill(words.assessment.copyName, { name: 'Verkoop' })
  await storeAll(page, [first, second])
  await goTo(page, path('/data/'))
  await press(caseNamed(page, 'Verkoop', words), words.assessment.duplicate)
  await expect(caseNamed(page, 'Verkoop', words)).toHaveAttribute('aria-current', 'true')
  await press(caseNamed(page, name, words), words.assessment.open)
  await expect(caseNamed(page, name, words)).toHaveAttribute('aria-current', 'true')
  await goTo(page, path('/scan/#r1'))
  await expect(radio(page, 'Q01', 3)).toBeChecked()
  await answer(page, 'Q01', 2)
  const stored = await storedByTitle(page)
  expect(stored[name]?.answers).toEqual({ Q01: 2 })
  expect(stored['Verkoop']).toEqual({ id: 'first', answers: { Q01: 3 } })
  expect(stored['Leiding']?.answers).toEqual({ Q01: 0 })
})

test('all cases go into one file that opens again, the current one first', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  await goTo(page, path('/data/'))
  const assessments = await savedBy(page, () => press(page, words.data.exportAll))
  expect(assessments).toEqual([first, second])
})

test('the storage in use is a number that grows with what is saved', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [anAssessment({ title: 'Heel', answers: exampleAnswers('b-full') })])
  await goTo(page, path('/data/'))
  const before = await kilobytes(page, words.data.storage)
  expect(before).toBeGreaterThan(0)
  for (let copies = 1; copies <= 3; copies++) {
    await press(caseNamed(page, 'Heel', words), words.assessment.duplicate)
    await expect(page.getByRole('region', { name: words.data.list }).getByRole('heading', { level: 3 })).toHaveCount(
      copies + 1,
    )
  }
  const characters = await page.evaluate(() => Object.entries(localStorage).flat().join('').length)
  expect(await kilobytes(page, words.data.storage)).toBe(Math.ceil(characters / 1000))
  expect(await kilobytes(page, words.data.storage)).toBeGreaterThan(before)
})

/** The number that stands where the sentence has `{used}`. */
async function kilobytes(page: Page, sentence: string): Promise<number> {
  const [before = ''] = sentence.split('{used}')
  const text = await page.getByText(before).innerText()
  return Number.parseInt(text.slice(before.length), 10)
}

test('the proof lists every file that was asked for, all of this site, and says so', async ({
  page,
  path,
  language,
}) => {
  const { proof } = wordsOf(language).data
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await goTo(page, path('/data/'))
  await page.getByText(proof.list, { exact: true }).click()
  const lines = page.getByRole('region', { name: proof.title }).locator('.asked li')
  await expect(lines.first()).toHaveText(path('/data/'))
  const listed = await lines.allInnerTexts()
  expect(listed.toSorted()).toEqual([...new Set(asked)].toSorted())
  await expect(page.getByText(fill(proof.own, { count: listed.length }))).toBeVisible()
})

test('a keyboard alone renames, throws away and puts back, and never loses its place', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  await goTo(page, path('/data/'))
  const reach = async (name: string, place: 'list' | 'trash', label: string) => {
    const where = place === 'list' ? caseNamed : trashedNamed
    await tabTo(page, where(page, name, words).getByRole('button', { name: label }))
    await page.keyboard.press('Enter')
  }
  await reach('Leiding', 'list', words.assessment.rename)
  await expect(page.getByLabel(words.assessment.renameLabel)).toBeFocused()
  await page.keyboard.type('Teamleiding')
  await page.keyboard.press('Enter')
  await saidWithoutLosingFocus(page, fill(words.assessment.renamed, { name: 'Teamleiding' }))
  await reach('Teamleiding', 'list', words.assessment.remove)
  await saidWithoutLosingFocus(page, fill(words.data.trash.moved, { name: 'Teamleiding' }))
  await reach('Teamleiding', 'trash', words.data.trash.restore)
  await saidWithoutLosingFocus(page, fill(words.data.trash.restored, { name: 'Teamleiding' }))
  await expect(caseNamed(page, 'Teamleiding', words)).toBeVisible()
})
