import type { Answer } from '../../src/domain/scan/assessment.ts'
import { writeVoteCode } from '../../src/domain/workshop/vote-code.ts'
import { fill } from '../../src/i18n/fill.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { asked, joinWords } from './join-page.ts'
import { expect, test } from './site.ts'
import { deskOn, workshopWords } from './workshop-page.ts'

/** A person who gives every statement the same answer. */
const codeOf = (nonce: number, answer: Answer) =>
  writeVoteCode(
    { kind: 'person', nonce, role: 'manager', answers: Object.fromEntries(asked.map(({ id }) => [id, answer])) },
    asked,
  )

test('codes from a chat count once, a wrong one says why, and fewer than five are shown to nobody', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  const { setup, codesIn, joining, invite, desk } = words
  const lead = deskOn(page, words)
  await goTo(page, path('/workshop/'))
  await page.getByLabel(setup.training).fill('Gesprekken')
  await page.getByLabel(setup.size).fill('8')
  await page.getByLabel(setup.byCode).check()
  await page.getByRole('button', { name: setup.start }).click()
  await lead.isAt('lobby')
  expect(await axe(page)).toEqual([])

  const link = await page.getByLabel(invite.link).inputValue()
  const phone = await context.newPage()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { name: joinWords(language).title })).toBeVisible()
  await phone.close()

  await page.getByText(codesIn.title).click()
  const box = page.getByLabel(codesIn.label)
  const damaged = codeOf(4, 2).replace(/.$/, last => (last === '0' ? '1' : '0'))
  await box.fill(
    ['10:02 Noor: ' + codeOf(1, 0), 'Sam: hier is die van mij', codeOf(2, 1), codeOf(2, 1), damaged].join('\n'),
  )
  await page.getByRole('button', { name: codesIn.read }).click()
  await expect(page.getByText(fill(codesIn.summary, { added: 2, known: 1, refused: 1 }))).toBeVisible()
  await expect(page.getByText(fill(codesIn.lineKnown, { line: 4 }))).toBeVisible()
  await expect(page.getByText(fill(codesIn.lineDamaged, { line: 5 }))).toBeVisible()
  await expect(box).toHaveValue(/Noor/)
  expect(await axe(page)).toEqual([])

  await page.getByRole('button', { name: desk.practice }).click()
  await page.getByRole('button', { name: desk.begin }).click()
  await page.getByRole('button', { name: desk.raise }).click()
  await lead.isCounted(2, 8)
  await page.getByRole('button', { name: words.facilitator.showAudience }).click()
  await expect(page.locator('.stage')).not.toContainText(words.spread.title)
  await expect(page.locator('.vote__n')).toHaveCount(0)

  await box.fill([codeOf(5, 3), codeOf(6, 4), codeOf(7, 4)].join(' '))
  await page.getByRole('button', { name: codesIn.read }).click()
  await expect(page.getByText(fill(joining.received, { count: 5 }))).toBeVisible()
  await expect(page.locator('.vote__n').filter({ hasText: '2' })).toHaveCount(1)
  await page.reload()
  await lead.isAt('reveal')
  await expect(page.getByText(fill(joining.received, { count: 5 }))).toBeAttached()
  await page.getByRole('button', { name: desk.undo, exact: true }).click()
  await expect(page.locator('.vote__n')).toHaveCount(0)
})
