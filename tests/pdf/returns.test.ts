import { readyCase } from '../domain/roi/a-scenario.ts'
import { describe, expect, test } from 'vitest'
import { fill } from '../../src/i18n/fill.ts'
import { locales } from '../../src/i18n/locales.ts'
import { roi } from '../../src/model/roi.ts'
import { histogramView, lineView, tornadoView } from '../../src/report/returns/charts.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { exampleWith, onThePage, returnsLanguage, unbelievable, unfinished } from './estimates.ts'
import { boxesOn, pagesOf, pagesWith, squeezed, textOf, unsaid } from './plan-pages.ts'
import { aPlan, exampleB, hostile, story } from './plans.ts'
import { checkWithQpdf } from './qpdf.ts'
import { nodesOf } from './read-back.ts'

const { report, returns } = readDocumentWords('nl')
const sales = readyCase('salesTeam')
const each = locales.flatMap(locale => roi.examples.map(({ id }) => [id, locale] as const))

describe.each(each)('the returns of %s (%s)', (id, locale) => {
  const words = readDocumentWords(locale)
  const text = words.report.returns
  const language = returnsLanguage(locale)
  const assessment = exampleWith(readyCase(id))
  const { worked, view } = onThePage(assessment, locale)
  const finished = aPlan(assessment, { locale })

  test('stand on a page of their own, with the digits of the site', async () => {
    const pages = await pagesOf(finished)
    const own = pagesWith(pages, text.title)
    expect(own).toHaveLength(1)
    const [low, , high] = view.trio.map(({ roi }) => roi)
    const range = fill(text.range, { months: worked.own.months, low: low ?? '', high: high ?? '' })
    const trio = view.trio.map(({ roi, net }) => `${roi} (${net})`)
    const said = [range, view.headline, ...trio, ...view.horizons, view.worst.text, view.payback]
    expect(unsaid(own, said)).toEqual([])
    const shortcuts = worked.byShortcut.map(({ roi }) => language.money.percent(roi ?? 0))
    expect(unsaid(own, shortcuts)).toEqual([])
    expect(pages.flatMap(({ untold }) => untold)).toEqual([])
  })

  test('are drawn as three figures, whose texts hold every number', async () => {
    const own = pagesWith(await pagesOf(finished), text.title)
    const alts = own
      .flatMap(({ tree }) => nodesOf(tree))
      .filter(({ role }) => role.trim() === 'Figure')
      .map(({ alt = '' }) => squeezed(alt))
    const views = [
      histogramView(worked, roi.draws, language),
      lineView(worked, language),
      tornadoView(worked, language),
    ]
    const lacking = views.map((view, index) =>
      [view?.alt ?? '', ...(view?.table.rows.flat() ?? [])].filter(part => !alts[index]?.includes(squeezed(part))),
    )
    expect(alts).toHaveLength(3)
    expect(lacking).toEqual([[], [], []])
  })

  test('are named on page 1, after one and after two years, which stays one page', async () => {
    const pages = await pagesOf(finished)
    const { year, twoYears } = worked
    const percent = (value = 0) => language.money.percent(value)
    const line = fill(words.report.summary.returnTwo, {
      ...{ low12: percent(year.drawn.roi?.low), high12: percent(year.drawn.roi?.high) },
      ...{ low24: percent(twoYears.drawn.roi?.low), high24: percent(twoYears.drawn.roi?.high) },
    })
    expect(unsaid(pages.slice(0, 1), [line])).toEqual([])
    expect([boxesOn(pages.slice(0, 1)), pagesWith(pages, words.report.summary.title).length]).toEqual([18, 1])
  })

  test('say what they rest on', async () => {
    const basis = pagesWith(await pagesOf(finished), text.method)
    expect(basis).toHaveLength(1)
    const inputs = Object.keys(readyCase(id)).filter(input =>
      ['participants', 'horizon', 'discountRate'].includes(input),
    )
    const named = Object.entries(words.returns.fields).filter(([input]) => inputs.includes(input))
    const said = [text.notAgreed, text.inputsNote, text.not, view.reproducible, words.returns.results.averages]
    expect(unsaid(basis, [...said, ...named.map(([, { label }]) => label)])).toEqual([])
  })
})

describe('which scenario', () => {
  test('none that can be worked out leaves the document as it was', async () => {
    const without = aPlan(exampleB())
    expect(aPlan(exampleWith(unfinished)).bytes).toEqual(without.bytes)
    expect(unsaid(await pagesOf(without), [report.returns.title, report.returns.method])).toHaveLength(2)
  })

  test('the one begun first that can be worked out, set beside all others', async () => {
    const service = { ...readyCase('serviceTeam'), name: 'Met vergelijkingsgroep' }
    const [one, two] = [{ ...sales, name: 'Verkoop' }, service]
    const later = { ...one, begun: '2027-01-01T00:00:00Z' }
    const { view } = onThePage(exampleWith(service), 'nl')
    const pages = await pagesOf(aPlan(exampleWith(later, unfinished, two)))
    const own = pagesWith(pages, report.returns.title)
    expect(unsaid(own, [fill(report.returns.scenario, { name: service.name }), view.headline])).toEqual([])
    const names = [fill(returns.page.scenarioUnnamed, { number: 1 }), service.name, 'Verkoop']
    expect(textOf(own).split(squeezed(returns.page.compareTitle))[1]).toMatch(
      new RegExp(names.map(squeezed).join('.*')),
    )
  })

  test('the only one needs no name', async () => {
    const pages = await pagesOf(aPlan(exampleWith(sales)))
    const absent = [fill(report.returns.scenario, { name: '' }).slice(0, -1), returns.page.compareTitle]
    expect(unsaid(pagesWith(pages, report.returns.title), absent)).toEqual(absent)
  })

  test('none in the plan of one owner', async () => {
    const owner = { key: 'manager', name: 'Leidinggevende' }
    expect(aPlan(exampleWith(sales), { owner }).bytes).toEqual(aPlan(exampleB(), { owner }).bytes)
  })
})

describe('a return that nobody believes', () => {
  const { view } = onThePage(exampleWith(unbelievable), 'nl')
  const ranges = [view.headline, ...view.horizons, ...view.trio.map(({ roi }) => roi)]

  test('has no range anywhere without a note', async () => {
    const pages = await pagesOf(aPlan(exampleWith(unbelievable, sales)))
    expect(unsaid(pages, ranges)).toEqual(ranges)
    expect(unsaid(pages.slice(0, 1), ['Rendement'])).toEqual(['Rendement'])
    const own = pagesWith(pages, report.returns.title)
    expect(unsaid(own, [report.returns.noteNeeded, report.returns.noteNeededWhy])).toEqual([])
    expect(pagesWith(pages, report.returns.method)).toHaveLength(1)
  })

  test.each(['', ' \n '])('has none with an empty note: %j', async roiNote => {
    expect(unsaid(await pagesOf(aPlan(exampleWith({ ...unbelievable, roiNote }))), ranges)).toEqual(ranges)
  })

  test('has its range with a note, and the note', async () => {
    const roiNote = 'De controller heeft de marge nagerekend.'
    const pages = await pagesOf(aPlan(exampleWith({ ...unbelievable, roiNote })))
    expect(unsaid(pages, ranges)).toEqual([])
    expect(unsaid(pagesWith(pages, report.returns.method), [roiNote, returns.sanity.note])).toEqual([])
  })
})

describe('what somebody typed', () => {
  const typedIn = (typed: string) => ({
    ...{ ...unbelievable, name: typed, agreed: typed, roiNote: typed },
    intangibles: { ownWords: typed, teamAtmosphere: typed, unknown: typed },
  })

  test('stands where it belongs, with all its lines', async () => {
    const intangibles = { ownWords: 'Minder verloop\nvolgens HR', safety: '' }
    const typed = { ...sales, agreed: 'Controller\n\nen verkoopleider', intangibles }
    const basis = pagesWith(await pagesOf(aPlan(exampleWith(typed))), report.returns.method)
    const { ownWords, safety } = returns.intangibles.options
    const said = [`${ownWords}: Minder verloop volgens HR`, safety]
    expect(unsaid(basis, [...said, `${returns.page.agreedLabel} Controller en verkoopleider`])).toEqual([])
    expect(unsaid(basis, [report.returns.notAgreed])).toHaveLength(1)
  })

  test.each(locales)('stays whole and harmless (%s)', async locale => {
    const finished = aPlan(exampleWith(typedIn(hostile), sales), { locale })
    const pages = await pagesOf(finished)
    const text = readDocumentWords(locale).report.returns
    const said = ['<script>alert(1)</script>', '(\\) %PDF-', 'onafbreekbaar'.repeat(40), 'einde']
    for (const label of [text.title, text.method]) expect(unsaid(pagesWith(pages, label), said)).toEqual([])
    expect(textOf(pages)).not.toMatch(/\p{Cc}|\u202e/u)
    expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(finished.bytes))
  })

  test('flows on where it is long, and loses no word', async () => {
    const [name, agreed, seen] = [story(3_000, 'naam'), story(10_000, 'wie'), story(10_000, 'zie')]
    const long = { ...sales, name, agreed, intangibles: { ownWords: seen } }
    const pages = await pagesOf(aPlan(exampleWith(long, sales)))
    expect(
      unsaid(
        pages,
        [name, agreed, seen].flatMap(text => text.split(' ')),
      ),
    ).toEqual([])
  })

  test.each(['\u200f\u202e', '\u0007', '👍'])('may have nothing to show: %j', async typed => {
    await pagesOf(aPlan(exampleWith(typedIn(typed), sales)))
  })
})
