import type { Locator, Page } from '@playwright/test'
import type { NumberInput, RangeInput } from '../../src/domain/roi/inputs.ts'
import { fill } from '../../src/i18n/fill.ts'
import { goTo, press } from './cases.ts'
import type { RoiWords } from '../../src/schemas/words/roi.ts'
import { expect } from './site.ts'
import type { PageWords } from './words.ts'

export interface RoiPage {
  page: Page
  words: PageWords
  /** The field of one number. */
  number: (id: NumberInput) => Locator
  /** The field of a part of a number that nobody knows exactly. */
  part: (id: RangeInput, part: 'low' | 'likely' | 'high') => Locator
  /** All of such a number. */
  range: (id: RangeInput) => Locator
  /** One of a few options, by what it says. */
  option: (label: string) => Locator
  /** What is said first of the outcome; not there while too little is filled in. */
  headline: Locator
  /** A part that is opened with a click. */
  open: (summary: string) => Promise<void>
  press: (button: string) => Promise<void>
  openExample: (id: keyof RoiWords['examples']['cases']) => Promise<void>
}

/** The returns page, once it listens. */
export async function openRoi(page: Page, address: string, words: PageWords): Promise<RoiPage> {
  await goTo(page, address)
  return roiOn(page, words)
}

/** The returns on a page that is open already. */
export function roiOn(page: Page, words: PageWords): RoiPage {
  const { fields, triple, examples } = words.roi
  const range = (id: RangeInput) =>
    page.getByRole('group', { name: `${fields[id].label} (${fields[id].unit})`, exact: true })
  const open = async (summary: string) => {
    await page.locator('summary').filter({ hasText: summary }).first().click()
  }
  return {
    page,
    words,
    number: id => page.getByRole('textbox', { name: fields[id].label, exact: true }),
    range,
    part: (id, part) => range(id).getByRole('textbox', { name: triple[part], exact: true }),
    option: label => page.getByRole('radio', { name: label, exact: true }),
    headline: page.getByRole('heading', { level: 2, name: likeRange(words) }),
    open,
    press: button => press(page, button),
    openExample: async id => {
      const { title } = examples.cases[id]
      await open(title)
      await press(page, `${examples.open} (${title})`)
      await expect(page.getByRole('textbox', { name: words.roi.page.scenarioName })).toHaveValue(title)
    },
  }
}

/** What is said first of an outcome, whatever the numbers are. */
function likeRange({ roi: { page } }: PageWords): RegExp {
  const number = String.raw`[−+]?[\d.,]+%`
  return new RegExp(`^${fill(page.between, { low: number, high: number })}$`)
}

/** Types as a visitor does, and leaves the field. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.blur()
}
