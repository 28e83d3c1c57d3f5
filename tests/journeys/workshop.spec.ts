import type { ItemId } from '../../src/domain/scan/model.ts'
import { fill } from '../../src/i18n/fill.ts'
import { goTo } from './cases.ts'
import { tabTo } from './scan-page.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { storedByTitle } from './stored.ts'
import { wordsOf } from './words.ts'
import { deskOn, listenOnLine, seven, workshopWords } from './workshop-page.ts'

test.use({ keptOffline: true })
test.slow()

const people = 30
const training = 'Gesprekken voeren'
const [note, why] = ['Alleen voor mij', 'Zo ging het steeds']
const agreements = ['Elke leidinggevende voert het gesprek', 'De trainer belt na']
const [q1 = '', q2 = '', q3 = '', q4 = '', q5 = '', q6 = '', q7 = ''] = seven

test('thirty people vote with cards, without a connection and by keys alone, from welcome to agreements', async ({
  page,
  context,
  path,
  language,
}) => {
  const words = workshopWords(language)
  const {
    items: statements,
    scales: { arranged: labels },
  } = wordsOf(language).document
  const said = await listenOnLine(context)
  await goTo(page, path('/workshop/'))
  await expect(page.getByText(words.setup.checkOk, { exact: true })).toHaveCount(2)
  const desk = deskOn(page, words)
  await desk.setUp(training, people)
  const screen = await desk.openScreen()
  await expect(page.getByText(words.setup.checkOk, { exact: true })).toHaveCount(3)
  await context.setOffline(true)

  const looksRight = async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await screen.emulateMedia({ colorScheme })
      expect(await unreadFromAfar(screen), `the room can read it, ${colorScheme}`).toEqual([])
    }
  }
  const isCountedOnBoth = async (done: number) => {
    await desk.isCounted(done, people)
    await expect(screen.locator('.aud__cnt')).toHaveText(`${done} ${fill(words.screen.of, { total: people })}`)
  }
  /** The room hears how many voted, never what: not on its screen and not in anything it was sent. */
  const staysHidden = async (item: ItemId, second = false) => {
    await expect(screen.locator('.vote li')).toHaveCount(6)
    await expect(screen.locator('.vote__n, .vote__marks, .aud__ask')).toHaveCount(0)
    expect(await screen.locator('.vote').innerText()).not.toMatch(/\d\d|\b[5-9]\b/)
    const round = said.filter(text => text.includes(`"item":"${item}"`) && text.includes(`"second":${second}`))
    expect(round.length).toBeGreaterThan(people)
    expect(round.filter(text => text.includes('"votes"'))).toEqual([])
  }
  const vote = async (item: ItemId, cards: string) => {
    await expect(screen.locator('h1')).toHaveText(statements[item]?.statement ?? '')
    await looksRight()
    await desk.forward('vote')
    await desk.count(cards)
    await isCountedOnBoth(people)
    await staysHidden(item)
    await looksRight()
  }
  const reveal = async (counts: readonly number[]) => {
    await page.keyboard.press('Space')
    await desk.isAt('reveal')
    for (const tab of [page, screen]) await expect(tab.locator('.vote__n')).toHaveText(counts.map(String))
    await looksRight()
  }
  /** Arrow keys go through the answers, from the one that is proposed. */
  const settleBy = async (keys: readonly string[], label: string) => {
    await tabTo(page, page.locator('.settle input:checked'))
    for (const key of keys) await page.keyboard.press(key)
    await expect(page.getByLabel(label, { exact: true })).toBeChecked()
  }
  const onFromForm = async (button: string) => {
    await desk.press(button)
    await expect(page.locator('h1')).toBeFocused()
  }

  await desk.press(words.setup.start)
  await desk.isAt('lobby')
  await expect(page.locator('h1')).toBeFocused()
  await expect(screen.locator('h1')).toContainText(training)
  await looksRight()
  await desk.forward('practice')
  await expect(screen.locator('h1')).toHaveText(words.phases.practice.screen)
  await looksRight()
  await desk.forward('read')

  // One too many is taken away, one by mistake is taken back; nobody differs.
  await vote(q1, '3'.repeat(people))
  await page.keyboard.press('Digit4')
  await isCountedOnBoth(31)
  await page.keyboard.press('Shift+Digit4')
  await isCountedOnBoth(30)
  await page.keyboard.press('Digit0')
  await page.keyboard.press('Control+KeyZ')
  await isCountedOnBoth(30)
  await reveal([0, 0, 0, 30, 0, 0])
  await desk.forward('consensus')
  await desk.forward('read')

  // Two camps talk, vote again, and see what that changed.
  await vote(q2, '0'.repeat(15) + '4'.repeat(15))
  await reveal([15, 0, 0, 0, 15, 0])
  await expect(screen.locator('.aud__ask')).toContainText(words.disagreements.camps.questions[0] ?? '')
  await desk.press(words.desk.again)
  await desk.isAt('second')
  await expect(screen.locator('.aud__do')).toHaveText(words.phases.second.screen)
  await desk.forward('second')
  await desk.count('1'.repeat(10) + '3'.repeat(20))
  await isCountedOnBoth(people)
  await staysHidden(q2, true)
  await reveal([0, 10, 0, 20, 0, 0])
  const shift = fill(words.spread.shifted, {
    before: `${labels[0].label} – ${labels[4].label}`,
    after: labels[3].label,
  })
  await expect(page.getByText(shift)).toBeVisible()
  await expect(screen.getByText(fill(words.spread.shifted, { before: '0 – 4', after: '3' }))).toBeVisible()
  await desk.forward('consensus')
  await settleBy(['ArrowUp'], labels[2].label)
  await tabTo(page, page.getByLabel(words.consensus.reason))
  await page.keyboard.type(why)
  await expect(screen.locator('.aud__ask')).toContainText(labels[2].label)
  await looksRight()
  await onFromForm(words.desk.nextStatement)

  // A reload in the middle of a count loses nothing, and the room goes on following.
  await tabTo(page, page.getByLabel(words.facilitator.note))
  await page.keyboard.type(note)
  await onFromForm(words.desk.raise)
  await desk.count('2'.repeat(12))
  await isCountedOnBoth(12)
  await page.reload()
  await desk.isAt('vote')
  await isCountedOnBoth(12)
  await expect(page.getByLabel(words.facilitator.note)).toHaveValue(note)
  await desk.count('4'.repeat(18))
  await isCountedOnBoth(people)
  await staysHidden(q3)
  await reveal([0, 0, 12, 0, 18, 0])
  await desk.forward('consensus')
  await desk.forward('read')

  // No consensus: the middle vote stands, and nobody calls it settled.
  await vote(q4, '1'.repeat(16) + '2'.repeat(14))
  await reveal([0, 16, 14, 0, 0, 0])
  await desk.forward('consensus')
  await settleBy(['ArrowUp', 'ArrowUp'], words.consensus.none)
  await expect(screen.locator('.aud__ask')).toContainText(words.consensus.none)
  await onFromForm(words.desk.nextStatement)

  await expect(screen.locator('h1')).toHaveText(statements[q5]?.statement ?? '')
  await desk.press(words.facilitator.skip)
  await desk.forward('read')

  // The audience window shows the same after a reload.
  await vote(q6, '1'.repeat(10) + 'D'.repeat(20))
  await reveal([0, 10, 0, 0, 0, 20])
  const shown = await screen.locator('.aud__main').innerText()
  await screen.reload()
  await expect.poll(() => screen.locator('.aud__main').innerText()).toBe(shown)
  await desk.forward('consensus')
  await desk.forward('read')

  await vote(q7, 'D'.repeat(people))
  await reveal([0, 0, 0, 0, 0, 30])
  await desk.forward('consensus')
  await desk.forward('recap')
  await expect(screen.locator('.aud__recap dd')).toHaveCount(3)
  await looksRight()
  await desk.forward('owners')
  for (const [place, what] of agreements.entries()) {
    await desk.press(words.deals.add)
    await expect(page.locator(`#deal-${place}-what`)).toBeFocused()
    await page.keyboard.type(what)
    await tabTo(page, page.locator(`#deal-${place}-when`))
    await page.locator(`#deal-${place}-when`).fill('2027-01-01')
    await expect(page.locator(`#deal-${place}-when`)).toHaveValue('2027-01-01')
  }
  await onFromForm(words.desk.close)
  await desk.isAt('close')
  await looksRight()
  await desk.press(words.outcome.save)
  await expect(page.getByText(fill(words.outcome.saved, { title: training }))).toBeVisible()

  const { [training]: saved } = await storedByTitle(page)
  expect(saved?.answers).toEqual({ [q1]: 3, [q2]: 2, [q3]: 4, [q4]: 1, [q6]: 1, [q7]: 'W' })
  for (const secret of [note, why, ...agreements]) expect(said.join()).not.toContain(secret)
  await tabTo(page, page.getByRole('link', { name: words.outcome.result }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(path('/result/'))
  await expect(page.getByText(training).first()).toBeVisible()
})
