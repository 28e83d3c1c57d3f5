import { readFileSync } from 'node:fs'

import { createDocument } from '../../src/pdf/layout/document.ts'
import type { DocumentOptions, PdfDocument } from '../../src/pdf/layout/document.ts'
import { colours } from '../../src/pdf/layout/looks.ts'
import type { Pen } from '../../src/pdf/layout/pen.ts'

const folder = new URL('../../src/pdf/fonts/', import.meta.url)

export const fonts = {
  regular: new Uint8Array(readFileSync(new URL('Inter-Regular.ttf', folder))),
  bold: new Uint8Array(readFileSync(new URL('Inter-Bold.ttf', folder))),
}

export const names = ['Łukasz Şahin-Čapek', 'Ελένη Παππά', 'Олена Шевченко'] as const

/** An empty document; every call gives the same one. */
export function aDocument(changes: Partial<DocumentOptions> = {}): PdfDocument {
  return createDocument({
    fonts,
    lang: 'nl-NL',
    title: 'Plan voor Čapek & zonen',
    author: names[0],
    subject: 'Wat er geregeld is <en wat niet>',
    created: new Date('2026-11-21T12:34:56Z'),
    running: {
      brand: 'Beklijf',
      drawMark: mark,
      footer: { left: 'Een hulpmiddel voor een gesprek', right: 'Gemaakt op 21 november 2026' },
      pageNumber: (page, pages) => `Pagina ${page} van ${pages}`,
    },
    ...changes,
  })
}

function mark(pen: Pen): void {
  const stroke = { colour: colours.blue, thickness: 2.5, cap: 'round' } as const
  pen.circle({ x: 3, y: 5 }, 3, { fill: colours.blue })
  pen.polyline(
    [
      { x: 3, y: 5 },
      { x: 14, y: 12 },
      { x: 31, y: 12 },
    ],
    stroke,
  )
  pen.line({ x: 14, y: 18 }, { x: 30, y: 21 }, { ...stroke, thickness: 1.5, dash: [3, 3] })
}

/** `count` words that differ, in sentences of one length. */
export function text(count: number): string {
  return Array.from({ length: count }, (_, index) => `woord${index + 1}${index % 9 === 8 ? '.' : ''}`).join(' ')
}

/** A document with every kind of block, over several pages. */
export function aSample(): PdfDocument {
  const doc = aDocument()
  doc.part('Samenvatting')
  doc.paragraph('Consultatief verkopen, 12 deelnemers. Start 12 januari 2027.', { look: 'quiet', after: 0 })
  doc.heading(1, 'In opbouw: de basis staat, de weken erna zijn wankel')
  doc.figure({ alt: 'Score 49, tussen 48 en 50: in opbouw.', height: 70, draw: bandLine })
  drawColumns(doc)
  doc.box(() => {
    doc.heading(2, 'Vijf besluiten die we van je vragen', { anchor: 'besluiten' })
    doc.list(['Leidinggevenden krijgen tijd.', text(40), 'We meten op 30, 60 en 90 dagen.'], { marker: 'number' })
  })
  doc.part('Actieplan')
  drawText(doc)
  drawTable(doc)
  doc.keepTogether(() => {
    doc.heading(3, 'Bij elkaar')
    doc.paragraph(text(30))
  })
  doc.atBottom(() => {
    doc.heading(2, 'Aannames en bronnen', { look: 'label' })
    doc.paragraph(text(60), { look: 'small' })
  })
  return doc
}

function bandLine(pen: Pen): void {
  const stroke = { colour: colours.blue, thickness: 3 } as const
  pen.line({ x: 0, y: 40 }, { x: 120, y: 40 }, { ...stroke, thickness: 1.5, dash: [1.5, 4], cap: 'round' })
  pen.line({ x: 120, y: 40 }, { x: pen.width, y: 40 }, stroke)
  pen.rectangle(
    { x: 216, y: 30 },
    { width: 10, height: 20 },
    { fill: colours.marker, stroke: { colour: colours.ink, thickness: 1.2 } },
  )
  pen.hatch({ x: 300, y: 30 }, { width: 60, height: 14 }, { colour: colours.copper, thickness: 0.6, step: 4 })
  pen.polygon(
    [
      { x: 400, y: 50 },
      { x: 410, y: 30 },
      { x: 420, y: 50 },
    ],
    { fill: colours.tint, stroke },
  )
  pen.circle({ x: 450, y: 40 }, 6, { stroke: { colour: colours.pencil, thickness: 1 } })
  pen.text('49 tussen 48 en 50', { x: 221, y: 18 }, { align: 'centre', bold: true })
  pen.text('Vanzelfsprekend', { x: pen.width, y: 64 }, { align: 'right' })
}

function drawColumns(doc: PdfDocument): void {
  doc.columns({
    shares: [1, 1],
    parts: [
      () => {
        doc.heading(2, 'Na een jaar gebruikt naar schatting 12 tot 59 van de 100 deelnemers het geleerde nog')
        doc.figure({
          alt: '35 van de 100.',
          height: 40,
          draw: pen => pen.circle({ x: 20, y: 20 }, 10, { fill: colours.blue }),
        })
        doc.paragraph('Vol: ook als het tegenzit. Klein: ook niet als het meezit.', { look: 'small' })
      },
      () => {
        doc.heading(2, 'Hier valt het meest te winnen')
        doc.rule({ colour: colours.ink, thickness: 1 })
        doc.paragraph([
          { text: 'Transfermotivatie ', bold: true },
          { text: '(41–53)', small: true },
        ])
      },
    ],
  })
}

function drawText(doc: PdfDocument): void {
  doc.heading(1, 'Zeven acties, verdeeld over vier rollen')
  doc.paragraph([
    { text: 'Lees meer op ' },
    {
      text: 'de site van het project, die een lange naam heeft zodat de regel breekt',
      link: { url: 'https://example.org/(pad)' },
      linkLabel: 'Projectsite',
    },
    { text: ' en bij de ' },
    { text: 'besluiten', link: { anchor: 'besluiten' } },
    { text: ', of in het Engels: ' },
    { text: 'learning transfer', lang: 'en' },
    { text: `. ${names.join(', ')}.` },
  ])
  doc.paragraph(text(900))
  doc.heading(2, 'Opsomming')
  doc.list(['Eerste punt', text(50), names.join(' en ')])
  doc.heading(3, 'In a foreign language', { lang: 'en' })
  doc.paragraph('This paragraph is in English.', { lang: 'en', align: 'right' })
}

function drawTable(doc: PdfDocument): void {
  doc.heading(2, 'Acties')
  doc.table({
    caption: 'Acties met eigenaar en datum',
    columns: [
      { header: 'Af', width: 20 },
      { header: 'Wat', width: 160, isRowHeader: true },
      { header: 'Wie', width: 90 },
      { header: 'Kosten', width: 60, align: 'right' },
      { header: 'Gelukt als', width: 140 },
    ],
    rows: Array.from({ length: 16 }, (_, index) => [
      { kind: 'check-box', name: `actie-${index}`, label: `Actie ${index} gedaan`, checked: index % 3 === 0 },
      `Leg elke deelnemer uit waarom juist hij of zij meedoet, keer ${index}`,
      names[index % names.length] ?? '',
      `€ ${index * 1250}`,
      { kind: 'paragraphs', paragraphs: [[{ text: 'Afgesproken', bold: true }], text(8)] },
    ]),
  })
}
