import type { Page } from '@playwright/test'
import type { ItemId } from '../../src/domain/scan/model.ts'
import { fill } from '../../src/i18n/fill.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { handInByKeys, joinWords } from './join-page.ts'
import { again, cards, everyVote, inAll, inTime, late, noor, sam, savedOn, table } from './mixed-room.ts'
import { tabTo } from './scan-page.ts'
import { unreadFromAfar } from './seen-from-afar.ts'
import { expect, test } from './site.ts'
import { deskOn, listenOnLine, seven, workshopWords } from './workshop-page.ts'

test.use({ keptOffline: true })
test.slow()

const training = 'Gesprekken voeren'
const [q1 = '', q2 = '', q3 = '', q4 = '', , q6 = '', q7 = ''] = seven
const [cards1 = '', cards2 = '', cards3 = '', cards4 = '', , cards6 = ''] = cards

test('thirty people vote by card, phone and table, one of them late, without a connection and by keys alone', async ({
  page,
  context,
  elsewhere,
  path,
  language,
}) => {
  const words = workshopWords(language)
  const { setup, codesIn } = words
  const said = await listenOnLine(context)
  await goTo(page, path('/workshop/'))
  await expect(page.getByText(setup.checkOk, { exact: true })).toHaveCount(2)
  const desk = deskOn(page, words)
  await desk.setUp(training, inTime)
  await tabTo(page, page.getByLabel(setup.byCode))
  await page.keyboard.press('Space')
  const screen = await desk.openScreen()
  await expect(page.getByText(setup.checkOk, { exact: true })).toHaveCount(3)
  await context.setOffline(true)

  const look = async () => {
    await expect(screen.locator('.aud__top, .aud__hall').first()).toBeVisible()
    expect(await axe(page), 'the facilitator can use it').toEqual([])
    expect(await axe(screen), 'the audience window is accessible').toEqual([])
    expect(await unreadFromAfar(screen), 'the room can read it').toEqual([])
  }
  const lookAtPhone = async (phone: Page) => expect(await axe(phone), 'a phone is accessible').toEqual([])
  const isCounted = async (done: number, total: number) => {
    await desk.isCounted(done, total)
    await expect(screen.locator('.aud__cnt')).toHaveText(`${done} ${fill(words.screen.of, { total })}`)
  }
  const take = async (text: string, counts: Parameters<typeof fill>[1]) => {
    const box = page.getByLabel(codesIn.label)
    if (!(await box.isVisible())) {
      await tabTo(page, page.getByText(codesIn.title, { exact: true }))
      await page.keyboard.press('Enter')
    }
    await tabTo(page, box)
    await page.keyboard.insertText(text)
    await desk.press(codesIn.read)
    await expect(page.getByText(fill(codesIn.summary, counts))).toBeVisible()
  }
  const staysHidden = async (item: ItemId) => {
    await expect(screen.locator('.vote__n, .vote__marks, .aud__ask')).toHaveCount(0)
    expect(said.filter(text => text.includes(`"item":"${item}"`) && text.includes('"votes"'))).toEqual([])
  }
  const reveal = async (counts: readonly number[]) => {
    await desk.forward('reveal')
    for (const tab of [page, screen]) await expect(tab.locator('.vote__n')).toHaveText(counts.map(String))
  }
  const leaveForm = async (button: string) => {
    await desk.press(button)
    await expect(page.locator('h1')).toBeFocused()
  }
  const chooseConsensus = async (...keys: string[]) => {
    await tabTo(page, page.locator('.settle input:checked'))
    for (const key of keys) await page.keyboard.press(key)
  }

  await look()
  await desk.press(setup.start)
  await desk.isAt('lobby')
  await look()
  const link = await page.getByLabel(words.invite.link).inputValue()
  const aPhone = async () => {
    const phone = await elsewhere.newPage()
    await goTo(phone, link)
    return phone
  }
  const first = await aPhone()
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await elsewhere.setOffline(true)
  const { kind, voters } = joinWords(language)
  const noorsCode = await handInByKeys(first, noor, lookAtPhone)
  const samsCode = await handInByKeys(await aPhone(), sam, async () => {})
  const counting = await aPhone()
  await tabTo(counting, counting.getByLabel(kind.person.label))
  await counting.keyboard.press('ArrowDown')
  await tabTo(counting, counting.getByLabel(voters))
  await counting.keyboard.type('5')
  const tablesCode = await handInByKeys(counting, table, lookAtPhone)
  await take(`10:02 Noor: ${noorsCode}\n> ${samsCode.toLowerCase()}\nTafel 3 ${tablesCode}, ${noorsCode}`, {
    ...{ added: 3, known: 1, refused: 0 },
  })

  await desk.forward('practice')
  await look()
  await desk.forward('read')
  await look()
  await desk.forward('vote')
  await isCounted(7, inTime)
  await desk.count(cards1)
  await isCounted(inTime, inTime)
  await staysHidden(q1)
  await look()
  await reveal([0, 0, 4, 23, 2, 0])
  await look()
  await desk.forward('consensus')
  await look()
  await desk.forward('read')

  // Whoever voted by code raises a card the second time, as all others do.
  await desk.forward('vote')
  await desk.count(cards2)
  await staysHidden(q2)
  await reveal([14, 0, 0, 0, 15, 0])
  await desk.press(words.desk.again)
  await desk.isAt('second')
  await look()
  await desk.forward('second')
  await isCounted(0, inTime)
  await desk.count(again)
  await reveal([0, 9, 0, 20, 0, 0])
  await desk.forward('consensus')
  await chooseConsensus('ArrowUp')
  await leaveForm(words.desk.nextStatement)

  await desk.forward('vote')
  await desk.count(cards3.slice(0, 10))
  await isCounted(17, inTime)
  await page.reload()
  await desk.isAt('vote')
  await isCounted(17, inTime)
  await desk.count(cards3.slice(10))
  await staysHidden(q3)
  await reveal([0, 0, 14, 0, 13, 2])
  await desk.forward('consensus')
  await desk.forward('read')

  // Somebody comes in during the count, and brings votes on what is over too.
  await desk.forward('vote')
  await desk.count(cards4)
  await isCounted(inTime, inTime)
  await take(await handInByKeys(await aPhone(), late, async () => {}), { added: 1, known: 0, refused: 0 })
  await isCounted(inAll, inTime)
  await desk.press(words.people.more)
  await isCounted(inAll, inAll)
  await staysHidden(q4)
  await look()
  await reveal([1, 14, 15, 0, 0, 0])
  await desk.forward('consensus')
  await desk.forward('read')

  await desk.press(words.facilitator.skip)
  await desk.forward('read')

  await desk.forward('vote')
  await desk.count(cards6)
  await reveal([0, 11, 0, 1, 0, 18])
  await desk.forward('consensus')
  await chooseConsensus('ArrowUp', 'ArrowUp')
  await expect(page.getByLabel(words.consensus.none)).toBeChecked()
  await look()
  await leaveForm(words.desk.nextStatement)

  await desk.forward('vote')
  await page.keyboard.press('KeyV')
  await tabTo(page, page.locator('.stage .desk-count__n input').last())
  await page.keyboard.type('22')
  await desk.press(words.facilitator.hide)
  await isCounted(inAll, inAll)
  await staysHidden(q7)
  await reveal([0, 0, 0, 0, 0, 30])
  await leaveForm(words.desk.pause)
  await desk.isAt('pause')
  await look()
  await desk.forward('recap')
  await look()
  await desk.forward('owners')
  await desk.press(words.deals.add)
  await look()
  await leaveForm(words.desk.close)
  await look()
  await desk.press(words.outcome.save)
  await expect(page.getByText(fill(words.outcome.saved, { title: training }))).toBeVisible()

  const { answers, workshop } = await savedOn(page)
  expect(answers).toEqual({ [q1]: 3, [q2]: 2, [q3]: 2, [q4]: 1, [q6]: 1, [q7]: 'W' })
  expect(workshop.voters).toBe(inAll)
  expect(Object.fromEntries(workshop.voted.map(({ item, rounds }) => [item, rounds]))).toEqual(everyVote())
})
