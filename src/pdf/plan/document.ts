import { dayOf } from '../../domain/day.ts'
import { fill } from '../../i18n/fill.ts'
import { localeTags, type Locale } from '../../i18n/locales.ts'
import { createDocument } from '../layout/document.ts'
import { runningLines } from '../running-lines.ts'
import { actionPages } from './action-page.ts'
import { answerPages } from './answer-pages.ts'
import { basisPages } from './basis-pages.ts'
import { contentOf, type Given, type Part } from './content.ts'
import { documentTitle } from './head.ts'
import { notePages } from './note-pages.ts'
import { ownerPages } from './owner-page.ts'
import { resultPages } from './result-pages.ts'
import { summaryPage } from './summary-page.ts'
import { togetherPage } from './together-page.ts'

interface Request extends Given {
  locale: Locale
  now: Date
  fonts: { regular: Uint8Array; bold: Uint8Array }
}

/**
 * Page 1 for who decides, page 2 for who acts, then what several people see together and what a room said, the returns and
 * what it rests on.
 */
const whole: readonly Part[] = [
  ...[summaryPage, actionPages, togetherPage],
  (pdf, { workshop }) => workshop?.draw(pdf),
  resultPages,
  (pdf, { returns }) => returns?.draw(pdf),
  ...[answerPages, notePages, basisPages],
]
/** For one owner: what is theirs to do, and what it rests on. */
const forOwner: readonly Part[] = [ownerPages, basisPages]

/** The plan, whole or for one owner. The same request gives the same bytes. */
export function planDocument(request: Request): { bytes: Uint8Array<ArrayBuffer>; pages: number; missing: string[] } {
  const { words, format, now, fonts, assessment, owner, example } = request
  const { report, brand } = words
  const date = format.date(dayOf(now))
  const pdf = createDocument({
    fonts,
    lang: localeTags[request.locale],
    title: documentTitle(request),
    author: assessment.context.organisation ?? brand.name,
    subject: owner
      ? fill(report.document.ownerSubject, { owner: owner.name, date })
      : fill(report.document.subject, { date }),
    created: now,
    running: runningLines(words, date, example ? report.footer.example : undefined),
  })
  const content = contentOf(request)
  for (const part of owner ? forOwner : whole) part(pdf, content)
  return pdf.finish()
}
