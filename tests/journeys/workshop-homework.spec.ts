import { fill } from '../../src/i18n/fill.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { homeworkOf, quick, quickIds } from './homework-codes.ts'
import { joinWords } from './join-page.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { storedByTitle } from './stored.ts'
import { wordsOf } from './words.ts'
import { deskOn, workshopWords } from './workshop-page.ts'

const training = 'Gesprekken voeren'
const people = 12
/** Two camps on the first of these, a lesser difference on the second. */
const [most = '', some = ''] = [quickIds[9], quickIds[4]]
const codes = [0, 1, 2, 3, 4, 5].map(nonce =>
  homeworkOf(nonce, nonce < 3 ? 'manager' : 'participant', { [most]: nonce < 3 ? 4 : 0, [some]: nonce < 2 ? 1 : 3 }),
)

test('homework is invited by mail, handed in as codes, and the room begins where it differs', async ({
  page,
  context,
  path,
  language,
}) => {
  test.slow()
  const words = workshopWords(language)
  const { setup, homework, desk, codesIn, invite, phases } = words
  const { items } = wordsOf(language).document
  const lead = deskOn(page, words)
  await goTo(page, path('/workshop/'))
  await page.getByLabel(setup.training).fill(training)
  await page.locator('input[name="ws-agenda"]').last().check()
  await expect(page.getByLabel(words.sets.quick.title)).toBeChecked()
  await expect(page.getByLabel(words.sets.twelve.title)).toHaveCount(0)
  await expect(page.getByLabel(setup.byCode)).toHaveCount(0)
  await page.getByLabel(homework.size).fill(String(people))
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: setup.start }).click()
  await lead.isAt('lobby')

  // Days before: the link and the mails.
  await page.getByLabel(homework.day).fill('2026-12-08')
  await page.getByLabel(homework.deadline).fill('2026-12-06')
  await page.getByLabel(homework.receiver).fill('Noor')
  const mail = page.getByLabel(homework.invitation.title, { exact: true })
  const link = await page.getByLabel(invite.link).inputValue()
  for (const told of [training, link, 'Noor', '2026']) expect(await mail.inputValue()).toContain(told)
  expect(await mail.inputValue()).not.toContain(homework.unknown)
  await expect(page.getByText(fill(homework.received, { count: 0, total: people }))).toBeVisible()
  expect(await axe(page)).toEqual([])
  const phone = await context.newPage()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { name: joinWords(language).title })).toBeVisible()
  await phone.close()

  // Codes come in, and the page is opened again on the day itself.
  await page.getByText(codesIn.title, { exact: true }).click()
  await page.getByLabel(codesIn.label).fill(codes.join('\n'))
  await page.getByRole('button', { name: codesIn.read }).click()
  await expect(page.getByText(fill(homework.received, { count: codes.length, total: people }))).toBeVisible()
  await page.reload()
  await lead.isAt('lobby')
  const reminder = page.getByLabel(homework.reminder.title, { exact: true })
  for (const told of ['Noor', '2026']) expect(await reminder.inputValue()).toContain(told)
  await expect(page.getByLabel(homework.day)).toHaveValue('2026-12-08')

  const screen = await lead.openScreen()
  await lead.forward('practice')
  await page.getByRole('button', { name: homework.show }).click()
  await lead.isAt('homework')
  await expect(page.locator('.stage .desk-list').first().locator('li')).toHaveCount(2)
  await expect(screen.locator('.aud__list li')).toHaveText([items[most]?.statement ?? '', items[some]?.statement ?? ''])
  expect(await unreadFromAfar(screen)).toEqual([])
  expect(await axe(page)).toEqual([])

  // The largest difference, voted on again, then the next; then nothing is left to talk about.
  await page.getByRole('button', { name: homework.first }).click()
  await lead.isAt('reveal')
  await expect(page.locator('.stage__q')).toHaveText(items[most]?.statement ?? '')
  await expect(page.locator('.desk-all button').first()).toContainText(items[most]?.statement ?? '')
  await expect(screen.locator('.vote__n')).toHaveCount(quick.find(({ id }) => id === most)?.notApplicable ? 7 : 6)
  await page.getByRole('button', { name: desk.again }).click()
  await lead.isAt('second')
  await lead.forward('second')
  await lead.count('3333333332')
  await lead.forward('reveal')
  await lead.forward('consensus')
  await page.getByRole('button', { name: homework.next }).click()
  await lead.isAt('reveal')
  await expect(page.locator('.stage__q')).toHaveText(items[some]?.statement ?? '')
  await lead.forward('consensus')
  await page.getByRole('button', { name: desk.recap }).first().click()
  await lead.isAt('recap')
  await expect(page.getByText(fill(homework.resting, { count: quickIds.length - 2 }))).toBeVisible()
  await expect(page.getByText(words.facilitator.notRevealedOne)).toHaveCount(0)

  const [estimator] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: words.agendas.m180.parts.roi ?? '' }).click(),
  ])
  await expect(estimator).toHaveURL(path('/roi/'))
  await estimator.close()

  await lead.forward('owners')
  await lead.forward('close')
  await expect(screen.locator('h1')).toHaveText(phases.close.screen)
  await page.getByRole('button', { name: words.outcome.save }).click()
  await expect(page.getByText(fill(words.outcome.saved, { title: training }))).toBeVisible()
  const { [training]: saved } = await storedByTitle(page)
  const answers = saved?.answers ?? {}
  expect(answers).toMatchObject({ [most]: 3, [some]: 3 })
  expect(Object.keys(answers)).toHaveLength(quickIds.length)
})

test('with fewer than five codes nothing is shown, and the room votes with cards', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { setup, homework, desk, codesIn } = words
  const lead = deskOn(page, words)
  await goTo(page, path('/workshop/'))
  await page.getByLabel(setup.training).fill(training)
  await page.locator('input[name="ws-agenda"]').last().check()
  await page.getByLabel(homework.size).fill('6')
  await page.getByRole('button', { name: setup.start }).click()
  await page.getByText(codesIn.title, { exact: true }).click()
  await page.getByLabel(codesIn.label).fill(codes.slice(0, 4).join('\n'))
  await page.getByRole('button', { name: codesIn.read }).click()
  const screen = await lead.openScreen()
  await lead.forward('practice')
  await lead.forward('homework')
  await expect(page.locator('.stage').getByText(fill(homework.tooFew, { min: 5 }))).toBeVisible()
  await expect(screen.locator('.aud__list')).toHaveCount(0)
  await expect(page.getByRole('button', { name: desk.begin })).toBeVisible()

  // Late codes are enough to begin where the room differs after all.
  await page.getByLabel(codesIn.label).fill(codes.join('\n'))
  await page.getByRole('button', { name: codesIn.read }).click()
  await page.getByRole('button', { name: homework.later }).click()
  await expect(screen.locator('.aud__list li')).toHaveCount(2)
  await expect(page.getByRole('button', { name: homework.first })).toBeVisible()
  await page.getByRole('button', { name: desk.undo, exact: true }).click()
  await expect(screen.locator('.aud__list')).toHaveCount(0)
})
