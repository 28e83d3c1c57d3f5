import type { Page } from '@playwright/test'
import type { Answer } from '../../src/domain/scan/assessment.ts'
import { replay, type Happening } from '../../src/domain/workshop/happening.ts'
import { recordOf, type WorkshopRecord } from '../../src/domain/workshop/outcome.ts'
import type { Setup } from '../../src/domain/workshop/session.ts'
import { emptyTally } from '../../src/domain/workshop/tally.ts'
import { fill } from '../../src/i18n/fill.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { anAssessment } from '../factories.ts'
import { axe } from './axe.ts'
import { goTo, openFile, press, savedBy } from './cases.ts'
import { lowTargets, stickingOut } from './layout.ts'
import { readPdf } from './pdf-file.ts'
import { planOn } from './plan-page.ts'
import { tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, store, storeAssessment } from './stored.ts'
import { wordsOf } from './words.ts'
import { aWorkshop, seven, workshopWords } from './workshop-page.ts'

const { fewest, sets } = readModelFiles().workshop
const [item = ''] = seven
const held = '2026-11-22T14:02:00.000Z'
const counted = (at: string, changes: object): Happening => ({
  did: 'type',
  item: at,
  cards: { ...emptyTally, ...changes },
})
const deals = [
  { what: 'Elke leidinggevende voert het gesprek', who: 'JdV', when: '2027-01-15', proof: 'Twaalf verslagen' },
  { what: 'Uren vrijmaken', who: '', when: '', proof: '' },
]

/** What a room of twelve left behind: two camps, a second vote on the first of them, and examples. */
function aRecord(set: 'seven' | 'twelve'): WorkshopRecord {
  const items = sets[set]
  const setup: Setup = {
    ...{ training: 'Gesprekken voeren', context: { stage: 'before' }, chosen: { set }, items },
    ...{ agenda: 'm45', people: 12, countMe: false, byCode: false, askRole: false },
  }
  const [first = '', second = '', third = ''] = items
  const happened: Happening[] = [
    ...items.map(id => counted(id, { 2: 10, 3: 2 })),
    counted(second, { 0: 5, 4: 6, W: 1 }),
    { did: 'second', item: second },
    counted(second, { 0: 5, 3: 7 }),
    { did: 'settle', item: second, answer: 2 },
    { did: 'why', item: second, text: 'Het verschilt per team' },
    { did: 'low', item: second, text: 'Bij ons vraagt niemand ernaar' },
    { did: 'high', item: second, text: 'Elke maandag in het overleg' },
    { did: 'settle', item: third, answer: null },
    ...deals.map((deal, place): Happening => ({ did: 'deal', place, deal })),
    { did: 'note', item: first, text: 'Niet voor het verslag' },
  ]
  return recordOf(replay(setup, happened), held, fewest)
}

function anOutcome(set: 'seven' | 'twelve') {
  const answers = Object.fromEntries(sets[set].map((id): [string, Answer] => [id, 2]))
  const context = { stage: 'before', training: 'Gesprekken voeren' } as const
  const depth = set === 'seven' ? 'quick' : 'full'
  return anAssessment({ title: 'Gesprekken voeren', depth, context, answers, workshop: { ...aRecord(set) } })
}

const room = (page: Page, title: string) => page.getByRole('region', { name: title })

test('what a room agrees and tells reaches the result and the plan', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { examples, record, outcome } = words
  const { settle, vote } = { settle: 'settle', vote: { 0: 14, 4: 14, W: 2 } } as const
  const made = deals.map((deal, place): Happening => ({ did: 'deal', place, deal }))
  const toSettle: Happening = { did: 'go', to: { at: 'statement', item, step: settle } }
  await store(page, aWorkshop([...made, counted(item, vote), { did: 'reveal', item }, toSettle]))
  await goTo(page, path('/workshop/'))
  const low = page.getByLabel(examples.low)
  await expect(low).toHaveAccessibleDescription(examples.public)
  await tabTo(page, low)
  await page.keyboard.type('Niemand vraagt ernaar')
  await tabTo(page, page.getByLabel(examples.high))
  await page.keyboard.type('Elke maandag')
  await page.reload()
  await expect(low).toHaveValue('Niemand vraagt ernaar')
  await page.getByRole('button', { name: words.desk.recap }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: outcome.save }).click()
  await page.getByRole('link', { name: outcome.result }).click()

  const shown = room(page, record.title)
  await expect(shown.getByRole('listitem').first()).toContainText(words.disagreements.camps.title)
  await shown.locator('summary').first().click()
  await expect(shown).toContainText('Niemand vraagt ernaar')
  await expect(shown).toContainText('Elke maandag')

  await page.goto(path('/plan/'))
  const plan = await planOn(page, wordsOf(language))
  await plan.order(deals.map(({ what }) => what))
  const row = plan.row('Elke leidinggevende voert het gesprek')
  for (const text of ['JdV', 'Twaalf verslagen', record.fromRoom]) await expect(row).toContainText(text)
  await expect(plan.row('Uren vrijmaken')).toContainText(record.nobody)
})

test('after twelve statements the score is called provisional, and the room is shown beside it', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { record, spread, disagreements } = workshopWords(language)
  await storeAssessment(page, anOutcome('twelve'))
  await goTo(page, path('/result/'))
  await expect(page.locator('h1')).toHaveText(words.result.room.twelve.title)
  await expect(page.locator('.result-range')).toContainText(words.result.room.range.split('{high}')[1] ?? '')
  const shown = room(page, record.title)
  await expect(shown).toContainText(fill(record.voters, { count: 12 }))
  const statements = shown.locator('.room > li')
  await expect(statements.first()).toContainText(disagreements.camps.title)
  await expect(statements.filter({ hasText: record.open })).toHaveCount(1)
  await expect(page.locator('body')).not.toContainText('Niet voor het verslag')
  await statements.first().locator('summary').click()
  await expect(statements.first().locator('.vote__n')).toHaveText(['5', '0', '0', '7', '0', '0'])
  await expect(statements.first()).toContainText(spread.shifted.split('{')[0] ?? '')
  await expect(shown.getByText(fill(record.rest, { count: sets.twelve.length - 7 }))).toBeVisible()
})

test('after seven statements there is a profile of the reasons and no total', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAssessment(page, anOutcome('seven'))
  await goTo(page, path('/result/'))
  await expect(page.locator('h1')).toHaveText(words.result.room.seven.title)
  await expect(page.locator('.result-range')).toHaveCount(0)
  const reasons = page.locator('.bars').first().getByRole('listitem')
  await expect(reasons).toHaveCount(7)
  await expect(reasons.filter({ hasText: words.document.bands.tooLittle.label })).toHaveCount(0)
})

test('the room’s votes are legible on a phone and a desk, light and dark', async ({ page, path, language }) => {
  const { record } = workshopWords(language)
  await storeAssessment(page, anOutcome('twelve'))
  await page.setViewportSize({ width: 320, height: 740 })
  await goTo(page, path('/result/'))
  await expect(page.locator('html')).toHaveAttribute('lang', localeTags[language])
  const shown = room(page, record.title)
  await expect(shown).toBeVisible()
  for (const summary of await shown.locator('summary').all()) await summary.click()
  expect.soft(await stickingOut(page), 'all fits on a phone').toEqual([])
  expect.soft(await lowTargets(page), 'every target is high enough').toEqual([])
  expect.soft(await axe(page), 'axe on a phone').toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await axe(page), 'axe on a desk, dark').toEqual([])
})

test('what a room voted is printed, though it is closed', { tag: '@chromium' }, async ({ page, path, language }) => {
  await storeAssessment(page, anOutcome('twelve'))
  await goTo(page, path('/result/'))
  await expect(room(page, workshopWords(language).record.title)).toBeVisible()
  const { text } = await readPdf({ name: 'result.pdf', bytes: new Uint8Array(await page.pdf()) })
  for (const told of ['Elke maandag in het overleg', 'Twaalf verslagen'])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(told)
})

test('a file takes the workshop along, and one that is wrong changes nothing', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const saved = anOutcome('twelve')
  await storeAssessment(page, saved)
  await goTo(page, path('/data/'))
  const [exported] = await savedBy(page, () => press(page, words.data.exportAll))
  expect(exported?.workshop).toEqual(JSON.parse(JSON.stringify(saved.workshop)))
  const before = await allStored(page)
  const wrong = { ...saved, id: 'wrong1', workshop: { held, voted: [{ item, rounds: [{ ...emptyTally, 3: 'ten' }] }] } }
  const { rest: _rest, ...fields } = wrong
  await openFile(page, JSON.stringify({ format: 'beklijf', version: 1, assessments: [fields] }), words)
  await expect(page.getByText('assessments[0].workshop.voted[0].rounds[0].3')).toBeVisible()
  expect(await allStored(page)).toEqual(before)
})
