import { describe, expect, test } from 'vitest'
import type { WorkshopRecord } from '../../src/domain/workshop/outcome.ts'
import { fill } from '../../src/i18n/fill.ts'
import { locales, type Locale } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { workshop as rules } from '../../src/model/workshop.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { sets, votes } from '../domain/workshop/any-session.ts'
import { pagesOf, pagesWith, squeezed, textOf, unsaid } from './plan-pages.ts'
import { aPlan, exampleB, hostile, story } from './plans.ts'
import { checkWithQpdf } from './qpdf.ts'
import { nodesOf } from './read-back.ts'
import { aRecord, aVoted, aWorkshop } from './workshop-records.ts'

const from = (record: WorkshopRecord) => exampleB({ workshop: { ...record } })

/** The pages of the plan that tell of the workshop. */
async function pagesFrom(record: WorkshopRecord, locale: Locale = 'nl') {
  const pages = await pagesOf(aPlan(from(record), { locale }))
  expect(pages.flatMap(({ untold }) => untold)).toEqual([])
  return pagesWith(pages, readDocumentWords(locale).workshop.record.title)
}

const { report, workshop, scales, items } = readDocumentWords('nl')

describe.each(locales)('a workshop of twelve statements in which all was filled in (%s)', locale => {
  const words = readDocumentWords(locale)
  const record = aWorkshop()
  const told = pagesFrom(record, locale)

  test('is told on five pages at most, after what is to be done', async () => {
    const pages = await pagesOf(aPlan(from(record), { locale }))
    const [first] = pagesWith(pages, words.workshop.record.title)
    expect((await told).length).toBeLessThanOrEqual(5)
    expect(first && pages.indexOf(first)).toBe(3)
  })

  test('has every statement, what it rests on, what was settled and what was said', async () => {
    const asked = sets.twelve.map(id => words.items[id]?.statement ?? '')
    const [voted] = record.voted
    const { settled: settledOn, open, why } = words.workshop.record
    const said = [voted?.low ?? '', voted?.high ?? '', `${why}. ${voted?.why}`]
    const settled = [fill(settledOn, { label: words.scales.arranged[3].label }), open, words.report.workshop.notSettled]
    const held = [fill(words.workshop.record.voters, { count: 13 }), words.report.workshop.legendBefore]
    expect(unsaid(await told, [...asked, ...said, ...settled, ...held])).toEqual([])
    expect(textOf(await told).split(squeezed(said[0] ?? ''))).toHaveLength(13)
  })

  test('ends with what was agreed: what, which role, when, and what shows it', async () => {
    const last = (await told).slice(-1)
    const cells = record.deals.flatMap(({ what, who, proof }) => [what, who, proof])
    expect(unsaid(last, [words.workshop.deals.title, ...cells])).toEqual([])
    expect(unsaid(last, [locale === 'nl' ? '14 dec 2026' : '14 Dec 2026'])).toEqual([])
  })

  test('has a figure with a text, and a table, for each statement', async () => {
    const nodes = (await told).flatMap(({ tree }) => nodesOf(tree)).map(node => ({ ...node, role: node.role.trim() }))
    const figures = nodes.filter(({ role }) => role === 'Figure')
    expect([figures.length, figures.filter(({ alt }) => !alt)]).toEqual([12, []])
    expect(nodes.filter(({ role }) => role === 'Table')).toHaveLength(13)
    expect(nodes.filter(({ role }) => role === 'H2')).toHaveLength(13)
  })
})

describe('a statement', () => {
  const { label, title } = { label: scales.arranged, title: items.Q08?.statement ?? '' }

  test('has its counts per answer, don’t know apart, and how many voted', async () => {
    const pages = await pagesFrom(aRecord({ voted: [aVoted('Q08', [votes([5, 0, 2, 0, 4], 3)])] }))
    const labels = Object.values(label).map(answer => answer.label)
    const counts = [5, 0, 2, 0, 4].map((count, value) => `${value} ${labels[value]} ${count}`)
    const rest = [
      `? ${scales.dontKnow.label} 3`,
      `${report.workshop.total} 14`,
      `${workshop.disagreements.camps.title}.`,
    ]
    expect(unsaid(pages, [title, ...counts, ...rest])).toEqual([])
  })

  test('has "not applicable" where it can be answered so', async () => {
    const item = model.items.find(({ notApplicable }) => notApplicable)?.id ?? ''
    const pages = await pagesFrom(aRecord({ voted: [aVoted(item, [votes([1, 2], 3, 4)])] }))
    expect(unsaid(pages, [`– ${scales.notApplicable.label} 4`, `? ${scales.dontKnow.label} 3`])).toEqual([])
  })

  test('has both rounds beside each other, and the shift', async () => {
    const pages = await pagesFrom(aRecord({ voted: [aVoted('Q08', [votes([6, 1]), votes([0, 1, 0, 6])])] }))
    const [first, second] = [1, 2].map(number => fill(report.workshop.round, { number }))
    const shift = fill(workshop.spread.shifted, { before: label[0].label, after: label[3].label })
    expect(unsaid(pages, [`${first} ${second}`, `0 ${label[0].label} 6 0`, shift])).toEqual([])
  })

  test('has no counts, bars or middle vote where fewer than five voted by code', async () => {
    const voted = [aVoted('Q08', [], { agreed: 1, why: 'Te weinig tijd', low: 'Bij ons niet' })]
    const pages = await pagesFrom(aRecord({ voters: 3, voted }))
    const why = fill(workshop.desk.tooFew, { min: rules.fewest })
    expect(
      unsaid(pages, [title, why, fill(workshop.record.settled, { label: label[1].label }), 'Bij ons niet']),
    ).toEqual([])
    const roles = pages.flatMap(({ tree }) => nodesOf(tree)).map(({ role }) => role.trim())
    expect(roles.filter(role => role === 'Figure' || role === 'Table')).toEqual([])
    expect(unsaid(pages, [workshop.spread.median.split('{')[0] ?? ''])).toHaveLength(1)
  })
})

describe('a plan of an assessment', () => {
  test('that came from no workshop, or from one in which nothing happened, tells of none', async () => {
    for (const assessment of [exampleB(), from(aRecord())])
      expect(unsaid(await pagesOf(aPlan(assessment)), [workshop.record.title])).toHaveLength(1)
  })

  test('tells of none to one owner', async () => {
    const owner = { key: 'manager', name: 'Leidinggevende' }
    expect(unsaid(await pagesOf(aPlan(from(aWorkshop()), { owner })), [workshop.record.title])).toHaveLength(1)
  })

  test('may have agreements alone', async () => {
    const pages = await pagesFrom(aRecord({ deals: aWorkshop().deals }))
    expect([pages.length, unsaid(pages, ['Een klantcase kiezen'])]).toEqual([1, []])
  })
})

describe('a workshop of any size', () => {
  test('may have all statements of the scan', async () => {
    const pages = await pagesFrom(aWorkshop(model.items.length))
    expect(
      unsaid(
        pages,
        Object.values(items).map(({ statement }) => statement),
      ),
    ).toEqual([])
  })

  test('lets what people wrote flow on, and loses no word', async () => {
    const typed = { why: story(5_000, 'om'), low: story(10_000, 'laag'), high: story(10_000, 'hoog') }
    const deal = { what: story(3_000, 'wat'), who: story(1_000, 'wie'), when: '', proof: story(10_000, 'bewijs') }
    const voted = [aVoted('Q08', [votes([3, 0, 0, 4])], typed), aVoted('Q35', [], typed)]
    const pages = await pagesFrom(aRecord({ voted, deals: [deal, deal] }))
    const words = [...Object.values(typed), ...Object.values(deal)].flatMap(text => text.split(' '))
    expect(unsaid(pages, words)).toEqual([])
  })

  test('stays whole and harmless whatever somebody typed', async () => {
    const voted = [aVoted('Q08', [votes([500, 0, 1, 0, 499], 120, 3)], { why: hostile, low: hostile, high: hostile })]
    const deals = [{ what: hostile, who: hostile, when: hostile, proof: hostile }]
    const pages = await pagesFrom(aRecord({ voters: 1_000, voted, deals }))
    expect(unsaid(pages, ['<script>alert(1)</script>', '{owner} {note}', 'onafbreekbaar'.repeat(40), 'einde'])).toEqual(
      [],
    )
    expect(textOf(pages)).not.toMatch(/\p{Cc}|\u202e/u)
    expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(aPlan(from(aRecord({ voted, deals }))).bytes))
  })
})
