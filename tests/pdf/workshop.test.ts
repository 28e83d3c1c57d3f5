import jsqr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { agendaIds } from '../../src/domain/workshop/session.ts'
import { fill } from '../../src/i18n/fill.ts'
import { locales } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { workshop } from '../../src/model/workshop.ts'
import type { Pen } from '../../src/pdf/layout/pen.ts'
import { drawQr } from '../../src/pdf/workshop/draw-qr.ts'
import { aDocument } from './factories.ts'
import { pagesOf, squeezed, textOf, unsaid } from './plan-pages.ts'
import { hostile } from './plans.ts'
import { checkWithQpdf } from './qpdf.ts'
import { nodesOf, outlineOf, type PageReadBack } from './read-back.ts'
import { aScript, invitationTo, link, paperWords, someCards } from './workshops.ts'

const invitation = invitationTo(link)
const signs = ['0', '1', '2', '3', '4', '?']
const least = 120
const during = { training: 'Gesprekken voeren', context: { stage: 'during' }, agenda: 'm90', byCode: true } as const
/** As little room for the numbers as can be: three scales, a code, a long address, an empty hand to explain. */
const full = {
  setup: during,
  items: model.items,
  invitation: invitationTo(`https://opleidingen.een-lange-naam.example/en/workshop/join/#${'8H2K0Q7M4'.repeat(4)}`),
}

/** The six signs as they stand on a page, with their size in points. */
function signsOn({ pieces }: PageReadBack): { text: string; size: number }[] {
  return pieces.filter(({ height }) => height > 50).map(({ text, height }) => ({ text, size: height }))
}

describe.each(locales)('answer cards in %s', locale => {
  const { scales, workshop: words } = paperWords(locale)

  test('are a whole, tagged file that the fonts can draw, with and without a code', async () => {
    for (const cards of [someCards(locale), someCards(locale, full)]) {
      expect(cards.missing).toEqual([])
      expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(cards.bytes))
      await pagesOf(cards)
    }
  })

  test('show six signs on a sheet, large enough for the back of a room', async () => {
    for (const cards of [someCards(locale), someCards(locale, full)]) {
      const pages = await pagesOf(cards)
      expect(pages).toHaveLength(1)
      for (const page of pages) {
        expect(signsOn(page).map(({ text }) => text)).toEqual(signs)
        expect(Math.min(...signsOn(page).map(({ size }) => size))).toBeGreaterThan(least)
      }
    }
  })

  test('have a sheet for each person, with its number', async () => {
    const pages = await pagesOf(someCards(locale, { sheets: 4 }))
    expect(pages.map(page => signsOn(page).length)).toEqual([6, 6, 6, 6])
    pages.forEach((page, index) =>
      expect(unsaid([page], [fill(words.print.cards.sheet, { number: index + 1, total: 4 })])).toEqual([]),
    )
  })

  test('say each answer in words, of the scales that the statements use and of no other', async () => {
    const habits = model.items.filter(({ norm }) => norm)
    const pages = await pagesOf(someCards(locale, { items: habits }))
    const usual = Object.values(scales.usual).map(({ label }) => label)
    expect(unsaid(pages, [...usual, scales.dontKnow.label])).toEqual([])
    expect(unsaid(pages, [scales.arranged[4].label, scales.happened[4].label])).toHaveLength(2)
    const all = await pagesOf(someCards(locale, full))
    const labels = [scales.arranged, scales.happened, scales.usual].flatMap(scale => Object.values(scale))
    expect(
      unsaid(
        all,
        labels.map(({ label }) => label),
      ),
    ).toEqual([])
  })

  test('are heard as a list: the sign, then its words', async () => {
    const [page] = await pagesOf(someCards(locale))
    const roles = outlineOf(page?.tree ?? { role: '', kids: [], alt: undefined, lang: undefined })
    expect(roles.filter(role => role.trim() === 'LI')).toHaveLength(6)
    expect(roles.join('\n')).toContain(['    LI', '      Lbl', '      LBody', '        P', '        P'].join('\n  '))
    expect(roles.filter(role => role.trim() === 'Figure')).toEqual([])
  })

  test('tell of an empty hand only where a statement can be answered with it', async () => {
    const { notApplicable } = words.print.cards
    expect(unsaid(await pagesOf(someCards(locale, { items: model.items })), [notApplicable])).toEqual([])
    const none = model.items.filter(item => !item.notApplicable)
    expect(unsaid(await pagesOf(someCards(locale, { items: none })), [notApplicable])).toEqual([notApplicable])
  })

  test('give the way in for a phone as a code, as words and as a link', async () => {
    const [page] = await pagesOf(someCards(locale, { invitation }))
    const nodes = page ? nodesOf(page.tree) : []
    expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      fill(words.print.cards.qr, { link }),
    ])
    expect(nodes.filter(({ role }) => role === 'Link')).toHaveLength(1)
    expect(squeezed(page?.text ?? '')).toContain(link)
  })
})

describe.each(locales)('the script in %s', locale => {
  const words = paperWords(locale)
  const { phases, agendas, counting, disagreements, rules } = words.workshop

  test.each(agendaIds)('of %s is a whole, tagged file with all that is said and done', async agenda => {
    const setup = { ...during, agenda }
    const script = aScript(locale, { setup, agenda: workshop.agendas[agenda] })
    expect(script.missing).toEqual([])
    expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(script.bytes))
    const pages = await pagesOf(script)
    expect(pages.length).toBeLessThanOrEqual(5)
    const said = ['lobby', 'reveal', 'discuss', 'consensus', 'close'] as const
    expect(
      unsaid(pages, [
        ...Object.values(agendas[agenda].parts),
        ...said.flatMap(id => [fill(phases[id].say, { training: setup.training }), ...phases[id].do]),
        ...rules.items,
        ...counting.steps.map(step => step.do),
        ...Object.values(disagreements).flatMap(({ title, questions }) => [title, ...questions]),
      ]),
    ).toEqual([])
  })

  test('has two to four pages for the usual sets', async () => {
    const seven = model.items.filter(({ id }) => workshop.sets.seven.includes(id))
    const setup = { ...during, agenda: 'm45' } as const
    for (const script of [aScript(locale), aScript(locale, { setup, items: seven, agenda: workshop.agendas.m45 })]) {
      expect(script.pages).toBeGreaterThanOrEqual(2)
      expect(script.pages).toBeLessThanOrEqual(4)
    }
  })

  test('has the statements in their order, each with its own answers', async () => {
    const items = [...workshop.sets.seven].flatMap(id => model.items.find(item => item.id === id) ?? [])
    const text = textOf(await pagesOf(aScript(locale, { items })))
    const places = items.map(({ id }, index) => text.indexOf(squeezed(`${index + 1}. ${words.items[id]?.statement}`)))
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
    const scale = Object.entries(words.scales.arranged).map(([value, { label }]) => `${value} ${label}`)
    expect(text).toContain(squeezed(scale.join(' · ')))
  })

  test('tells the time from the beginning, or by the clock where it is known', async () => {
    const without = await pagesOf(aScript(locale))
    const { script } = words.workshop.print
    expect(
      unsaid(without, [`${script.offset}${script.part}`, `1:27${agendas.m90.parts.close}`, `1:30${script.end}`]),
    ).toEqual([])
    const withClock = await pagesOf(aScript(locale, { starts: 13 * 60 + 30 }))
    expect(unsaid(withClock, [`13:30${agendas.m90.parts.lobby}`, `15:00${script.end}`])).toEqual([])
  })

  test('stays whole with everything that can be chosen and typed', async () => {
    const setup = { ...during, training: hostile }
    await pagesOf(aScript(locale, { setup, items: model.items, people: 501 }))
    await pagesOf(someCards(locale, { setup, items: model.items }))
  })
})

test('the same request gives the same file', () => {
  expect(someCards('nl', { invitation }).bytes).toEqual(someCards('nl', { invitation }).bytes)
  expect(aScript('en').bytes).toEqual(aScript('en').bytes)
})

test('another program reads the code that is drawn', () => {
  const side = 400
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const pen: Pick<Pen, 'width' | 'height' | 'rectangle'> = {
    ...{ width: side, height: side },
    rectangle: (corner, size) => {
      for (let y = Math.round(corner.y); y < Math.round(corner.y + size.height); y += 1)
        for (let x = Math.round(corner.x); x < Math.round(corner.x + size.width); x += 1)
          pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    },
  }
  drawQr(pen, full.invitation.modules)
  expect(jsqr(pixels, side, side)?.data).toBe(full.invitation.link)
})

test('a cell to write in makes its row as high as the room that it is', async () => {
  const heights = [[''], [{ kind: 'room' as const }]].map(row => {
    const doc = aDocument()
    doc.table({ columns: [{ header: 'Aantal', width: 1 }], rows: [row] })
    doc.paragraph('onder')
    return pagesOf(doc.finish()).then(([page]) => page?.pieces.find(({ text }) => text === 'onder')?.y ?? 0)
  })
  const [empty = 0, room = 0] = await Promise.all(heights)
  expect(empty - room).toBeCloseTo(24, 0)
})
