import type { Locator } from '@playwright/test'
import type { NumberInput } from '../../src/domain/roi/inputs.ts'
import { fill } from '../../src/i18n/fill.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { roi as roiModel } from '../domain/roi/a-scenario.ts'
import { openRoi, type } from './roi-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

const formats = {
  nl: ['1.250,50', '€ 1.250,50', '€1250,5', '1250.5', '1 250,50', '1.250,50 euro', '1\u00A0250,50'],
  en: ['1,250.50', '€ 1,250.50', '€1250.5', '1250,5', '1 250.50', '1,250.50 EUR', '1\u00A0250.50'],
} as const
/** A cell as a spreadsheet copies it: with what stands between and behind cells, and a space that does not break. */
const cells = {
  nl: ['1250,50\t', '1.250,50\r\n', '\u00A01.250,50\n'],
  en: ['1250.50\t', '1,250.50\r\n', '\u00A01,250.50\n'],
} as const

test('money is read as people type it, and shown as the language writes it', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { number } = await openRoi(page, path('/roi/'), words)
  const { totals } = words.roi
  const cost = page.getByText(`${totals.cost}: `)
  for (const text of formats[language]) {
    await type(number('trainerFee'), '0')
    await expect(cost).toHaveText(`${totals.cost}: ${moneyFor(language).euros(0)}`)
    await type(number('trainerFee'), text)
    await expect(number('trainerFee'), text).toHaveValue(moneyFor(language).plain(1_250.5))
    await expect(number('trainerFee')).toHaveAttribute('aria-invalid', 'false')
    await expect(cost, text).toHaveText(`${totals.cost}: ${moneyFor(language).euros(1_250.5)}`)
  }
})

test(
  'a cell pasted from a spreadsheet is a number, whatever came along with it',
  { tag: '@chromium' },
  async ({ page, context, path, language }) => {
    const words = wordsOf(language)
    const { number } = await openRoi(page, path('/roi/'), words)
    const fee = number('trainerFee')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const cell of cells[language]) {
      await type(fee, '')
      await page.evaluate(text => navigator.clipboard.writeText(text), cell)
      await fee.press('ControlOrMeta+A')
      await fee.press('ControlOrMeta+V')
      await fee.blur()
      await expect(fee, JSON.stringify(cell)).toHaveValue(moneyFor(language).plain(1_250.5))
      await expect(fee).toHaveAttribute('aria-invalid', 'false')
    }
  },
)

test('what cannot be read stays on screen, says how to write it, and what was kept stays kept', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, fields, totals } = words.roi
  const { number } = await openRoi(page, path('/roi/'), words)
  const fee = number('trainerFee')
  await type(fee, '14000')
  await type(fee, 'veel')
  await expect(fee).toHaveValue('veel')
  await expect(fee).toHaveAttribute('aria-invalid', 'true')
  const example = moneyFor(language).plain(1_250.5)
  await expect(fee).toHaveAccessibleDescription(`${fields.trainerFee.help} ${fill(said.unreadable, { example })}`)
  await page.reload()
  await expect(fee).toHaveValue('veel')
  await expect(page.getByText(`${totals.cost}: `)).toHaveText(`${totals.cost}: ${moneyFor(language).euros(14_000)}`)
})

test('a number out of its bounds, or a part of a person, is kept and called so beside its field', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, fields } = words.roi
  const money = moneyFor(language)
  const { number } = await openRoi(page, path('/roi/'), words)
  const people = number('participants')
  const bounds = (id: NumberInput) => {
    const { min, max } = roiModel.inputs.find(rule => rule.id === id) ?? {}
    return fill(said.outOfBounds, { min: money.plain(min ?? Number.NaN), max: money.plain(max ?? Number.NaN) })
  }
  for (const typed of ['0', '5001', '-3', '99999999']) {
    await type(people, typed)
    await expect(people, typed).toHaveAttribute('aria-invalid', 'true')
    await expect(people).toHaveAccessibleDescription(`${fields.participants.help} ${bounds('participants')}`)
  }
  await type(people, moneyFor(language).plain(2.5))
  await expect(people).toHaveAccessibleDescription(`${fields.participants.help} ${said.notWhole}`)
  await page.reload()
  await expect(people).toHaveValue(moneyFor(language).plain(2.5))
  await expect(people).toHaveAttribute('aria-invalid', 'true')
  await type(people, '5000')
  await expect(people).toHaveAttribute('aria-invalid', 'false')
  await expect(people).toHaveAccessibleDescription(fields.participants.help)
  await type(number('rateParticipants'), '9')
  await expect(number('rateParticipants')).toHaveAccessibleDescription(
    `${fields.rateParticipants.help} ${bounds('rateParticipants')}`,
  )
})

test('low, likely and high in the wrong order are said to be, and do not count', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { page: said, fields } = words.roi
  const { part, openExample, headline } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  await expect(headline).toBeVisible()
  await type(part('salesUplift', 'low'), '7')
  await expect(part('salesUplift', 'low')).toHaveAttribute('aria-invalid', 'true')
  await expect(part('salesUplift', 'low')).toHaveAccessibleDescription(`${fields.salesUplift.help} ${said.order}`)
  await expect(headline).toBeHidden()
  await type(part('salesUplift', 'low'), '3')
  await expect(headline).toBeVisible()
})

test('warnings ask for a second look in words, beside the field that was touched', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const { fields, guards, isolation } = words.roi
  const { number, part, option, openExample } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const warned = async (
    field: Locator,
    { help, warning }: { help: string; warning?: string | undefined },
    limit = 0,
  ) => {
    await expect(field).toHaveAccessibleDescription(`${help} ${fill(warning ?? '', { limit })}`)
    await expect(field).toHaveAttribute('aria-invalid', 'false')
  }
  await type(part('salesUplift', 'high'), '40')
  await type(part('salesUplift', 'likely'), '25')
  await warned(part('salesUplift', 'likely'), fields.salesUplift, 20)
  await type(number('rateManagers'), '40')
  await warned(number('rateManagers'), fields.rateManagers)
  await type(number('managers'), '0')
  await warned(number('managers'), fields.managers)
  await type(number('salesLag'), '12')
  await warned(number('salesLag'), fields.salesLag)
  await type(number('salesLag'), '2')
  await option(words.roi.choices.isolationMethod.none).check()
  await expect(page.getByText(fields.isolationMethod.warning ?? 'none')).toBeVisible()
  await expect(page.getByText(isolation.methods.none.how)).toBeVisible()
  await expect(page.getByText(guards.title)).toBeHidden()
  await page.locator('summary').filter({ hasText: words.roi.groups.hours.label }).click()
  await type(part('hoursSaved', 'likely'), '5')
  await warned(part('hoursSaved', 'likely'), fields.hoursSaved, 4)
  await expect(page.getByText(guards.items.salesAndHours.question)).toBeVisible()
})

test('a subsidy above all costs, and a long period of a short programme, are errors that say what to do', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { fields, choices } = words.roi
  const { number, option, openExample } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const wrong = async (id: 'subsidy' | 'horizon') => {
    await expect(number(id)).toHaveAccessibleDescription(`${fields[id].help} ${fields[id].error ?? 'none'}`)
    await expect(number(id)).toHaveAttribute('aria-invalid', 'true')
  }
  await type(number('subsidy'), '40000')
  await wrong('subsidy')
  await type(number('subsidy'), '4000')
  await expect(number('subsidy')).toHaveAttribute('aria-invalid', 'false')
  await type(number('horizon'), '24')
  await wrong('horizon')
  await option(choices.longTerm.yes).check()
  await expect(number('horizon')).toHaveAttribute('aria-invalid', 'false')
  await type(number('horizon'), '18')
  await wrong('horizon')
})
