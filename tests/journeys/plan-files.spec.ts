import type { Page } from '@playwright/test'
import { fill } from '../../src/i18n/fill.ts'
import { refuseCopying } from './clipboard.ts'
import { hasDecimalComma } from '../../src/i18n/format.ts'
import { fileFrom, type SavedFile } from './file-from.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { actionOf, openPlan } from './plan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf } from './words.ts'

const managers = ['Q24', 'Q27', 'Q30', 'Q52']
const others = ['Q03', 'Q17', 'Q28']

test('the calendar file has every dated open action and the three moments to look', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const own = { what: 'Zonder datum; met komma, en schuin\\streep', phase: 'after' } as const
  const saved = { ...exampleB, done: { Q27: true }, edits: { 'own-1': own } } as const
  const plan = await openPlan(page, { address: path('/plan/'), words, saved })
  const titles = ['Q24', 'Q03', 'Q30', 'Q52', 'Q17', 'Q28'].map(id => actionOf(words, id))
  const all = await saveFile(page, words.plan.calendar)
  expect(all.name).toMatch(/^beklijf-Gesprekken-\d{4}-\d{2}-\d{2}\.ics$/)
  expect(all.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  await expect(page.getByText(fill(words.plan.saved, { file: all.name }))).toBeVisible()
  const events = eventsIn(all.text)
  expect(events).toHaveLength(9)
  for (const title of titles) expect(events.filter(event => event.summary.startsWith(title))).toHaveLength(1)
  expect(events.map(({ start }) => start).toSorted()).toEqual([
    '20261229',
    '20270105',
    '20270105',
    '20270105',
    '20270216',
    '20270304',
    '20270304',
    '20270403',
    '20270503',
  ])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(9)

  const { manager } = words.document.scales.roles
  await plan.showOwner(manager)
  const theirs = await saveFile(page, words.plan.calendar)
  expect(theirs.name).toContain(manager)
  const summaries = eventsIn(theirs.text).map(({ summary }) => summary)
  expect(summaries).toHaveLength(6)
  for (const id of ['Q24', 'Q30', 'Q52']) expect(summaries.join()).toContain(actionOf(words, id))
  for (const id of others) expect(summaries.join()).not.toContain(actionOf(words, id))
})

test('without any date there is no calendar file, but what to do about it', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await openPlan(page, { address: path('/plan/'), words, saved: { ...exampleB, context: { stage: 'before' } } })
  page.on('download', () => expect.soft(true, 'nothing is saved').toBe(false))
  await page.getByRole('button', { name: words.plan.calendar }).click()
  await expect(page.getByText(words.plan.calendarNone)).toBeVisible()
})

test('the table opens in a spreadsheet of this language and holds no formula', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const own = {
    what: '=HYPERLINK("https://example.org";"klik")',
    phase: 'before',
    proof: '+31 6',
    owner: 'hr',
  } as const
  const saved = { ...exampleB, edits: { 'own-1': own, Q24: { note: '=1+1', hours: 1000 } } } as const
  const plan = await openPlan(page, { address: path('/plan/'), words, saved })
  const { name, text } = await saveFile(page, words.plan.spreadsheet)
  expect(name).toMatch(/\.csv$/)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const separator = hasDecimalComma(language) ? ';' : ','
  const [head = [], ...rows] = cellsOf(text.slice(1), separator)
  const { columnWhat, columnWho, columnWhen } = words.document.report.plan
  expect(head.slice(0, 4)).toEqual([columnWhat, columnWho, columnWhen, words.plan.status])
  expect(rows).toHaveLength(8)
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([head.length]))
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t]/)
  const [first = []] = rows
  expect(first[0]).toContain(actionOf(words, 'Q24'))
  expect(first[1]).toBe(words.document.scales.roles.manager)
  expect(first[2]).toBe('2027-01-05')
  expect(first[4]).toBe('1000')
  expect(first).toContain("'=1+1")
  const last = rows.find(row => row[0]?.includes('HYPERLINK')) ?? []
  expect(last[0]).toBe(`'${own.what}`)
  expect(last).toContain("'+31 6")

  await plan.showOwner(words.document.scales.roles.hr)
  const theirs = await saveFile(page, words.plan.spreadsheet)
  expect(theirs.name).toContain('HR')
  expect(cellsOf(theirs.text.slice(1), separator)).toHaveLength(3)
})

test('the PDF for one owner bears the name and holds their actions alone', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const { manager } = words.document.scales.roles
  await plan.showOwner(manager)
  const pdf = await readPdf(await downloadPdf(page, words, fill(words.pdf.makeFor, { owner: manager })))
  expect(pdf.violations).toEqual([])
  expect(pdf.name).toMatch(new RegExp(`^beklijf-Gesprekken-${manager.replaceAll(' ', '-')}-.*\\.pdf$`))
  expect(pdf.text).toContain(fill(words.document.report.plan.ownerTitle, { owner: manager }))
  for (const id of managers) expect(pdf.text).toContain(actionOf(words, id))
  for (const id of others) expect(pdf.text).not.toContain(actionOf(words, id))
  await plan.showOwner(words.plan.filterAll)
  await expect(page.getByRole('button', { name: words.pdf.make, exact: true })).toBeVisible()
})

test('the questions to management go to the clipboard as a mail', async ({ page, context, path, language }) => {
  const words = wordsOf(language)
  const { mail } = words.document.decisions
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await page.getByRole('button', { name: mail.button }).click()
  await expect(page.getByText(mail.copied)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Gesprekken')
  expect(copied).toContain(words.document.bands.bands.b3.name)
  expect(copied).toContain('49')
  const questions = page.getByRole('region', { name: words.document.decisions.title }).getByRole('listitem')
  for (const question of await questions.allInnerTexts()) expect(copied).toContain(question)
  expect(copied).not.toMatch(/[{}]/)
})

test('where copying is refused, the mail stands there, selected', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { mail } = words.document.decisions
  await refuseCopying(page)
  await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await page.getByRole('button', { name: mail.button }).click()
  await expect(page.getByText(mail.failed)).toBeVisible()
  const text = page.getByRole('textbox', { name: mail.show })
  await expect(text).toBeVisible()
  await expect(text).toBeFocused()
  const selected = await page.evaluate(() => String(getSelection()))
  expect(selected).toBe(await text.inputValue())
  expect(selected).toContain('Gesprekken')
})

test(
  'paper shows every action and what stands behind it, and no button',
  { tag: '@chromium' },
  async ({ page, path, language }) => {
    const words = wordsOf(language)
    const saved = { ...exampleB, edits: { Q24: { note: 'Ook op papier' } } }
    const plan = await openPlan(page, { address: path('/plan/'), words, saved })
    await plan.edit(actionOf(words, 'Q27'))
    await plan.field(words.plan.note).fill('Half af')
    await page.emulateMedia({ media: 'print' })
    for (const id of [...managers, ...others].filter(id => id !== 'Q27')) {
      await expect(plan.heading(actionOf(words, id))).toBeVisible()
    }
    await expect(plan.list.getByText('Ook op papier')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('radio')).toHaveCount(0)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  },
)

function saveFile(page: Page, button: string): Promise<SavedFile> {
  return fileFrom(page, () => page.getByRole('button', { name: button }).click())
}

function eventsIn(text: string): { uid: string; start: string; summary: string }[] {
  const [, ...events] = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT')
  const field = (event: string, name: string) => new RegExp(`^${name}[^:\\r\\n]*:(.*)\\r$`, 'm').exec(event)?.[1] ?? ''
  return events.map(event => ({
    uid: field(event, 'UID'),
    start: field(event, 'DTSTART'),
    summary: field(event, 'SUMMARY').replaceAll(/\\([,;\\])/g, '$1'),
  }))
}

/** The cells as a spreadsheet reads them (RFC 4180). */
function cellsOf(text: string, separator: string): string[][] {
  const cell = `(?:"(?:[^"]|"")*"|[^"${separator}\\r\\n]*)`
  const line = new RegExp(`${cell}(?:${separator}${cell})*(?:\\r\\n|$)`, 'g')
  const plain = (one: string) => (one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : one)
  return (text.match(line) ?? [])
    .filter(row => row !== '')
    .map(row =>
      [...`${separator}${row.trimEnd()}`.matchAll(new RegExp(`${separator}(${cell})`, 'g'))].map(m =>
        plain(m[1] ?? ''),
      ),
    )
}
