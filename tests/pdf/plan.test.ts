import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { boxesOn, pagesOf, pagesWith, squeezed, textOf, unsaid } from './plan-pages.ts'
import { allAnswers, aPlan, exampleB, viewsBy } from './plans.ts'
import { nodesOf } from './read-back.ts'

const { report, result, items, measurability, contradictions } = readDocumentWords('nl')

describe('the whole plan of example B', () => {
  test.each(locales)('decides on page 1 and acts on page 2 (%s)', async locale => {
    const { decisions, report: own } = readDocumentWords(locale)
    const pages = await pagesOf(aPlan(exampleB(), { locale }))
    const [decide, act, then] = [pages.slice(0, 1), pages.slice(1, 2), pages.slice(2, 3)]
    const reply = decisions.replyBefore.split('{')[0] ?? ''
    expect([boxesOn(decide), unsaid(decide, [decisions.title, reply])]).toEqual([18, []])
    expect([boxesOn(act), unsaid(act, [own.plan.check90])]).toEqual([7, []])
    expect(unsaid(then, [own.plan.timeline, own.plan.load, own.plan.secondWave])).toEqual([])
  })

  test('still does with a long name of training and organisation', async () => {
    const training =
      'Consultatief verkopen voor accountmanagers in de zakelijke dienstverlening, met nazorg en coaching'
    const organisation = 'Vereniging voor de zakelijke dienstverlening in Noord-Holland'
    const pages = await pagesOf(aPlan(exampleB({ context: { ...exampleB().context, training, organisation } })))
    expect(pagesWith(pages, report.summary.title)).toHaveLength(1)
    expect(unsaid(pages.slice(1, 2), [training, report.plan.check90])).toEqual([])
  })

  test.each(locales)('is told whole, by the tree a screen reader follows (%s)', async locale => {
    const pages = await pagesOf(aPlan(exampleB({ notes: { Q02: 'Zie het contract' } }), { locale }))
    expect(pages.flatMap(({ untold }) => untold)).toEqual([])
    const nodes = pages.flatMap(({ tree }) => nodesOf(tree)).map(node => ({ ...node, role: node.role.trim() }))
    const holding = (role: string, ...kids: string[]) =>
      nodes
        .filter(node => node.role === role)
        .filter(node => !kids.some(kid => nodesOf(node).some(inner => inner.role.trim() === kid)))
    expect(nodes.filter(({ role }) => role === 'Table').length).toBeGreaterThan(0)
    expect(nodes.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([])
    expect([...holding('Table', 'TH'), ...holding('L', 'LI'), ...holding('LI', 'LBody')]).toEqual([])
    const levels = nodes.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('has no part for what is not there', async () => {
    const pages = await pagesOf(aPlan(exampleB(), { group: [exampleB()] }))
    const absent = [report.notes.title, result.together.title, result.measure.title]
    expect(unsaid(pages, absent)).toEqual(absent)
  })

  test('never leaves one row of a table alone on a page', async () => {
    const pages = await pagesOf(aPlan(exampleB()))
    expect(pages.filter(({ pieces }) => pieces.length < 12)).toEqual([])
  })
})

test('without a score nothing is to win, and no heading says so', async () => {
  const pages = await pagesOf(aPlan(exampleB({ answers: {}, edits: { 'own-a': { what: 'Bel iedereen' } } })))
  expect(unsaid(pages, [report.summary.weakest, 'Bel iedereen'])).toEqual([report.summary.weakest])
})

test('notes have a part of their own, in the order of the scan', async () => {
  const notes = { M03: 'Trend sinds maart', Q30: 'Na het werk\n\nvraag het na', Q02: 'Zie het contract' }
  const pages = pagesWith(await pagesOf(aPlan(exampleB({ notes }))), report.notes.title)
  const said = [
    ...[`Bij: ${items.Q02?.statement}`, 'Zie het contract'],
    ...[`Bij: ${items.Q30?.statement}`, 'Na het werk', 'vraag het na'],
    ...[`Bij: ${measurability.M03?.statement}`, 'Trend sinds maart'],
  ]
  expect(textOf(pages)).toContain(said.map(squeezed).join(''))
  const roles = pages.flatMap(({ tree }) => nodesOf(tree)).map(({ role }) => role.trim())
  expect(roles.filter(role => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2'])
})

test('measurability is in the results with what can be arranged, and in the answers', async () => {
  const pages = await pagesOf(aPlan(exampleB({ measurability: { M01: 1, M02: 'W', M03: 4 } })))
  const results = pagesWith(pages, report.results.title)
  const score = 'Meetbaarheid ongeveer 42 van de 100, op 3 van de 8 stellingen.'
  const statements = Object.values(measurability).map(({ statement }) => statement)
  expect(unsaid(results, [score, result.measure.weak, measurability.M01?.action ?? ''])).toEqual([])
  expect(unsaid(results, statements)).toEqual(statements.slice(2))
  expect(unsaid(pagesWith(pages, report.answers.title), statements)).toEqual([])
})

test('notes on the result stand with the results', async () => {
  const pages = await pagesOf(aPlan(exampleB({ answers: allAnswers(4), measurability: { M01: 0 } })))
  expect(unsaid(pagesWith(pages, report.results.title), [contradictions.notes.evidenceGap])).toEqual([])
})

test('invented figures are called so on every page, and to who listens', async () => {
  const { example } = report.footer
  const pages = await pagesOf(aPlan(exampleB(), { example: true }))
  expect(pages.filter(({ text }) => !text.includes(example))).toEqual([])
  expect(pages[0]?.text.split(example)).toHaveLength(3)
  expect(unsaid(await pagesOf(aPlan(exampleB())), [example])).toEqual([example])
})

describe('several views of one training', () => {
  const { title, table, median, gaps, noGaps } = result.together
  const views = viewsBy('hr', 'manager', 'participant', 'trainer', 'top-management', 'manager')
  const pagesFor = (count: number) => pagesOf(aPlan(exampleB(), { group: views.slice(0, count) }))
  const head = (...columns: string[]) => [table, report.results.columnName, ...columns, median].join(' ')

  test('follow what is to be done: level, range and gaps', async () => {
    const pages = await pagesFor(3)
    const own = pagesWith(pages, title)
    expect(own.map(page => pages.indexOf(page))).toEqual([3])
    expect(unsaid(own, ['3 mensen vulden de scan in', 'Niveau samen: In opbouw. Samen ongeveer', gaps])).toEqual([])
    expect(textOf(own).split(squeezed('Dat scheelt 75 punten'))).toHaveLength(13)
  })

  test('have a column per person up to four people; more are counted, with the lowest and the highest', async () => {
    const roles = ['HR of opleiding', 'Leidinggevende', 'Deelnemer', 'Trainer of opleider']
    expect(unsaid(await pagesFor(3), [head(...roles.slice(0, 3))])).toEqual([])
    expect(unsaid(await pagesFor(4), [head(...roles)])).toEqual([])
    const { columnPeople, columnLowest, columnHighest } = report.together
    const six = [head(columnPeople, columnLowest, columnHighest), 'Het willen gebruiken 6 25 100']
    expect(unsaid(await pagesFor(6), six)).toEqual([])
  })

  test('say so where nobody differs', async () => {
    const group = viewsBy('hr', 'manager').map(view => ({ ...view, answers: allAnswers(2) }))
    expect(unsaid(await pagesOf(aPlan(exampleB(), { group })), [noGaps.split('{')[0] ?? ''])).toEqual([])
  })

  test('call a person without a role by the name of the case, however long', async () => {
    const group = viewsBy('hr', undefined).map(view => ({ ...view, title: 'x'.repeat(10_000) }))
    expect(unsaid(await pagesOf(aPlan(exampleB(), { group })), [`${'x'.repeat(30)}…`])).toEqual([])
  })
})

test('the same request gives the same bytes', () => {
  const group = viewsBy('hr', 'manager')
  expect(aPlan(exampleB(), { group }).bytes).toEqual(aPlan(exampleB(), { group }).bytes)
})
