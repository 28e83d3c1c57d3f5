import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { exampleWith, fullCase } from './estimates.ts'
import { pagesOf, pagesWith, squeezed, textOf, unsaid } from './plan-pages.ts'
import { aPlan } from './plans.ts'

const { report, returns } = readDocumentWords('nl')
const sales = readyCase('salesTeam')

describe('what counts', () => {
  const cases = [fullCase, { ...fullCase, subsidy: 1_000 }]

  test.each(locales)('takes two pages with everything filled in, the result and its method (%s)', async locale => {
    const { report, returns } = readDocumentWords(locale)
    const { customerSatisfaction, ownWords } = returns.intangibles.options
    const typed = [fullCase.name ?? '', fullCase.agreed ?? '', customerSatisfaction, ownWords]
    const ours = [report.returns.notText, returns.assumptions.title, returns.isolation.methods.control.name]
    for (const scenario of cases) {
      const pages = await pagesOf(aPlan(exampleWith(scenario), { locale }))
      const labels = [report.returns.title, report.returns.method]
      expect(labels.map(label => pagesWith(pages, label).length)).toEqual([1, 1])
      expect(unsaid(pages, [...typed, ...ours])).toEqual([])
    }
  })

  test('is read in the order in which it is asked, the left half before the right one', async () => {
    const text = textOf(pagesWith(await pagesOf(aPlan(exampleWith(fullCase))), report.returns.method))
    const asked = [
      'participants',
      'rateStaff',
      'hurdle',
      'followEvaluation',
      'hoursSaved',
      'errorFixHours',
      'measuredMonths',
    ] as const
    const places = asked.map(id => text.indexOf(squeezed(returns.fields[id].label)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('says whose a figure is where it is not one’s own, and shows a range in one piece', async () => {
    const { salesLag: _lag, certainty: _certainty, ...scenario } = sales
    const basis = pagesWith(await pagesOf(aPlan(exampleWith(scenario))), report.returns.method)
    const { salesLag, certainty, salesMargin } = returns.fields
    const { assumption, scan } = report.returns.origins
    const said = [`${salesLag.label} 2 ${salesLag.unit} · ${assumption}`, `${salesMargin.label} 25 – 32 – 38%`]
    expect(unsaid(basis, said)).toEqual([])
    const weight = `${squeezed(certainty.label)}[\\d,]+${squeezed(`${certainty.unit} · ${scan}`)}`
    expect(textOf(basis)).toMatch(new RegExp(weight))
  })
})
