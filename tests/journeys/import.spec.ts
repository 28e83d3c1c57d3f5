import { dayOf } from '../../src/domain/day.ts'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { fill } from '../../src/i18n/fill.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { anAssessment } from '../factories.ts'
import { caseNamed, goTo, openFile, press, trashedNamed, keepsFocus } from './cases.ts'
import { answer, radio } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAll, storedByTitle } from './stored.ts'
import { wordsOf } from './words.ts'

const own = anAssessment({ id: 'own', title: 'Hier', answers: { Q01: 0, Q02: 1, Q03: 2 } })
const another = anAssessment({ id: 'another', title: 'Anders', answers: { Q01: 1 } })
const sameInFile = anAssessment({ id: 'own', title: 'Uit bestand', answers: { Q01: 4, Q04: 3 } })
const newInFile = anAssessment({ id: 'new', title: 'Nieuw', answers: { Q01: 2 } })
const file = writeFile([sameInFile, newInFile], new Date('2026-12-01T09:00:00Z'))

test('a file is shown line by line, what is new and what is here already, and nothing changes yet', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { importReport } = words
  await storeAll(page, [own, another])
  await goTo(page, path('/data/'))
  const before = await allStored(page)
  await openFile(page, file, words)
  await expect(page.getByText(importReport.nothingChanged)).toBeVisible()
  await expect(page.getByText(fill(importReport.isNew, { name: 'Nieuw' }))).toBeVisible()
  const question = page.getByRole('group', { name: fill(importReport.choose, { name: 'Uit bestand' }) })
  const date = formatFor(language).date(dayOf(new Date(own.updated)))
  await expect(question.getByText(fill(importReport.exists, { name: 'Hier', date }))).toBeVisible()
  await expect(question.getByRole('radio')).toHaveCount(3)
  await expect(question.getByRole('radio', { name: importReport.addBeside })).toBeChecked()
  expect(await allStored(page)).toEqual(before)
})

test('replacing puts the old case in the trash and the new one in its place, answers not mixed', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [own, another])
  await goTo(page, path('/data/'))
  await openFile(page, file, words)
  await page.getByRole('radio', { name: words.importReport.replace }).check()
  await press(page, words.importReport.go)
  await expect(page.getByText(fill(words.importReport.added, { count: 2 }))).toBeVisible()
  expect(await storedByTitle(page)).toEqual({
    'Uit bestand': { id: 'own', answers: { Q01: 4, Q04: 3 } },
    Anders: { id: 'another', answers: { Q01: 1 } },
    Nieuw: { id: 'new', answers: { Q01: 2 } },
  })
  await press(trashedNamed(page, 'Hier', words), words.data.trash.restore)
  await expect(caseNamed(page, 'Hier', words)).toBeVisible()
  const stored = await storedByTitle(page)
  expect(stored['Hier']?.answers).toEqual(own.answers)
  expect(stored['Uit bestand']?.answers).toEqual(sameInFile.answers)
})

test('replacing the current case keeps the visitor in it', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [own, another])
  await goTo(page, path('/data/'))
  await openFile(page, writeFile([sameInFile], new Date()), words)
  await page.getByRole('radio', { name: words.importReport.replace }).check()
  await press(page, words.importReport.go)
  await expect(caseNamed(page, 'Uit bestand', words)).toHaveAttribute('aria-current', 'true')
  await goTo(page, path('/scan/#r1'))
  await expect(radio(page, 'Q01', 4)).toBeChecked()
  await expect(page.locator('.stmt input:checked')).toHaveCount(2)
})

test('another tab that has the replaced case open shows the new one and mixes nothing into it', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [own])
  const other = await context.newPage()
  await goTo(other, path('/scan/#r1'))
  await expect(radio(other, 'Q02', 1)).toBeChecked()
  await goTo(page, path('/data/'))
  await openFile(page, writeFile([sameInFile], new Date()), words)
  await page.getByRole('radio', { name: words.importReport.replace }).check()
  await press(page, words.importReport.go)
  await expect(radio(other, 'Q01', 4)).toBeChecked()
  await expect.soft(radio(other, 'Q02', 1)).not.toBeChecked()
  await answer(other, 'Q03', 0)
  await expect(other.getByText(words.save.deletedElsewhere.title)).toBeHidden()
  expect((await storedByTitle(other))['Uit bestand']?.answers).toEqual({ Q01: 4, Q03: 0, Q04: 3 })
})

test('beside makes a copy with a name and an id of its own and leaves what is here alone', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const name = fill(words.assessment.copyName, { name: 'Uit bestand' })
  await storeAll(page, [own])
  await goTo(page, path('/data/'))
  const before = await allStored(page)
  await openFile(page, file, words)
  await press(page, words.importReport.go)
  await expect(caseNamed(page, name, words)).toBeVisible()
  const stored = await storedByTitle(page)
  expect(Object.keys(stored).toSorted()).toEqual(['Hier', 'Nieuw', name].toSorted())
  expect(stored[name]?.answers).toEqual(sameInFile.answers)
  expect((await allStored(page))[keyOf('own')]).toBe(before[keyOf('own')])
})

test('skipping one adds only the others', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [own])
  await goTo(page, path('/data/'))
  const before = await allStored(page)
  await openFile(page, file, words)
  await page.getByRole('radio', { name: words.importReport.skip }).check()
  await press(page, words.importReport.go)
  await expect(page.getByText(fill(words.importReport.added, { count: 1 }))).toBeVisible()
  expect(Object.keys(await storedByTitle(page)).toSorted()).toEqual(['Hier', 'Nieuw'])
  expect((await allStored(page))[keyOf('own')]).toBe(before[keyOf('own')])
})

test('doing nothing changes no key, and the same file can be chosen again', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [own, another])
  await goTo(page, path('/data/'))
  const before = await allStored(page)
  await openFile(page, file, words)
  await page.getByRole('radio', { name: words.importReport.replace }).check()
  await press(page, words.importReport.stop)
  await expect(page.getByText(words.importReport.nothing)).toBeVisible()
  await keepsFocus(page)
  expect(await allStored(page)).toEqual(before)
  await openFile(page, file, words)
  await expect(page.getByText(words.importReport.nothingChanged)).toBeVisible()
  await expect(page.getByRole('radio', { name: words.importReport.addBeside })).toBeChecked()
})
