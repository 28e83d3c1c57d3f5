import { answerValues, type Answer } from '../../domain/scan/assessment.ts'
import type { Statement } from '../../domain/scan/model.ts'
import { answerLabels, cardSign } from '../../report/votes.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Cell } from '../layout/table-cells.ts'
import type { Given } from './paper.ts'

/** The statements in their order, each with its answers in words to read aloud, and room to write the counts. */
export function statementTable(pdf: PdfDocument, given: Given): void {
  const { items, words } = given
  const { desk, print } = words.workshop
  const answers = answerValues.filter(answer => answer !== 'N' || items.some(item => item.notApplicable))
  const asked = answers.toSorted((one, other) => placeOf(one) - placeOf(other))
  pdf.heading(2, desk.statements)
  const { fill, fillNotApplicable } = print.script
  pdf.paragraph(asked.includes('N') ? `${fill} ${fillNotApplicable}` : fill, { look: 'cell' })
  pdf.table({
    columns: [
      { header: print.script.statement, width: 100 - asked.length * roomWidth, isRowHeader: true, bold: false },
      ...asked.map(answer => ({ header: cardSign[answer], width: roomWidth, align: 'centre' as const })),
    ],
    rows: items.map((item, index) => [statementCell(given, item, index + 1), ...asked.map(roomFor(item))]),
    density: 'tight',
  })
}

/** Percent of the width. */
const roomWidth = 7.2

/** Counted last is what no card says. */
function placeOf(answer: Answer): number {
  return answer === 'N' ? answerValues.length : answerValues.indexOf(answer)
}

function statementCell({ setup, words }: Given, item: Statement, number: number): Cell {
  const label = answerLabels(item, setup.context, words.scales)
  const scale = answerValues.filter(answer => typeof answer === 'number')
  const said = scale.map(answer => `${answer}\u00a0${label(answer)}`).join(' · ')
  return {
    kind: 'paragraphs',
    paragraphs: [
      [{ text: `${number}. ${words.items[item.id]?.statement ?? ''}`, bold: true }],
      [{ text: said, small: true }],
    ],
  }
}

function roomFor({ notApplicable }: Statement): (answer: Answer) => Cell {
  return answer => (answer === 'N' && !notApplicable ? '' : { kind: 'room' })
}
