import { fill } from '../../i18n/fill.ts'
import { assumptionRows } from '../../report/assumptions.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Content, Part } from './content.ts'

/** How it was computed, what was assumed, where it comes from (for one owner only where to read that) and what it does not say. */
export const basisPages: Part = (pdf, content) => {
  const { view, words, format, plan, model, owner } = content
  const { report } = words
  pdf.part(report.computed.title)
  pdf.heading(1, report.computed.title)
  const { score, unknown, range, transfer } = view.computed
  for (const sentence of [score, unknown, range, transfer]) if (sentence) pdf.paragraph(sentence, { after: 3 })
  if (plan) pdf.paragraph(fill(report.computed.version, { version: model.version, date: format.date(plan.base) }))
  assumptions(pdf, content)
  if (owner) moreSources(pdf, content)
  else sources(pdf, content)
  pdf.keepTogether(() => {
    pdf.heading(2, report.disclaimer.title)
    pdf.paragraph(report.disclaimer.text)
    pdf.paragraph(report.disclaimer.privacy)
  })
}

function assumptions(pdf: PdfDocument, { model, words, format }: Content): void {
  const text = words.report.assumptions
  pdf.heading(2, text.title)
  pdf.paragraph(text.intro, { after: 3 })
  pdf.table({
    columns: [
      { header: text.columnAssumption, width: 56, isRowHeader: true, bold: false },
      { header: text.columnValue, width: 16, align: 'right' },
      { header: text.columnOrigin, width: 28 },
    ],
    density: 'tight',
    rows: assumptionRows(model, { words: text, format }, words.brand.name).map(row => [
      row.label,
      row.value,
      row.origin,
    ]),
  })
}

/** What the computation itself rests on; the rest of the reading stands on the site. */
const usedSources = ['weinbauer-heidel-2018', 'blume-2010', 'hughes-2020', 'saks-belcourt-2006', 'tatel-ackerman']

function sources(pdf: PdfDocument, content: Content): void {
  const { words } = content
  const { report, sources: all, credits } = words
  pdf.heading(2, report.sources.title)
  pdf.paragraph(report.sources.intro, { after: 3 })
  pdf.list([
    ...all.items
      .filter(({ id }) => usedSources.includes(id))
      .map(({ authors, year, title, journal, use, status }) => [
        { text: `${authors} (${year}). ${title}. ${journal}. `, ...foreign },
        { text: `${use} ${all.statusLabels[status]}.` },
      ]),
    ...credits.items.slice(0, 1).map(({ who, what }) => `${who}. ${what}`),
  ])
  moreSources(pdf, content)
}

function moreSources(pdf: PdfDocument, { words: { report, brand } }: Content): void {
  const { address } = brand
  pdf.paragraph(
    address ? [{ text: fill(report.sources.more, { address }), link: { url: address } }] : report.sources.moreUnnamed,
  )
}

/** Titles of sources are English whatever the language of the document. */
const foreign = { lang: 'en-GB' }
