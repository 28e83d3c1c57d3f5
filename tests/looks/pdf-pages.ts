import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Draws every page of a PDF beside it; null where the program for it is not installed. */
export function drawPdf(pdf: string): string[] | null {
  const stem = pdf.replace(/\.pdf$/, '-page')
  const { error, status } = spawnSync('pdftoppm', ['-png', '-r', '72', pdf, stem], { stdio: 'ignore' })
  if (error) return null
  if (status !== 0) throw new Error(`pdftoppm cannot draw ${basename(pdf)}`)
  const pages = readdirSync(dirname(pdf)).filter(name => name.startsWith(basename(stem)) && name.endsWith('.png'))
  return pages.toSorted().map(name => join(dirname(pdf), name))
}

export const howToDrawPdfs =
  'The pages of PDFs are left out: they need pdftoppm (apt-get install poppler-utils, or brew install poppler).'
