import type { Page, Request } from '@playwright/test'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { aDay, anAssessment, exampleAnswers } from '../factories.ts'
import { caseNamed, goTo, press } from './cases.ts'
import { refuseCopying } from './clipboard.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAll, storedByTitle } from './stored.ts'
import { wordsOf, type PageWords } from './words.ts'

const model = assembleModel()
const everything = anAssessment({
  id: 'everything',
  title: 'Voorjaarsronde',
  answers: exampleAnswers('b-full'),
  measurability: Object.fromEntries(model.measures.map(({ id }) => [id, 3])),
  notes: { Q01: 'Alleen voor ons.' },
  context: {
    stage: 'before',
    frame: 'usual',
    role: 'hr',
    organisation: 'Bakkerij De Korenaar',
    training: 'Gesprekken met klanten',
    start: aDay('2027-01-12'),
    end: aDay('2027-02-02'),
    participants: 99_999,
  },
})
const longestLink = 300

/** The link to everything, as /data/ shows it. */
async function shareLink(page: Page, address: string, words: PageWords): Promise<string> {
  await storeAll(page, [everything])
  await goTo(page, address)
  await press(caseNamed(page, 'Voorjaarsronde', words), words.data.share.title)
  const field = page.getByRole('textbox', { name: words.data.share.label })
  await expect(field).toHaveValue(/#view=/)
  return field.inputValue()
}

test('a link to a full scan is short, and no server ever sees the code in it', async ({
  page,
  elsewhere,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const link = await shareLink(page, path('/data/'), words)
  expect(link).toMatch(new RegExp(String.raw`^http://localhost:\d{4}${path('/result/')}#view=[\w-]+$`))
  expect(link.length).toBeLessThanOrEqual(longestLink)
  const [, code = ''] = link.split('#view=')

  const sent: Promise<string>[] = []
  const note = (request: Request): void => {
    // A browser keeps what stands behind # to itself; all else is sent.
    const address = request.url().replace(/#.*/, '')
    sent.push(request.allHeaders().then(all => [address, JSON.stringify(all), request.postData() ?? ''].join('\n')))
  }
  elsewhere.on('requestfinished', note)
  const other = await elsewhere.newPage()
  await goTo(other, link)
  await menu(other, words, words.nav.plan).click()
  await expect(other.getByText(words.visiting.shared)).toBeVisible()
  await expect(other.getByRole('heading', { level: 4 }).first()).toBeVisible()
  // What finishes from here on nobody waits for: its headers would be asked of a browser that is gone.
  elsewhere.off('requestfinished', note)
  const all = await Promise.all(sent)
  expect(all.length).toBeGreaterThan(5)
  expect(all.filter(text => text.includes(code) || text.includes(code.slice(10, 40)))).toEqual([])
})

function menu(page: Page, words: PageWords, name: string) {
  return page.getByRole('navigation', { name: words.site.menu }).getByRole('link', { name })
}

test('a link shows the same result elsewhere without names, keeps nothing, and goes on in the plan', async ({
  page,
  elsewhere,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const link = await shareLink(page, path('/data/'), words)
  await goTo(page, path('/result/'))
  const sentence = await page.locator('.result-range').innerText()
  expect(sentence).toContain('49')

  const other = await elsewhere.newPage()
  const names = new RegExp('Korenaar|Gesprekken met|Voorjaarsronde|Alleen voor ons')
  const isOnlyShown = async () => {
    await expect(other.getByRole('note').getByText(words.visiting.shared)).toBeVisible()
    await expect(other.locator('body')).not.toContainText(names)
    expect(await other.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({})
  }
  await goTo(other, link)
  await expect(other.locator('.result-range')).toHaveText(sentence)
  await isOnlyShown()
  await other.getByRole('link', { name: words.result.toPlan }).click()
  await expect(other).toHaveURL(/\/plan\/#view=/)
  await expect(other.getByRole('heading', { level: 4 }).first()).toBeVisible()
  await isOnlyShown()
  await other.getByRole('checkbox').first().check()
  await menu(other, words, words.nav.result).click()
  await expect(other.locator('.result-range')).toHaveText(sentence)
  await isOnlyShown()
})

test('taking a shared case over puts it into that browser, beside what is there', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const link = await shareLink(page, path('/data/'), words)
  const mine = anAssessment({ id: 'mine', title: 'Van mij', answers: { Q01: 3 } })
  await page.evaluate(() => sessionStorage.clear())
  await page.evaluate(() => localStorage.clear())
  await storeAll(page, [mine])
  const before = (await allStored(page))[keyOf('mine')]
  await goTo(page, link)
  const sentence = await page.locator('.result-range').innerText()
  await press(page, words.visiting.keep)
  await expect(page).toHaveURL(new RegExp(`${path('/result/')}$`))
  await expect(page.locator('.result-range')).toHaveText(sentence)
  await expect(page.getByText(words.visiting.shared)).toBeHidden()
  const stored = await storedByTitle(page)
  expect(stored[words.visiting.sharedName]?.answers).toEqual(everything.answers)
  expect((await allStored(page))[keyOf('mine')]).toBe(before)
  await goTo(page, path('/data/'))
  await expect(caseNamed(page, words.visiting.sharedName, words)).toHaveAttribute('aria-current', 'true')
  await expect(caseNamed(page, 'Van mij', words)).toBeVisible()
})

test('the button copies the link where that is allowed', async ({ page, context, path, language }) => {
  const words = wordsOf(language)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await shareLink(page, path('/data/'), words)
  await press(page, words.data.share.copy)
  await expect(page.getByText(words.data.share.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
})

test('where copying is not allowed the link is selected, and says that', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await refuseCopying(page)
  const link = await shareLink(page, path('/data/'), words)
  await press(page, words.data.share.copy)
  await expect(page.getByText(words.data.share.failed)).toBeVisible()
  await expect(page.getByRole('textbox', { name: words.data.share.label })).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toBe(link)
})
