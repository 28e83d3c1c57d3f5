import { formatFor } from '../../src/i18n/format.ts'
import { addDays, dayOf } from '../../src/domain/day.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anAssessment } from '../factories.ts'
import { caseNamed, goTo, press, savedBy, trashedNamed } from './cases.ts'
import { answer, radio } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, store, storeAll, storedByTitle, storedKeys, storedText, trashedText } from './stored.ts'
import { wordsOf } from './words.ts'

const first = anAssessment({ id: 'first', title: 'Verkoop', answers: { Q01: 3 } })
const second = anAssessment({ id: 'second', title: 'Leiding', answers: { Q01: 0 } })
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('what goes to the trash and comes back is whole; meanwhile another case is the current one', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  await goTo(page, path('/data/'))
  await press(caseNamed(page, 'Verkoop', words), words.assessment.remove)
  await expect(page.getByText(fill(words.data.trash.moved, { name: 'Verkoop' }))).toBeVisible()
  await expect(caseNamed(page, 'Verkoop', words)).toBeHidden()
  await expect(caseNamed(page, 'Leiding', words)).toHaveAttribute('aria-current', 'true')
  const until = formatFor(language).date(addDays(dayOf(new Date()), 30))
  await expect(trashedNamed(page, 'Verkoop', words)).toContainText(fill(words.data.trash.until, { date: until }))
  await goTo(page, path('/scan/#r1'))
  await expect(radio(page, 'Q01', 0)).toBeChecked()

  await goTo(page, path('/data/'))
  await press(trashedNamed(page, 'Verkoop', words), words.data.trash.restore)
  await expect(page.getByText(words.data.trash.empty)).toBeVisible()
  await press(caseNamed(page, 'Verkoop', words), words.assessment.open)
  await goTo(page, path('/scan/#r1'))
  await expect(radio(page, 'Q01', 3)).toBeChecked()
  expect((await storedByTitle(page))['Verkoop']).toEqual({ id: 'first', answers: { Q01: 3 } })
})

test('throwing away the only case leaves an empty start, and it still can come back', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first])
  await goTo(page, path('/data/'))
  await press(caseNamed(page, 'Verkoop', words), words.assessment.remove)
  await expect(page.getByText(words.data.none)).toBeVisible()
  await page.reload()
  await press(trashedNamed(page, 'Verkoop', words), words.data.trash.restore)
  await expect(caseNamed(page, 'Verkoop', words)).toHaveAttribute('aria-current', 'true')
})

test('deleting for good asks once and offers a copy, and takes only that case', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { deleteNow, deleted } = words.confirm
  await storeAll(page, [first])
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    keyOf('second'),
    trashedText(second, daysAgo(1)),
  ] as const)
  await goTo(page, path('/data/'))
  await press(trashedNamed(page, 'Leiding', words), words.data.trash.deleteNow)
  const dialog = page.getByRole('dialog', { name: fill(deleteNow.title, { name: 'Leiding' }) })
  await press(dialog, deleteNow.cancel)
  await expect(dialog).toBeHidden()
  expect(await storedKeys(page)).toContain(keyOf('second'))

  await press(trashedNamed(page, 'Leiding', words), words.data.trash.deleteNow)
  expect(await savedBy(page, () => press(dialog, deleteNow.copyFirst))).toEqual([second])
  await press(dialog, deleteNow.confirm)
  await expect(page.getByText(deleted, { exact: true })).toBeVisible()
  await expect(page.getByText(words.data.trash.empty)).toBeVisible()
  expect(await storedKeys(page)).not.toContain(keyOf('second'))
  expect(await storedByTitle(page)).toEqual({ Verkoop: { id: 'first', answers: { Q01: 3 } } })
})

test('the trash forgets what is in it for 31 days and keeps what is in it for 29', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await store(page, {
    [keyOf('own')]: storedText(anAssessment({ id: 'own', title: 'Nu', answers: { Q01: 1 } })),
    [keyOf('first')]: trashedText(first, daysAgo(31)),
    [keyOf('second')]: trashedText(second, daysAgo(29)),
  })
  await goTo(page, path('/data/'))
  await expect(trashedNamed(page, 'Leiding', words)).toBeVisible()
  await expect(trashedNamed(page, 'Verkoop', words)).toBeHidden()
  expect((await storedKeys(page)).filter(key => key.startsWith(keyOf('')))).toEqual([keyOf('own'), keyOf('second')])
})

test('a tab offers to put back what another one threw away, and writes nothing before that', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { deletedElsewhere } = words.save
  await storeAll(page, [first, second])
  await goTo(page, path('/scan/#r1'))
  const other = await context.newPage()
  await goTo(other, path('/data/'))
  await press(caseNamed(other, 'Verkoop', words), words.assessment.remove)
  await expect(page.getByText(deletedElsewhere.title)).toBeVisible()

  const thrown = (await allStored(page))[keyOf('first')]
  await answer(page, 'Q02', 4)
  expect((await allStored(page))[keyOf('first')]).toBe(thrown)

  await press(page, deletedElsewhere.keep)
  await expect(page.getByText(deletedElsewhere.title)).toBeHidden()
  await expect(caseNamed(other, 'Verkoop', words)).toBeVisible()
  await expect(other.getByText(words.data.trash.empty)).toBeVisible()
  expect(await storedByTitle(page)).toEqual({
    Verkoop: { id: 'first', answers: { Q01: 3, Q02: 4 } },
    Leiding: { id: 'second', answers: { Q01: 0 } },
  })
})

test('a tab whose case was thrown away goes on with it once another tab has put it back', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = wordsOf(language)
  await storeAll(page, [first, second])
  await goTo(page, path('/scan/#r1'))
  const other = await context.newPage()
  await goTo(other, path('/data/'))
  await press(caseNamed(other, 'Verkoop', words), words.assessment.remove)
  await expect(page.getByText(words.save.deletedElsewhere.title)).toBeVisible()
  await answer(page, 'Q02', 4)
  await press(trashedNamed(other, 'Verkoop', words), words.data.trash.restore)
  await expect(page.getByText(words.save.deletedElsewhere.title)).toBeHidden()
  await answer(page, 'Q03', 1)
  expect((await storedByTitle(page))['Verkoop']?.answers).toEqual({ Q01: 3, Q02: 4, Q03: 1 })
})
