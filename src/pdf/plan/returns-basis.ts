import { fill } from '../../i18n/fill.ts'
import { assumptionsBehind, returnsAssumptions } from '../../report/returns/assumptions.ts'
import { intangiblesOf, isolationRows } from '../../report/returns/basis.ts'
import { checkText } from '../../report/returns/checks.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { ReturnsAsked, ReturnsContent } from './returns-content.ts'
import { inputTables } from './returns-inputs.ts'
import { linesOf } from './typed-text.ts'

/** Points between what stands side by side. */
const gapBeside = 20

/** What the estimate rests on, for who has to agree with it: inputs, method, assumptions, and what it is not. */
export function returnsBasis(pdf: PdfDocument, asked: ReturnsAsked, returns: ReturnsContent): void {
  const text = asked.words.report.returns
  pdf.part(text.method)
  pdf.heading(1, text.method)
  agreement(pdf, asked, returns)
  inputTables(pdf, asked, returns)
  isolationTable(pdf, asked, returns)
  checks(pdf, asked, returns)
  const named = intangiblesOf(returns.shown.scenario, asked.roi, returns.language)
  const left = () => assumptions(pdf, asked, returns)
  const right = () => {
    intangibles(pdf, named, returns)
    limits(pdf, asked, returns)
  }
  if (named.length > 0) return pdf.columns({ parts: [left, right], shares: [53, 47], gap: gapBeside, before: 14 })
  left()
  right()
}

/** Who settled the figures, and why a very high return can be right. */
function agreement(pdf: PdfDocument, { words }: ReturnsAsked, { shown, language }: ReturnsContent): void {
  const { page, sanity, choices } = language.words
  const text = words.report.returns
  const { scenario, estimation, checks } = shown
  pdf.paragraph(fill(text.mode, { mode: choices.mode[estimation.inputs.mode] }), { after: 0 })
  typed(pdf, page.agreedLabel, scenario.agreed, text.notAgreed)
  if (checks.includes('roiExtreme')) typed(pdf, `${sanity.note}:`, scenario.roiNote, text.noteNeeded)
}

/** A name in front of what somebody typed, line by line. */
function typed(pdf: PdfDocument, name: string, value: string | undefined, otherwise: string): void {
  const [first = otherwise, ...rest] = linesOf(value ?? '')
  pdf.paragraph([{ text: `${name} `, bold: true }, { text: first }], { after: rest.length > 0 ? 0 : 3 })
  for (const [index, line] of rest.entries()) pdf.paragraph(line, { after: index === rest.length - 1 ? 3 : 0 })
}

function isolationTable(pdf: PdfDocument, { words }: ReturnsAsked, { shown, language }: ReturnsContent): void {
  const { groups, isolation, page } = language.words
  const text = words.report.returns
  const rows = isolationRows(shown.estimation, language)
  pdf.keepTogether(() => {
    pdf.heading(2, groups.isolation.label, { keepWithNext: 60 })
    pdf.table({
      columns: [
        { header: text.columnStream, width: 24, isRowHeader: true, bold: false },
        { header: text.columnMethod, width: 56.5 },
        { header: page.sheetShared, width: 19.5, align: 'right' },
      ],
      density: 'figures',
      rows: rows.map(({ stream, method, figures, share, certainty }) => [
        stream ?? text.allStreams,
        {
          kind: 'paragraphs',
          paragraphs: [
            [{ text: `${method}. `, bold: true }, { text: `${isolation.certaintyLabel}: ${certainty}` }],
            figures.join('; '),
          ],
        },
        share,
      ]),
      after: 2,
    })
  })
}

/** What asks for a second look; that a note is missing was said before. */
function checks(pdf: PdfDocument, { roi }: ReturnsAsked, { shown, language }: ReturnsContent): void {
  const fired = shown.checks.filter(id => id !== 'roiExtreme')
  if (fired.length === 0) return
  pdf.heading(2, language.words.sanity.title)
  pdf.list(
    fired.map(id => checkText(id, roi, language)),
    { look: 'fine' },
  )
}

function assumptions(pdf: PdfDocument, { roi, model }: ReturnsAsked, { shown, language }: ReturnsContent): void {
  const all = returnsAssumptions(roi.parameters, model.parameters, roi.draws, language)
  pdf.heading(2, language.words.assumptions.title)
  pdf.list(
    assumptionsBehind(all, shown.estimation).map(({ label, help }) => [
      { text: `${label}. `, bold: true },
      { text: help },
    ]),
    { look: 'fine', between: 0 },
  )
}

function intangibles(pdf: PdfDocument, named: ReturnType<typeof intangiblesOf>, { language }: ReturnsContent): void {
  if (named.length === 0) return
  pdf.heading(2, language.words.intangibles.title)
  pdf.list(
    named.map(({ label, evidence }) => [
      { text: label, bold: true },
      { text: evidence.trim() === '' ? '' : `: ${linesOf(evidence).join(' ')}` },
    ]),
    { look: 'fine', between: 0 },
  )
}

function limits(pdf: PdfDocument, { words }: ReturnsAsked, { outcome, language }: ReturnsContent): void {
  const { results, nameNote } = language.words
  const text = words.report.returns
  const said = [text.notText, results.averages, nameNote, ...(outcome ? [outcome.reproducible] : [])]
  pdf.space(4)
  pdf.paragraph([{ text: `${text.not}. `, bold: true }, { text: said.join(' ') }], { look: 'fine', after: 0 })
}
