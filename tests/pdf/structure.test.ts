import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'

import { aDocument, aSample } from './factories.ts'
import { nodesOf, outlineOf, readBack } from './read-back.ts'

test('reads in the order of the calls', async () => {
  const doc = aDocument()
  doc.heading(1, 'Kop')
  doc.list(['Een punt'])
  doc.table({
    caption: 'Tabel',
    columns: [
      { header: 'Wat', width: 1, isRowHeader: true },
      { header: 'Hoeveel', width: 1 },
    ],
    rows: [['a', '1']],
  })
  doc.figure({ alt: 'Een lijn', height: 20, draw: pen => pen.text('lijn', { x: 0, y: 10 }) })
  const [page] = await readBack(doc.finish().bytes)
  expect(page && outlineOf(page.tree).map(line => line.trimEnd())).toEqual([
    'Root',
    '  Document',
    '    H1',
    '    L',
    '      LI',
    '        Lbl',
    '        LBody',
    '    Table',
    '      Caption',
    '      THead',
    '        TR',
    '          TH',
    '          TH',
    '      TBody',
    '        TR',
    '          TH',
    '          TD',
    '    Figure',
  ])
})

test('tells what a figure shows and which words are foreign', async () => {
  const nodes = (await readBack(aSample().finish().bytes)).flatMap(page => nodesOf(page.tree))
  expect(nodes.find(node => node.role === 'Figure')?.alt).toBe('Score 49, tussen 48 en 50: in opbouw.')
  expect(nodes.filter(node => node.lang === 'en').map(node => node.role)).toEqual(['Span', 'H3', 'P'])
})

test('puts columns in reading order, left before right', async () => {
  const doc = aDocument()
  doc.columns({ parts: [() => doc.paragraph('links'), () => doc.paragraph('rechts')] })
  doc.paragraph('onder')
  const [page] = await readBack(doc.finish().bytes)
  expect(page?.text).toMatch(/links\s*rechts\s*onder/)
})

test('refuses a heading that skips a level', () => {
  const doc = aDocument()
  doc.heading(1, 'Een')
  expect(() => doc.heading(3, 'Drie')).toThrow('level 3 after level 1')
})

test('refuses a link to nowhere when the file is written', () => {
  const doc = aDocument()
  doc.paragraph([{ text: 'daar', link: { anchor: 'nergens' } }])
  expect(() => doc.finish()).toThrow('nergens')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('refuses a link to %s', url => {
  const doc = aDocument()
  doc.paragraph([{ text: 'daar', link: { url } }])
  expect(() => doc.finish()).toThrow('No link to')
})

test('refuses two boxes of one name', () => {
  const doc = aDocument()
  const box = { kind: 'check-box', name: 'a', label: 'Klaar', checked: false } as const
  const spec = { columns: [{ header: 'Af', width: 1 }], rows: [[box], [box]] }
  expect(() => doc.table(spec)).toThrow('Two check boxes')
})

test('finds text that the tree does not hold', async () => {
  const { bytes } = aSample().finish()
  const doc = await PDFDocument.load(bytes)
  doc.getPage(0).drawText('Nobody hears this')
  const pages = await readBack(await doc.save())
  expect(pages.flatMap(({ untold }) => untold)).toEqual(['Nobody hears this'])
})
