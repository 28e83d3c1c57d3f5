import { fill } from '../../src/i18n/fill.ts'
import { keepsFocus } from './cases.ts'
import { actionOf, openPlan, planOn, savedParts } from './plan-page.ts'
import { answer } from './scan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf } from './words.ts'

test('an action that is taken out can be put back, both with words and focus', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const what = actionOf(words, 'Q27')
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.edit(what)
  await plan.press(words.plan.drop)
  await expect(plan.heading(what)).toBeHidden()
  await expect(page.getByText(fill(words.plan.droppedOne, { action: what }))).toBeVisible()
  await keepsFocus(page)
  await page.reload()
  await expect(plan.list.getByRole('heading', { level: 4 })).toHaveCount(6)
  await plan.pressBeside(what, words.plan.putBack)
  await expect(plan.heading(what)).toBeVisible()
  await expect(page.getByRole('heading', { name: words.plan.dropped })).toBeHidden()
  await keepsFocus(page)
})

test('an own action needs words, can be given up and can be deleted', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { plan: text } = words
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const headings = plan.list.getByRole('heading', { level: 4 })
  await expect(headings).toHaveCount(7)
  await plan.press(text.addOwn)
  await expect(plan.field(text.what)).toBeFocused()
  await plan.press(words.buttons.keep)
  await expect(plan.form.getByText(text.needWhat)).toBeVisible()
  await expect(plan.field(text.what)).toBeFocused()
  await plan.press(words.buttons.cancel)
  await expect(plan.form).toBeHidden()
  await expect(headings).toHaveCount(7)
  await keepsFocus(page)
  expect(await savedParts(page)).not.toHaveProperty('edits')

  await plan.press(text.addOwn)
  await plan.field(text.what).fill('Nodig de directie uit')
  await plan.field(text.phase).selectOption({ label: words.document.scales.phases.after })
  await expect(plan.field(text.what)).toHaveValue('Nodig de directie uit')
  await plan.press(words.buttons.keep)
  await expect(plan.heading('Nodig de directie uit')).toBeFocused()
  await page.reload()
  await expect(headings.last()).toHaveText('Nodig de directie uit')
  await plan.edit('Nodig de directie uit')
  await plan.press(text.deleteOwn)
  await expect(headings).toHaveCount(7)
  await expect(page.getByRole('heading', { name: text.dropped })).toBeHidden()
  await keepsFocus(page)
  expect(await savedParts(page)).not.toHaveProperty('edits')
})

test('an own action has a name, also when the page went away before a word was typed', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await plan.press(words.plan.addOwn)
  await page.reload()
  await expect(plan.heading(words.plan.own)).toBeVisible()
  await plan.edit(words.plan.own)
  await plan.field(words.plan.what).fill('x')
  await plan.field(words.plan.what).fill('')
  await page.reload()
  await expect(plan.heading(words.plan.own)).toBeVisible()
})

test('what comes after the first seven can be put into the plan', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const what = actionOf(words, 'Q34')
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  await expect(plan.heading(what)).toBeHidden()
  await plan.pressBeside(what, words.plan.toPlan)
  await expect(plan.heading(what)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: words.plan.secondWave, exact: true }).locator('..').getByText(what),
  ).toBeHidden()
  await keepsFocus(page)
  await page.reload()
  await expect(plan.heading(what)).toBeVisible()
})

test('two tabs that edit other fields of one action both keep theirs', async ({ page, context, path, language }) => {
  const words = wordsOf(language)
  const what = actionOf(words, 'Q24')
  const plan = await openPlan(page, { address: path('/plan/'), words, saved: exampleB })
  const tab = await context.newPage()
  await tab.goto(path('/plan/'))
  const other = await planOn(tab, words)
  await plan.edit(what)
  await other.edit(what)
  await plan.field(words.plan.note).fill('Uit het ene tabblad')
  await other.field(words.plan.proof).fill('Uit het andere tabblad')
  await plan.field(words.plan.hoursField).fill('9')
  for (const one of [plan, other]) {
    await one.press(words.buttons.keep)
    await expect(one.row(what)).toContainText('Uit het ene tabblad')
    await expect(one.row(what)).toContainText('Uit het andere tabblad')
  }
  const both = { note: 'Uit het ene tabblad', proof: 'Uit het andere tabblad', hours: 9 }
  expect((await savedParts(page))['edits']).toEqual({ Q24: both })
})

test('other answers name what is new and what is gone, and change nothing until it is accepted', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const named = (...ids: string[]) => ids.map(id => actionOf(words, id)).join(' ')
  const plan = await openPlan(page, {
    address: path('/plan/'),
    words,
    saved: { ...exampleB, edits: { Q24: { note: 'Hier zijn we mee bezig' } }, done: { Q27: true } },
  })
  const agreed = await plan.list.getByRole('heading', { level: 4 }).allTextContents()
  for (const id of ['Q24', 'Q27', 'Q03']) {
    await page.goto(path(`/scan/#${id}`))
    await answer(page, id, 4)
  }
  await page.goto(path('/plan/'))
  const notice = page.getByRole('status').filter({ hasText: words.plan.takeOverNote })
  await expect(notice).toContainText(fill(words.plan.changed, { count: 4 }))
  await expect(notice).toContainText(fill(words.plan.fresh, { actions: named('Q02', 'Q34', 'Q39', 'Q07') }))
  await expect(notice).toContainText(fill(words.plan.gone, { actions: named('Q24', 'Q27', 'Q03', 'Q28') }))
  await plan.order(agreed)
  await page.reload()
  await plan.order(agreed)

  await plan.press(words.plan.takeOver)
  await expect(notice).toBeHidden()
  await keepsFocus(page)
  for (const id of ['Q24', 'Q27', 'Q02', 'Q34', 'Q39', 'Q07']) {
    await expect(plan.heading(actionOf(words, id)), id).toBeVisible()
  }
  for (const id of ['Q03', 'Q28']) await expect(plan.heading(actionOf(words, id)), id).toBeHidden()
  await expect(plan.row(actionOf(words, 'Q24'))).toContainText('Hier zijn we mee bezig')
  await expect(plan.row(actionOf(words, 'Q27')).getByRole('checkbox')).toBeChecked()
})
