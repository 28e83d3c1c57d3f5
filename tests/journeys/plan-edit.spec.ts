import { addDays } from '../../src/domain/day.ts'
import { fill } from '../../src/i18n/fill.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { aDay } from '../factories.ts'
import { actionOf, openPlan, savedParts } from './plan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf } from './words.ts'

const day = aDay('2027-03-09')

test('an action is kept as it is typed, with who, when, how far and how', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const what = actionOf(words, 'Q24')
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.edit(what)
  await expect(plan.field(text.what)).toBeFocused()
  await plan.field(text.what).fill('Plan drie gesprekken per')
  await plan.field(text.owner).selectOption({ label: words.document.scales.roles.hr })
  await plan.field(text.day).fill(day)
  await plan.field(text.hoursField).fill('17')
  await plan.field(text.status).selectOption({ label: text.statuses.busy })
  await plan.field(text.proof).fill('Er staan data in de agenda.')
  await plan.field(text.note).pressSequentially('Bel eerst 06')
  await page.reload()
  const row = plan.row('Plan drie gesprekken per')
  for (const shown of [
    words.document.scales.roles.hr,
    formatFor(language).date(day),
    text.statuses.busy,
    'Er staan data in de agenda.',
    'Bel eerst 06',
  ]) {
    await expect(row.getByText(shown, { exact: true })).toBeVisible()
  }
  await row.getByText(text.why, { exact: true }).click()
  await expect(row).toContainText(fill(text.hours, { hours: 17 }))
  await plan.edit('Plan drie gesprekken per')
  await expect(plan.field(text.hoursField)).toHaveValue('17')
  await expect(plan.field(text.day)).toHaveValue(day)
  await expect(plan.field(text.note)).toHaveValue('Bel eerst 06')
})

test('an owner may be anyone, and a full name gets a hint', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const what = actionOf(words, 'Q24')
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.edit(what)
  await plan.field(text.owner).selectOption({ label: text.otherChoice })
  await expect(plan.form.getByText(text.needOwner)).toBeVisible()
  await plan.field(text.ownerOther).fill('Jan de Vries')
  await expect(plan.form.getByText(text.nameLike)).toBeVisible()
  await plan.field(text.ownerOther).fill('JV')
  await expect(plan.form.getByText(text.nameLike)).toBeHidden()
  await plan.press(words.buttons.keep)
  await expect(plan.row(what).getByText('JV', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^JV \d+$/ })).toBeVisible()
  await plan.edit(what)
  await plan.field(text.owner).selectOption({ label: words.document.scales.roles.manager })
  await expect(plan.field(text.ownerOther)).toBeHidden()
  await plan.press(words.buttons.keep)
  await expect(plan.row(what).getByText(words.document.scales.roles.manager, { exact: true })).toBeVisible()
})

test('cancel puts back exactly what was there, with the mark of being done', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const own = { what: 'Een eigen actie', phase: 'before' } as const
  const saved = {
    ...exampleB,
    done: { Q27: true },
    edits: { Q24: { note: 'Al begonnen', status: 'busy' }, 'own-1': own, 'own-2': { ...own, what: 'Nog een' } },
  } as const
  const plan = await openPlan(page, { address: path('/plan/'), words, saved })
  const before = await savedParts(page)
  const orderBefore = await plan.list.getByRole('heading', { level: 4 }).allTextContents()
  for (const what of [actionOf(words, 'Q24'), actionOf(words, 'Q27'), actionOf(words, 'Q03'), own.what]) {
    await plan.edit(what)
    await plan.field(text.what).fill('Iets heel anders')
    await plan.field(text.owner).selectOption({ label: words.document.scales.roles.trainer })
    await plan.field(text.day).fill(day)
    await plan.field(text.note).fill('Weg hiermee')
    const isDone = (await plan.field(text.status).inputValue()) === 'done'
    await plan.field(text.status).selectOption(isDone ? 'stuck' : 'done')
    await plan.press(words.buttons.cancel)
    await expect(plan.heading(what)).toBeFocused()
    await expect.poll(() => savedParts(page)).toEqual(before)
  }
  await plan.order(orderBefore)
  await page.reload()
  await plan.order(orderBefore)
  await expect(plan.row(actionOf(words, 'Q27')).getByRole('checkbox')).toBeChecked()
  await expect(plan.row(actionOf(words, 'Q24'))).toContainText(text.statuses.busy)
})

test('keep closes the form, says so and hands the focus to the action', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.edit(actionOf(words, 'Q03'))
  await plan.field(words.plan.what).fill('Reken het voor')
  await plan.press(words.buttons.keep)
  await expect(plan.form).toBeHidden()
  await expect(plan.heading('Reken het voor')).toBeFocused()
  await expect(page.getByText(fill(words.plan.kept, { action: 'Reken het voor' }))).toBeVisible()
})

test('an empty field goes back to the suggestion, and never gets in the way of typing', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const what = actionOf(words, 'Q24')
  const plan = await openPlan(page, {
    address: path('/plan/'),
    words,
    saved: { ...exampleB, edits: { Q24: { what: 'Anders', proof: 'Anders', note: 'Anders', day, hours: 12 } } },
  })
  await plan.edit('Anders')
  const hours = plan.field(text.hoursField)
  await hours.press('End')
  await hours.press('Backspace')
  await hours.press('Backspace')
  await hours.pressSequentially('8')
  await expect.soft(hours, 'what is typed in an emptied field is all that stands there').toHaveValue('8')
  for (const label of [text.what, text.proof, text.note, text.day, text.hoursField]) await plan.field(label).fill('')
  await plan.press(words.buttons.keep)
  const row = plan.row(what)
  await expect(row).toContainText(words.document.items['Q24']?.done ?? 'nothing')
  await expect(row).toContainText(formatFor(language).date(addDays(aDay('2027-01-12'), -7)))
  await expect(row).not.toContainText('Anders')
  expect(await savedParts(page)).not.toHaveProperty('edits')
})

test('an action stays in sight while it gets another owner, whoever is shown', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.showOwner(words.document.scales.roles.manager)
  await plan.edit(actionOf(words, 'Q24'))
  await plan.field(text.owner).selectOption({ label: text.otherChoice })
  await plan.field(text.ownerOther).pressSequentially('JK')
  await expect(plan.field(text.ownerOther)).toHaveValue('JK')
  await plan.press(words.buttons.keep)
  await expect(plan.form).toBeHidden()
})

test('a date that is over is called overdue until the action is done', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const what = actionOf(words, 'Q24')
  const late = { ...exampleB, edits: { Q24: { day: aDay('2020-01-01') } } }
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: late })
  const tag = plan.row(what).getByText(words.plan.late, { exact: true })
  await expect(tag).toBeVisible()
  await expect(plan.list.getByText(words.plan.late, { exact: true })).toHaveCount(1)
  const done = plan.list.getByRole('checkbox', { name: fill(words.document.report.plan.doneLabel, { action: what }) })
  await done.check()
  await expect(tag).toBeHidden()
  await page.reload()
  await expect(done).toBeChecked()
  await done.uncheck()
  await expect(tag).toBeVisible()
  await page.reload()
  await expect(done).not.toBeChecked()
})
