import { countingInputs, type CountingInput } from '../../domain/roi/counting.ts'
import { inputRow, valueText } from '../../report/returns/basis.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Run } from '../layout/inline.ts'
import { colours } from '../layout/looks.ts'
import type { ReturnsAsked, ReturnsContent } from './returns-content.ts'

/** A little more than half: what is asked last has the longest names. */
const leftShare = 0.53

/** Every figure that counts, in two halves side by side: with all of them filled in they still leave room for the rest. */
export function inputTables(pdf: PdfDocument, asked: ReturnsAsked, { shown, scores, language }: ReturnsContent): void {
  const { roi, words } = asked
  const { page } = language.words
  const { report } = words
  const rows = countingInputs(shown.scenario, shown.estimation, { roi, scores }).map(input => {
    const row = inputRow(input, language)
    return [row.label, [{ text: valueText(row, language) }, ...notOwn(row.origin, asked)]]
  })
  const half = Math.round(rows.length * leftShare)
  const table = (some: typeof rows) => () =>
    pdf.table({
      columns: [
        { header: page.sheetInput, width: 62, isRowHeader: true, bold: false },
        { header: report.assumptions.columnValue, width: 38 },
      ],
      density: 'figures',
      rows: some,
      after: 0,
    })
  pdf.heading(2, report.returns.inputs)
  pdf.paragraph(report.returns.inputsNote, { look: 'small', after: 2 })
  pdf.columns({ parts: [table(rows.slice(0, half)), table(rows.slice(half))], gap: 16, before: 0 })
}

/** Whose a figure is, where it is not the visitor's own. */
function notOwn(origin: CountingInput['origin'], { words }: ReturnsAsked): Run[] {
  if (origin === 'own') return []
  return [{ text: ` · ${words.report.returns.origins[origin]}`, small: true, colour: colours.ink2 }]
}
