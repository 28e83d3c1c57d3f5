import { fill } from '../../i18n/fill.ts'
import type { ActionText } from '../../report/plan.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Inline } from '../layout/inline.ts'
import { colours } from '../layout/looks.ts'
import type { Cell } from '../layout/table-cells.ts'
import type { TableSpec } from '../layout/table.ts'
import type { Content } from './content.ts'
import { linesOf, shortened } from './typed-text.ts'

type Words = Pick<Content, 'words' | 'format'>

/** Who does what by when and how they see that it worked, each with a box to tick. Without `who` for one owner's actions. */
export function actionTable(
  pdf: PdfDocument,
  { actions, who }: { actions: readonly ActionText[]; who: boolean },
  content: Words,
): void {
  const text = content.words.report.plan
  const columns: TableSpec['columns'] = [
    { header: text.columnDone, width: 6 },
    { header: text.columnWhat, width: who ? 34 : 42, isRowHeader: true, bold: false },
    ...(who ? [{ header: text.columnWho, width: 16 }] : []),
    { header: text.columnWhen, width: who ? 13.5 : 18 },
    { header: text.columnProof, width: who ? 30.5 : 34 },
  ]
  const rows = actions.map(action => [
    doneBox(action, content),
    whatCell(action, content),
    ...(who ? [paragraphs([shortened(action.who, longestWho), ...effortLines(action, content)])] : []),
    paragraphs([action.whenShort, ...statusLine(action, content), ...(who ? [] : effortLines(action, content))]),
    proofCell(action, content),
  ])
  pdf.table({ columns, rows, density: 'tight', after: 0 })
}

/** Longer than a role or initials. The table of hours and an owner's own document have what was typed in full. */
const longestWho = 60
/** Longer than anyone listens to before they know which box it is. */
const longestLabel = 200
/** What is longer is a story: too much for bold. */
const longestBold = 250

function doneBox({ id, what, done }: ActionText, { words }: Words): Cell {
  const label = fill(words.report.plan.doneLabel, { action: shortened(what, longestLabel) })
  return { kind: 'check-box', name: id, label, checked: done }
}

function whatCell({ first, what, how, basis, note }: ActionText, { words }: Words): Cell {
  const text = words.report.plan
  const [whatFirst = '', ...whatRest] = linesOf(what)
  const bold = what.length <= longestBold
  return paragraphs([
    ...first.map(line => [{ text: line, small: true }]),
    [{ text: whatFirst, bold }, ...(how && whatRest.length === 0 ? [{ text: ` ${how}` }] : [])],
    ...whatRest.map(line => [{ text: line, bold }]),
    ...(how && whatRest.length > 0 ? [how] : []),
    ...(basis ? [aside(fill(text.why, basis))] : []),
    ...linesOf(note ? fill(text.note, { note }) : '').map(line => [{ text: line, small: true }]),
  ])
}

function effortLines({ quickWin, hoursNumber }: ActionText, { words, format }: Words): Inline[] {
  return [
    ...(hoursNumber > 0 ? [aside(fill(words.report.plan.hours, { hours: format.whole(hoursNumber) }))] : []),
    ...(quickWin ? [aside(words.plan.quickWin)] : []),
  ]
}

/** A tick says done, and no word says that nobody began. */
function statusLine({ status }: ActionText, { words }: Words): Inline[] {
  return status === 'busy' || status === 'stuck'
    ? [[{ text: words.plan.statuses[status], bold: true, small: true }]]
    : []
}

function proofCell({ proof, ask }: ActionText, { words }: Words): Cell {
  return paragraphs([...linesOf(proof ?? ''), ...(ask ? [aside(fill(words.report.plan.ask, { question: ask }))] : [])])
}

function aside(text: string): Inline {
  return [{ text, small: true, colour: colours.ink2 }]
}

function paragraphs(texts: readonly Inline[]): Cell {
  return { kind: 'paragraphs', paragraphs: texts }
}
