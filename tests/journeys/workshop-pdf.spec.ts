import type { Happening } from '../../src/domain/workshop/happening.ts'
import { emptyTally } from '../../src/domain/workshop/tally.ts'
import { fill } from '../../src/i18n/fill.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { aDay } from '../factories.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, seven, workshopWords } from './workshop-page.ts'
import { wordsOf } from './words.ts'

const [first = '', second = ''] = seven
const said = {
  why: 'Papier, geen gewoonte',
  low: 'Bij ons vraagt niemand ernaar',
  high: 'Bij ons staat het in de agenda',
}
const note = 'Alleen voor wie het leidt'
const agreed = { what: 'Een gesprek plannen', who: 'Directie', when: '2027-01-12', proof: 'Het staat in elke agenda' }
const happened: readonly Happening[] = [
  { did: 'type', item: first, cards: { ...emptyTally, 0: 12, 1: 3, 3: 4, 4: 10, W: 1 } },
  { did: 'second', item: first },
  { did: 'type', item: first, cards: { ...emptyTally, 0: 2, 1: 19, 2: 5, 3: 4 } },
  { did: 'settle', item: first, answer: 1 },
  ...(['why', 'low', 'high'] as const).map(did => ({ did, item: first, text: said[did] })),
  { did: 'note', item: first, text: note },
  { did: 'type', item: second, cards: { ...emptyTally, 2: 11, 3: 19 } },
  { did: 'settle', item: second, answer: null },
  { did: 'deal', place: 0, deal: agreed },
  { did: 'go', to: { at: 'close' } },
]

test('what a room voted, settled and agreed stands in the PDF of its plan', async ({ page, path, language }) => {
  const { outcome, record } = workshopWords(language)
  const words = wordsOf(language)
  await store(page, aWorkshop(happened))
  await page.goto(path('/workshop/'))
  await page.getByRole('button', { name: outcome.save }).click()
  await page.getByRole('link', { name: outcome.plan }).click()
  await expect(page).toHaveURL(path('/plan/'))

  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  const { arranged } = words.document.scales
  const told = [
    ...[record.title, fill(record.voters, { count: 30 }), record.order],
    ...[first, second].map(id => words.document.items[id]?.statement ?? ''),
    ...[`0 ${arranged[0].label} 12 2`, `1 ${arranged[1].label} 3 19`, `3 ${arranged[3].label} 19`],
    ...[fill(record.settled, { label: arranged[1].label }), record.open, ...Object.values(said)],
    ...[agreed.what, agreed.who, agreed.proof, formatFor(language).shortDate(aDay(agreed.when))],
  ]
  const text = squeezed(pdf.text)
  expect(told.filter(sentence => !text.includes(squeezed(sentence)))).toEqual([])
  expect(text).not.toContain(squeezed(note))
})

/** Where a line broke, the text has a space more or less. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '')
}
