import { expect, test } from 'vitest'

import { aDocument, aSample } from './factories.ts'
import { checkWithQpdf } from './qpdf.ts'
import { checkPdfUa } from './ua/index.ts'
import { plantedDefects, withDefect } from './ua/planted-defects.ts'

const good = aSample().finish().bytes

test('keeps every rule of PDF/UA-1 in a document with every kind of block', async () => {
  expect(await checkPdfUa(good)).toEqual([])
})

test('keeps them in a document without links, boxes and headings', async () => {
  const doc = aDocument()
  doc.paragraph('Alleen dit.')
  expect(await checkPdfUa(doc.finish().bytes)).toEqual([])
})

test('writes a file that qpdf finds nothing wrong with', () => {
  expect(['clean', 'not installed']).toContainEqual(checkWithQpdf(good))
})

test.each(plantedDefects)('notices: $what', async defect => {
  const rules = (await checkPdfUa(await withDefect(good, defect))).map(violation => violation.rule)
  expect(rules).toContain(defect.rule)
})

test('notices another version of PDF', async () => {
  const bytes = good.slice()
  bytes.set(new TextEncoder().encode('%PDF-2.0'))
  expect((await checkPdfUa(bytes)).map(violation => violation.rule)).toEqual(['6.1-1'])
})
