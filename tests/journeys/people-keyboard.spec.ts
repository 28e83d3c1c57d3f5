import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { fill } from '../../src/i18n/fill.ts'
import { anAssessment } from '../factories.ts'
import { caseNamed, goTo, saidWithoutLosingFocus } from './cases.ts'
import { faultsOnTheWay } from './keyboard.ts'
import { openPlace, places } from './places.ts'
import { actionOf, planOn } from './plan-page.ts'
import { radio, tabTo } from './scan-page.ts'
import { unseenFocus } from './seen.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { keyOf, store, storeAll } from './stored.ts'
import { wordsOf } from './words.ts'

const walked = [
  'the scan with explanations open',
  'what the scan is about, filled in',
  'a whole result',
  'an action being edited',
  'saved work side by side, with a link and a new name',
  'the returns as they were measured',
  'the returns with a scan, follow-up and a plan',
]

for (const place of places.filter(({ name }) => walked.includes(name))) {
  for (const [screen, size] of Object.entries({ phone: [360, 740], desk: [1280, 800] })) {
    test(`Tab goes through all of ${place.name} in the order of the screen, on a ${screen}`, async ({ page, path }) => {
      const [width = 0, height = 0] = size
      await openPlace(page, place, path)
      await place.act?.(page)
      await page.setViewportSize({ width, height })
      expect(await faultsOnTheWay(page)).toEqual([])
    })
  }
}

test('notices that stay in sight never cover what has the focus', async ({ page, path }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await store(page, { [keyOf('bad')]: 'rubbish', [keyOf('later')]: '{"version":2}' })
  await goTo(page, path('/scan/#r1'))
  await expect(page.locator('.notices .note')).toHaveCount(2)
  expect(await unseenFocus(page)).toEqual([])
})

test('from the result to a plan of one’s own by keyboard alone', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const press = pressOn(page)
  await storeAll(page, [exampleB])
  await goTo(page, path('/result/'))
  await press(page.getByRole('button', { name: words.result.whatIf.all }))
  await press(page.getByRole('button', { name: words.result.whatIf.reset }))
  await press(page.getByRole('main').getByRole('link', { name: words.result.toPlan }).first())
  await expect(page).toHaveURL(new RegExp(`${path('/plan/')}$`))

  const plan = await planOn(page, words)
  const what = actionOf(words, 'Q27')
  await press(plan.row(what).getByRole('button', { name: words.plan.edit }))
  await expect(plan.field(words.plan.what)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Vertel het iedereen')
  await tabTo(page, plan.field(words.plan.owner))
  await page.keyboard.press('End')
  await tabTo(page, plan.field(words.plan.ownerOther))
  await page.keyboard.type('JK')
  await press(plan.form.getByRole('button', { name: words.buttons.keep }))
  await expect(plan.heading('Vertel het iedereen')).toBeFocused()

  await press(plan.row('Vertel het iedereen').getByRole('button', { name: words.plan.moveUp }))
  await expect(plan.list.getByRole('heading', { level: 4 }).first()).toHaveText('Vertel het iedereen')
  await tabTo(page, plan.row('Vertel het iedereen').getByRole('checkbox'), 200)
  await page.keyboard.press('Space')
  await expect(plan.row('Vertel het iedereen').getByRole('checkbox')).toBeChecked()

  await tabTo(page, page.locator('input[name="owner"]').first(), 200)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^JK \d+$/ })).toBeChecked()
  await plan.order(['Vertel het iedereen'])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: words.plan.spreadsheet })),
  ])
  expect(await readFile(await file.path(), 'utf8')).toContain('Vertel het iedereen')
})

test('saved work is opened, imported and shared by keyboard alone', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const press = pressOn(page)
  const [one, other] = ['Verkoop', 'Leiding'].map(title => anAssessment({ id: title, title, answers: { Q01: 3 } }))
  if (!one || !other) throw new Error('There are two')
  await storeAll(page, [one, other])
  await goTo(page, path('/data/'))
  await press(caseNamed(page, 'Leiding', words).getByRole('button', { name: words.assessment.open }))
  await expect(caseNamed(page, 'Leiding', words)).toHaveAttribute('aria-current', 'true')
  await saidWithoutLosingFocus(page, fill(words.assessment.opened, { name: 'Leiding' }))

  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page.getByLabel(words.data.import))])
  const text = writeFile([{ ...one, title: 'Verkoop van elders' }], new Date('2026-12-01T09:00:00Z'))
  await chooser.setFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await tabTo(page, page.getByLabel(words.importReport.addBeside))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel(words.importReport.replace)).toBeChecked()
  await press(page.getByRole('button', { name: words.importReport.go }))
  await saidWithoutLosingFocus(page, fill(words.importReport.added, { count: 1 }))

  const replaced = caseNamed(page, 'Verkoop van elders', words)
  await press(replaced.getByRole('button', { name: words.data.share.title }))
  const link = page.getByRole('textbox', { name: words.data.share.label })
  await tabTo(page, link)
  await expect(link).toHaveValue(/#view=/)
  await page.goto(await link.inputValue())
  await press(page.getByRole('button', { name: words.visiting.keep }))
  await expect(page.getByText(words.visiting.shared)).toBeHidden()
  await goTo(page, path('/scan/#r1'))
  await expect(radio(page, 'Q01', 3)).toBeChecked()
})

/** Goes to a control with Tab and presses Enter; whoever lost the focus starts at the top again. */
function pressOn(page: Page): (target: Locator) => Promise<void> {
  return async target => {
    await tabTo(page, target, 200)
    await page.keyboard.press('Enter')
  }
}
