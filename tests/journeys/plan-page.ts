import type { Locator, Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import type { ItemId } from '../../src/domain/scan/model.ts'
import { firstSentence } from '../../src/report/plan.ts'
import { expect } from './site.ts'
import { storeAssessment } from './stored.ts'
import type { PageWords } from './words.ts'

export interface PlanPage {
  list: Locator
  /** The form of the action that is being edited. */
  form: Locator
  /** Its place in the list, by what it says. */
  row: (what: string) => Locator
  heading: (what: string) => Locator
  /** Opens the form of an action. */
  edit: (what: string) => Promise<void>
  field: (label: string) => Locator
  /** Shows the actions of one owner, or everyone's. */
  showOwner: (name: string) => Promise<void>
  /** A button of the open form, or of the page. */
  press: (button: string) => Promise<void>
  /** A button beside an action that is not in the plan. */
  pressBeside: (what: string, button: string) => Promise<void>
  /** What is asked to be done, in the order of the page. */
  order: (expected: readonly string[]) => Promise<void>
}

/** The plan page with this assessment saved, once its actions are there. */
export async function openPlan(
  page: Page,
  { address, words, saved }: { address: string; words: PageWords; saved: Assessment },
): Promise<PlanPage> {
  await storeAssessment(page, saved)
  await page.goto(address)
  return planOn(page, words)
}

/** The plan on a page that is open already. */
export async function planOn(page: Page, { plan }: PageWords): Promise<PlanPage> {
  const list = page.getByRole('region', { name: plan.chosen })
  await expect(list).toBeVisible()
  const named = (what: string) => page.getByRole('heading', { name: what, exact: true })
  const row = (what: string) => list.getByRole('listitem').filter({ has: named(what) })
  const form = list.getByRole('group', { name: new RegExp(`^(${plan.editTitle}|${plan.addTitle})$`) })
  return {
    list,
    form,
    row,
    heading: what => row(what).getByRole('heading', { name: what, exact: true }),
    edit: async what => {
      await pressed(row(what).getByRole('button', { name: plan.edit }))
      await expect(form).toBeVisible()
    },
    field: label => form.getByLabel(label, { exact: true }),
    showOwner: name => page.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) }).check(),
    press: button => pressed(page.getByRole('button', { name: button, exact: true })),
    pressBeside: (what, button) =>
      pressed(
        page
          .getByRole('listitem')
          .filter({ has: named(what) })
          .getByRole('button', { name: button }),
      ),
    order: expected => expect(list.getByRole('heading', { level: 4 })).toHaveText([...expected]),
  }
}

/** What comes into sight is laid out only then and moves what lies below: no hand is as quick as that, but a driver is. */
async function pressed(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  await button.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn))
  })
  await button.click()
}

/** What the plan says for the action of a statement. */
export function actionOf({ document }: PageWords, id: ItemId): string {
  return firstSentence(document.items[id]?.action ?? '')[0]
}

/** What the browser holds of an assessment, without when it was changed. */
export async function savedParts(page: Page, id = 'test01'): Promise<Record<string, unknown>> {
  const text = await page.evaluate(key => localStorage.getItem(key) ?? '{}', `beklijf:1:a:${id}`)
  const { updated: _updated, ...parts } = JSON.parse(text).assessment
  return parts
}
