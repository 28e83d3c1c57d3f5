import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { boxesOn, pagesOf, textOf, unsaid } from './plan-pages.ts'
import { aPlan, exampleB, filledWith, hostile, story, withOwnActions } from './plans.ts'
import type { PageReadBack } from './read-back.ts'
import { checkWithQpdf } from './qpdf.ts'

const { report, plan, decisions } = readDocumentWords('nl')

/** The pages on which the table of actions begins or goes on: its header stands there. */
const withTable = (pages: readonly PageReadBack[]) =>
  pages.filter(page => unsaid([page], [`${report.plan.columnWho} ${report.plan.columnWhen}`]).length === 0)

const changed = exampleB({
  edits: {
    Q02: { added: true, note: 'Vraag HR.\nDan plannen.', hours: 9, status: 'stuck', proof: 'Er staat een datum.' },
    'own-a': { what: 'Bel elke deelnemer', ownerOther: 'SB', hours: 3, status: 'busy', note: 'De lijst is er.' },
    'own-b': { what: 'Vier wat lukt', ownerOther: 'sb ' },
  },
  done: { 'own-b': true },
})

test('what people changed shows: own actions, typed owners, hours, how far it is, proof and notes', async () => {
  const pages = (await pagesOf(aPlan(changed))).slice(1)
  expect(boxesOn(pages)).toBe(10)
  const { busy, stuck, open } = plan.statuses
  const own = ['Bel elke deelnemer', 'Vier wat lukt', 'Notitie: De lijst is er.', 'Uren: ongeveer 3', busy, 'SB 2 3']
  const suggested = ['Notitie: Vraag HR.', 'Dan plannen.', 'Uren: ongeveer 9', stuck, 'Er staat een datum.']
  expect(unsaid(pages, [...own, ...suggested, open])).toEqual([open])
})

describe('a plan for one owner', () => {
  const owner = { key: 'other sb', name: 'SB' }

  test('has their actions, when to look and what it rests on, and nothing else', async () => {
    const pages = await pagesOf(aPlan(changed, { owner }))
    expect([pages.length, boxesOn(pages)]).toEqual([2, 2])
    const level = 'Niveau: In opbouw. Score ongeveer 49 van de 100, waarschijnlijk tussen 45 en 52'
    const head = ['Plan voor Consultatief verkopen', 'Acties van: SB', level, 'SB: 2 acties, samen ongeveer 3 uur.']
    const own = ['Bel elke deelnemer', 'Notitie: De lijst is er.', report.plan.check30, report.plan.check90]
    const basis = [report.computed.title, report.assumptions.title, report.disclaimer.text]
    const others = [decisions.title, report.results.title, report.answers.title, report.plan.load, 'Leidinggevende']
    expect(unsaid(pages, [...head, ...own, ...basis, ...others])).toEqual(others)
  })

  test('is called so', async () => {
    const file = await PDFDocument.load(aPlan(changed, { owner }).bytes, { updateMetadata: false })
    expect([file.getTitle(), file.getSubject()]).toEqual([
      'Plan voor Consultatief verkopen. Acties van: SB',
      'Acties van: SB. Gemaakt op 21 november 2026',
    ])
  })

  test('has the actions of a role, with what comes after them', async () => {
    const pages = await pagesOf(aPlan(exampleB(), { owner: { key: 'manager', name: 'Leidinggevende' } }))
    expect([boxesOn(pages), unsaid(pages, [report.plan.secondWave])]).toEqual([4, []])
  })

  test('says so for who has no action, and where there is no plan', async () => {
    for (const assessment of [exampleB(), exampleB({ answers: {} })]) {
      const pages = await pagesOf(aPlan(assessment, { owner }))
      expect([boxesOn(pages), unsaid(pages, [report.plan.none])]).toEqual([0, []])
    }
  })
})

describe('a plan of any length', () => {
  test('may be one action, without a score', async () => {
    const [, page] = await pagesOf(aPlan(withOwnActions(1)))
    expect(page && [boxesOn([page]), unsaid([page], ['Eigen actie 1: bel elke deelnemer'])]).toEqual([1, []])
  })

  test('may be 200 actions, with the header on each of their pages', async () => {
    const pages = (await pagesOf(aPlan(withOwnActions(200)))).slice(1)
    const names = Array.from({ length: 200 }, (_, index) => `Eigen actie ${index + 1}: bel`)
    expect([boxesOn(pages), unsaid(pages, [...names, report.plan.check90])]).toEqual([200, []])
    expect(withTable(pages)).toEqual(pages.slice(0, withTable(pages).length))
    expect(withTable(pages).length).toBeGreaterThan(10)
  })

  test('lets actions and notes longer than a page flow on, and loses no word', async () => {
    const typed = { what: story(2_000, 'doe'), note: story(10_000, 'bij'), proof: story(2_000, 'af') }
    const [longest, who, beside] = [story(10_000, 'lang'), story(10_000, 'wie'), story(10_000, 'noot')]
    const edits = { 'own-a': typed, 'own-b': { what: longest, ownerOther: who } }
    const pages = await pagesOf(aPlan(exampleB({ notes: { Q12: beside }, edits })))
    const words = [...Object.values(typed), longest, who, beside].flatMap(story => story.split(' '))
    expect(unsaid(pages, words)).toEqual([])
    expect(withTable(pages).length).toBeGreaterThan(10)
  })

  test.each([null, 'manager'])('lets a name of ten thousand characters flow on everywhere (%s)', async key => {
    const name = story(10_000, 'naam')
    const context = { ...exampleB().context, training: name, organisation: name }
    const pages = await pagesOf(aPlan(exampleB({ context }), { owner: key === null ? null : { key, name } }))
    expect(unsaid(pages, name.split(' '))).toEqual([])
  })
})

describe('text that is no ordinary text', () => {
  const finished = aPlan(filledWith(hostile))

  test('stays whole and harmless in every field', async () => {
    const pages = await pagesOf(finished)
    const said = ['<script>alert(1)</script>', '{owner} {note}', '(\\) %PDF-', 'onafbreekbaar'.repeat(40), 'einde']
    expect(unsaid(pages, said)).toEqual([])
    expect(textOf(pages)).not.toMatch(/\p{Cc}|\u202e/u)
    expect(finished.missing).toContain('م')
    expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(finished.bytes))
  })

  test('stays so in the plan of one owner', async () => {
    const owner = { key: `other ${hostile.trim().toLowerCase()}`, name: hostile }
    expect(boxesOn(await pagesOf(aPlan(filledWith(hostile), { owner })))).toBe(2)
  })

  test('leaves no control character in what names the file', async () => {
    const file = await PDFDocument.load(finished.bytes, { updateMetadata: false })
    expect([file.getTitle(), file.getAuthor()].join('')).not.toMatch(/\p{Cc}/u)
  })

  test.each(['\u200f\u202e', '\u0007', ' \n ', '👍'])('may have nothing to show: %j', async typed => {
    await pagesOf(aPlan(filledWith(typed)))
    await pagesOf(aPlan(filledWith(typed), { owner: { key: 'manager', name: typed } }))
  })
})
