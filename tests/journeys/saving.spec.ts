import { aDay, answersFor, anAssessment } from '../factories.ts'
import { itemsAt } from '../../src/domain/scan/sections.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { fileFrom } from './file-from.ts'
import { answer, awake, radio } from './scan-page.ts'
import { expect, test } from './site.ts'
import { keyOf, prefix, store, storeAssessment, storedKeys } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const [quick, full] = [itemsAt(model, 'quick').length, itemsAt(model, 'full').length]

test('a reload in the middle brings back place, answers and time of saving', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await page.goto(path('/scan/#r2'))
  await answer(page, 'Q05', 3)
  await answer(page, 'Q06', 'W')
  await expect(page.locator('.scanbar__saved')).toContainText(/\d{2}:\d{2}/)
  await page.reload()
  await expect(page.locator('h1')).toHaveText(words.document.reasons.r2.title)
  await expect(radio(page, 'Q05', 3)).toBeChecked()
  await expect(radio(page, 'Q06', 'W')).toHaveCSS('box-shadow', /inset/)
  await expect(page.locator('.stmt input:checked')).toHaveCount(2)
  await expect(page.locator('.scanbar__saved')).toContainText(/\d{2}:\d{2}/)
})

test('back button, deep link and language switch go where a person expects', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const heading = page.locator('h1')
  await page.goto(path('/scan/'))
  await page.locator('.scan__nav a').click()
  await expect(heading).toHaveText(words.document.reasons.r1.title)
  await page.locator('.scan__nav a').last().click()
  await expect(heading).toHaveText(words.document.reasons.r2.title)
  await page.goBack()
  await expect(heading).toHaveText(words.document.reasons.r1.title)
  await page.goForward()
  await expect(heading).toHaveText(words.document.reasons.r2.title)

  await page.goto(path('/scan/#Q09'))
  await page.reload()
  await expect(radio(page, 'Q09', 0)).toBeFocused()
  await answer(page, 'Q09', 2)
  await page.locator('.site-head [data-keep-place]').first().click()
  await expect(page).toHaveURL(/#Q09$/)
  await expect(radio(page, 'Q09', 2)).toBeChecked()
  await expect(page.locator('html')).not.toHaveAttribute('lang', localeTags[language])
})

test('switching between quick and full loses nothing', async ({ page, path }) => {
  await storeAssessment(page, anAssessment({ answers: answersFor(model, 3), depth: 'full' }))
  await page.goto(path('/scan/'))
  await page.locator('label', { has: page.locator('input[name="depth"][value="quick"]') }).click()
  await expect(page.locator('.scanbar')).toContainText(String(quick))
  await page.reload()
  await page.locator('label', { has: page.locator('input[name="depth"][value="full"]') }).click()
  await expect(page.locator('.scanbar')).toContainText(new RegExp(`${full}\\D+${full}`))
})

test('what was chosen and typed before the page woke up is kept', async ({ page, path }) => {
  const waiting = Promise.withResolvers<void>()
  await page.route('**/_astro/*.js', async route => {
    await waiting.promise
    await route.continue()
  })
  await page.goto(path('/scan/'), { waitUntil: 'commit' })
  await page.locator('label', { has: page.locator('input[value="after"]') }).click()
  await page.locator('#training').fill('Typed early')
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1)
  waiting.resolve()
  await awake(page)
  await page.reload()
  await awake(page)
  await expect(page.locator('input[value="after"]')).toBeChecked()
  await expect(page.locator('#training')).toHaveValue('Typed early')
})

test('a saved day is there once the page is awake, also where the focus was waiting for it', async ({ page, path }) => {
  await storeAssessment(page, anAssessment({ context: { stage: 'before', start: aDay('2027-01-12') } }))
  const waiting = Promise.withResolvers<void>()
  await page.route('**/_astro/*.js', async route => {
    await waiting.promise
    await route.continue()
  })
  await page.goto(path('/scan/'), { waitUntil: 'commit' })
  const day = page.locator('#start')
  await day.focus()
  await page.keyboard.type('12')
  await expect(day).toHaveValue('')
  waiting.resolve()
  await expect(day).toHaveValue('2027-01-12')
  await expect(day).toHaveAttribute('type', 'date')
  await expect(day).toBeEditable()
  await expect(day).toBeFocused()
})

test('two tabs that answer different statements lose nothing', async ({ page, context, path }) => {
  await page.goto(path('/scan/#r1'))
  await answer(page, 'Q01', 1)
  const other = await context.newPage()
  await other.goto(path('/scan/#r1'))
  await answer(other, 'Q02', 2)
  await answer(page, 'Q03', 3)
  await answer(other, 'Q04', 4)
  for (const tab of [page, other]) {
    for (const [id, value] of [
      ['Q01', 1],
      ['Q02', 2],
      ['Q03', 3],
      ['Q04', 4],
    ] as const) {
      await expect(radio(tab, id, value)).toBeChecked()
    }
  }
  await page.reload()
  await expect(page.locator('.stmt input:checked')).toHaveCount(4)
  expect((await storedKeys(page)).filter(key => key.startsWith(`${prefix}a:`))).toHaveLength(1)
})

const rubbish = ['', 'null', '{', '[]', '{"version":1,"assessment":{"answers":{"Q01":9}}}', '<script>alert(1)</script>']
for (const text of rubbish) {
  test(`rubbish (${text || 'nothing'}) in each key is put up with, named and kept`, async ({
    page,
    path,
    language,
  }) => {
    const words = wordsOf(language)
    await store(page, {
      [`${prefix}index`]: text,
      [`${prefix}theme`]: text,
      [keyOf('bad')]: text,
      [keyOf('good')]: JSON.stringify({
        version: 1,
        assessment: { id: 'good', context: { stage: 'before' }, depth: 'quick', answers: { Q01: 2 } },
        times: { 'answers.Q01': 1 },
      }),
    })
    await page.evaluate(value => sessionStorage.setItem('beklijf:1:current', value), text)
    await page.goto(path('/scan/#r1'))
    await expect(radio(page, 'Q01', 2)).toBeChecked()
    await expect(page.getByText(words.errors.storageDamaged.title)).toBeVisible()
    await answer(page, 'Q02', 4)
    const save = page.getByRole('button', { name: words.errors.storageDamaged.action })
    const file = await fileFrom(page, () => save.click())
    expect(file.name).toBe('bad.txt')
    expect(await page.evaluate(key => localStorage.getItem(key), keyOf('bad'))).toBe(text)
    for (const address of ['/', '/result/', '/plan/', '/data/'] as const) {
      await page.goto(path(address))
      await awake(page)
      await expect(page.locator('h1')).toBeVisible()
    }
  })
}

test('an assessment of a later release is left alone, with a way to reload', async ({ page, path, language }) => {
  const later = '{"version":2,"assessment":{}}'
  await store(page, { [keyOf('later')]: later })
  await page.goto(path('/scan/#r1'))
  await expect(page.getByText(wordsOf(language).errors.storageNewer.title)).toBeVisible()
  await answer(page, 'Q01', 2)
  expect(await page.evaluate(key => localStorage.getItem(key), keyOf('later'))).toBe(later)
})
