import { expect } from 'vitest'
import { misplaced } from './overlaps.ts'
import { nodesOf, readBack, type PageReadBack } from './read-back.ts'
import { checkPdfUa } from './ua/index.ts'

/** Checked against PDF/UA and for texts over each other, read back. */
export async function pagesOf({ bytes }: { bytes: Uint8Array }): Promise<PageReadBack[]> {
  expect(await checkPdfUa(bytes)).toEqual([])
  const pages = await readBack(bytes)
  expect(misplaced(pages)).toEqual([])
  return pages
}

/** Without white space: where a line broke, pdf.js gives none. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** All text of some pages, squeezed. */
export function textOf(pages: readonly PageReadBack[]): string {
  return pages.map(({ text }) => squeezed(text)).join('')
}

/** The sentences that the pages lack. */
export function unsaid(pages: readonly PageReadBack[], sentences: readonly string[]): string[] {
  const text = textOf(pages)
  return sentences.filter(sentence => !text.includes(squeezed(sentence)))
}

/** The pages that carry the label of a part, in the upper right corner. */
export function pagesWith(pages: readonly PageReadBack[], label: string): PageReadBack[] {
  return pages.filter(({ pieces }) => pieces.some(({ text, x, y }) => text === label && x > 300 && y > 750))
}

export function boxesOn(pages: readonly PageReadBack[]): number {
  return pages.flatMap(({ tree }) => nodesOf(tree)).filter(({ role }) => role === 'Form').length
}
