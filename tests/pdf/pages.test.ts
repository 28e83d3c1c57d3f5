import { expect, test } from 'vitest'

import type { PdfDocument } from '../../src/pdf/layout/document.ts'
import { aDocument, aSample, text } from './factories.ts'
import { misplaced } from './overlaps.ts'
import { readBack } from './read-back.ts'
import type { PageReadBack } from './read-back.ts'
import { checkPdfUa } from './ua/index.ts'
import { latin } from './ua/objects.ts'

const twoColumns = [
  { header: 'Wat', width: 1, isRowHeader: true },
  { header: 'Toelichting', width: 3 },
]

/** Finished, checked against PDF/UA, read back. */
async function pagesOf(doc: PdfDocument): Promise<PageReadBack[]> {
  const { bytes } = doc.finish()
  expect(await checkPdfUa(bytes)).toEqual([])
  return readBack(bytes)
}

/** Counted in the file itself: pdf.js repeats an element's neighbours on each of its pages. */
function elementCount(bytes: Uint8Array, type: string): number {
  return latin(bytes).split(`/Type/StructElem/S/${type}/`).length - 1
}

test('shows a table of 200 rows whole, with its header on every page', async () => {
  const doc = aDocument()
  doc.table({ columns: twoColumns, rows: Array.from({ length: 200 }, (_, row) => [`rij${row}.`, text(6)]) })
  const pages = await pagesOf(doc)
  expect(pages.every(page => /Wat\s*Toelichting/.test(page.text))).toBe(true)
  const whole = pages.map(page => page.text).join('')
  expect(Array.from({ length: 200 }, (_, row) => `rij${row}.`).filter(name => !whole.includes(name))).toEqual([])
})

test('has one table header for assistive technology, however many for the eye', () => {
  const doc = aDocument()
  doc.table({ columns: twoColumns, rows: Array.from({ length: 200 }, (_, row) => [`rij${row}`, text(6)]) })
  expect(elementCount(doc.finish().bytes, 'THead')).toBe(1)
})

test('keeps a paragraph one element over its pages', () => {
  const doc = aDocument()
  doc.paragraph(text(900))
  const { bytes, pages } = doc.finish()
  expect([pages, elementCount(bytes, 'P')]).toEqual([3, 1])
})

test('carries a row that is longer than a page on to the next', async () => {
  const doc = aDocument()
  const paragraphs = [[{ text: 'Kern', bold: true }], text(900), 'slot']
  doc.table({
    columns: twoColumns,
    rows: [
      ['kort', 'kort'],
      [text(60), { kind: 'paragraphs', paragraphs }],
      ['na', 'na'],
    ],
  })
  const pages = await pagesOf(doc)
  expect(pages).toHaveLength(3)
  const whole = pages.map(page => page.text).join(' ')
  expect(
    text(700)
      .split(' ')
      .filter(word => !whole.includes(word)),
  ).toEqual([])
  expect(pages.at(-1)?.text).toMatch(/slot.*na/)
})

test('cuts a word of ten thousand characters over lines and pages', async () => {
  const doc = aDocument()
  doc.paragraph('x'.repeat(10_000))
  const pages = await pagesOf(doc)
  expect(
    pages
      .map(page => page.text)
      .join('')
      .match(/x/g),
  ).toHaveLength(10_000)
})

test('keeps a heading with what follows', async () => {
  const doc = aDocument()
  doc.heading(1, 'Begin')
  doc.figure({ alt: 'Leeg', height: 590, draw: pen => pen.circle({ x: 5, y: 5 }, 5, { fill: '#101b33' }) })
  doc.heading(2, 'Kopje')
  doc.paragraph(text(80))
  const pages = await pagesOf(doc)
  expect(pages.map(page => page.text.includes('Kopje'))).toEqual([false, true])
})

test('starts a part on a new page, with its label and page number on each', async () => {
  const doc = aDocument()
  doc.part('Eerste')
  doc.paragraph('a')
  doc.part('Tweede')
  doc.paragraph(text(500))
  const pages = await pagesOf(doc)
  expect(pages.map(page => /(Eerste|Tweede).*(Pagina \d van 3)/.exec(page.text)?.slice(1))).toEqual([
    ['Eerste', 'Pagina 1 van 3'],
    ['Tweede', 'Pagina 2 van 3'],
    ['Tweede', 'Pagina 3 van 3'],
  ])
})

test('continues below the longest column, also when one runs over the page', async () => {
  const doc = aDocument()
  doc.columns({ parts: [() => doc.paragraph(text(300)), () => doc.paragraph('rechts')] })
  doc.paragraph('onder')
  const pages = await pagesOf(doc)
  expect(pages.map(page => [page.text.includes('rechts'), page.text.includes('onder')])).toEqual([
    [true, false],
    [false, true],
  ])
})

test('frames a box that is longer than a page, page by page', async () => {
  const doc = aDocument()
  doc.box(() => doc.paragraph(text(700)))
  doc.paragraph('erna')
  const pages = await pagesOf(doc)
  expect(pages.at(-1)?.text).toContain('erna')
})

test('makes the same bytes of the same input', () => {
  expect(aSample().finish().bytes).toEqual(aSample().finish().bytes)
})

test('gives the same file when asked twice', () => {
  const doc = aSample()
  expect(doc.finish()).toBe(doc.finish())
})

test('texts over each other and beside the page are noticed, others are not', async () => {
  const doc = aDocument()
  const draw = (...texts: [string, number, number][]) =>
    doc.figure({ alt: 'Tekst', height: 60, draw: pen => texts.forEach(([text, x, y]) => pen.text(text, { x, y })) })
  draw(['onder', 0, 20], ['boven', 4, 22])
  draw(['links', 0, 20], ['rechts', 60, 20], ['lager', 0, 34], ['te ver', 530, 20])
  // pdf.js leaves out the letters that stand beside the page.
  const noticed = ['page 1: onder × boven', expect.stringMatching(/^page 1: te .*leaves the page$/)]
  expect(misplaced(await readBack(doc.finish().bytes))).toEqual(noticed)
  expect(misplaced(await readBack(aSample().finish().bytes))).toEqual([])
})
