import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Words } from '../../src/schemas/words/words.ts'
import { checkPdfUa } from '../pdf/ua/index.ts'
import type { Violation } from '../pdf/ua/violations.ts'
import { fileFrom } from './file-from.ts'

export interface PdfFacts {
  name: string
  violations: Violation[]
  pages: number
  text: string
  title: string
  language: string
  bookmarks: number
}

/** Clicks "save PDF", or the button for one owner's, and gives the file's name and bytes. */
export async function downloadPdf(
  page: Page,
  { pdf }: Pick<Words, 'pdf'>,
  button = pdf.make,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, bytes } = await fileFrom(page, () => page.getByRole('button', { name: button, exact: true }).click())
  return { name, bytes: new Uint8Array(bytes) }
}

/** What a reader of the file would find, by a library that is not the one that wrote it. */
export async function readPdf({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<PdfFacts> {
  const violations = await checkPdfUa(bytes.slice())
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
  }
  const { info } = await pdf.getMetadata()
  const facts = new Map(Object.entries(info))
  return {
    name,
    violations,
    pages: pdf.numPages,
    text: texts.join('\n').replace(/\s+/g, ' '),
    title: String(facts.get('Title')),
    language: String(facts.get('Language')),
    bookmarks: (await pdf.getOutline())?.length ?? 0,
  }
}
