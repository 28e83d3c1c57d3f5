import { fill } from '../../i18n/fill.ts'
import { localeTags, type Locale } from '../../i18n/locales.ts'
import { dayOf } from '../../domain/day.ts'
import { createDocument } from '../layout/document.ts'
import { contentOf, type Content } from './content.ts'
import { actionPages } from './action-page.ts'
import { answerPages } from './answer-pages.ts'
import { basisPages } from './basis-pages.ts'
import { drawMark } from './mark.ts'
import { resultPages } from './result-pages.ts'
import { summaryPage } from './summary-page.ts'

interface Request extends Pick<Content, 'model' | 'assessment' | 'result' | 'plan' | 'words' | 'format'> {
  locale: Locale
  now: Date
  fonts: { regular: Uint8Array; bold: Uint8Array }
}

/**
 * The plan: page 1 for who decides, page 2 for who acts, then results with tables, all answers, how it was computed,
 * assumptions, sources and what it does not say. The same request gives the same bytes.
 */
export function planDocument(request: Request): { bytes: Uint8Array<ArrayBuffer>; pages: number; missing: string[] } {
  const { words, format, now, fonts, assessment } = request
  const { report, brand } = words
  const { training } = assessment.context
  const date = format.date(dayOf(now))
  const pdf = createDocument({
    fonts,
    lang: localeTags[request.locale],
    title: training ? fill(report.document.title, { training }) : report.document.titleUnnamed,
    author: assessment.context.organisation ?? brand.name,
    subject: fill(report.document.subject, { date }),
    created: now,
    running: {
      brand: brand.name,
      drawMark,
      footer: { left: fill(report.footer.tool, { name: brand.name }), right: fill(report.footer.made, { date }) },
      pageNumber: (page, pages) => fill(report.footer.page, { page, pages }),
    },
  })
  const content = contentOf(request)
  for (const part of [summaryPage, actionPages, resultPages, answerPages, basisPages]) part(pdf, content)
  return pdf.finish()
}
