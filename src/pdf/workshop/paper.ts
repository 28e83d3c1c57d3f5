import { dayOf } from '../../domain/day.ts'
import type { Statement } from '../../domain/scan/model.ts'
import type { Agenda } from '../../domain/workshop/agenda.ts'
import type { Setup } from '../../domain/workshop/session.ts'
import { formatFor } from '../../i18n/format.ts'
import { localeTags, type Locale } from '../../i18n/locales.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import type { WorkshopWords } from '../../schemas/words/workshop.ts'
import { createDocument, type PdfDocument } from '../layout/document.ts'
import type { FontFiles } from '../layout/fonts.ts'
import { runningLines } from '../running-lines.ts'

/** What all that a facilitator prints is made from. */
export interface Given {
  setup: Pick<Setup, 'training' | 'context' | 'agenda' | 'byCode'>
  /** Everyone who votes. */
  people: number
  /** The statements that the room votes on, in their order. */
  items: readonly Statement[]
  agenda: Agenda
  words: Pick<DocumentWords, 'report' | 'brand' | 'scales' | 'items'> & { workshop: WorkshopWords }
  locale: Locale
  now: Date
  fonts: FontFiles
}

/** An empty document with the site's own header and footer. */
export function paper({ words, locale, now, fonts }: Given, title: string): PdfDocument {
  const { brand, workshop } = words
  return createDocument({
    fonts,
    lang: localeTags[locale],
    title,
    author: brand.name,
    subject: workshop.title,
    created: now,
    running: runningLines(words, formatFor(locale).date(dayOf(now))),
  })
}
