import { fill } from '../i18n/fill.ts'
import type { DocumentWords } from '../schemas/document-words.ts'
import type { Running } from './layout/running.ts'
import { drawMark } from './mark.ts'

/** Header and footer of everything that the site makes; `date` as it is written, `below` must not be overlooked. */
export function runningLines(
  { report, brand }: Pick<DocumentWords, 'report' | 'brand'>,
  date: string,
  below?: string,
): Running {
  return {
    brand: brand.name,
    drawMark,
    footer: {
      left: fill(report.footer.tool, { name: brand.name }),
      right: fill(report.footer.made, { date }),
      ...(below === undefined ? {} : { below }),
    },
    pageNumber: (page, pages) => fill(report.footer.page, { page, pages }),
  }
}
