import { timeline } from '../../charts/timeline.ts'
import { fill } from '../../i18n/fill.ts'
import type { ActionText } from '../../report/plan.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import { colours } from '../layout/looks.ts'
import type { Inline } from '../layout/inline.ts'
import type { Cell } from '../layout/table-cells.ts'
import type { Content, Part } from './content.ts'

/** Page 2, for who acts: who does what by when, how you know that it worked, and three moments to look. */
export const actionPages: Part = (pdf, content) => {
  const { planView: view, words } = content
  const { report } = words
  pdf.part(report.plan.title)
  if (!view) {
    pdf.heading(1, report.plan.title)
    return pdf.paragraph(report.plan.none)
  }
  // A long name takes its own lines from the actions.
  pdf.heading(1, view.title, { look: view.title.length > longTitle ? 'section' : 'title' })
  actionTable(pdf, view.actions, words)
  checks(pdf, content)
  timelineFigure(pdf, content)
  loadTable(pdf, content)
  secondWave(pdf, content)
}

const longTitle = 60

function timelineFigure(pdf: PdfDocument, { planView: view, words }: Content): void {
  if (!view) return
  const line = timeline(view.timeline.moments, pdf.width / pointsPerUnit)
  const height = line.height * pointsPerUnit
  pdf.heading(2, words.report.plan.timeline, { keepWithNext: height })
  pdf.figure({ alt: view.timeline.alt, height, draw: pen => draw(pen, line) })
}

function actionTable(pdf: PdfDocument, actions: readonly ActionText[], { report, plan }: DocumentWords): void {
  const text = report.plan
  pdf.table({
    columns: [
      { header: text.columnDone, width: 6 },
      { header: text.columnWhat, width: 35, isRowHeader: true, bold: false },
      { header: text.columnWho, width: 15.5 },
      { header: text.columnWhen, width: 12 },
      { header: text.columnProof, width: 31.5 },
    ],
    density: 'tight',
    after: 0,
    rows: actions.map(action => [
      {
        kind: 'check-box',
        name: action.id,
        label: fill(text.doneLabel, { action: action.what }),
        checked: action.done,
      },
      paragraphs([
        ...action.first.map(first => [{ text: first, small: true }]),
        [{ text: action.what, bold: true }, ...(action.how ? [{ text: ` ${action.how}` }] : [])],
        [{ text: fill(text.why, { reason: action.reason, lever: action.lever }), small: true, colour: colours.ink2 }],
      ]),
      paragraphs([
        action.who,
        ...(action.quickWin ? [[{ text: plan.quickWin, small: true, colour: colours.ink2 }]] : []),
      ]),
      action.whenShort,
      paragraphs([
        action.proof,
        [{ text: fill(text.ask, { question: action.ask }), small: true, colour: colours.ink2 }],
      ]),
    ]),
  })
}

function paragraphs(texts: readonly Inline[]): Cell {
  return { kind: 'paragraphs', paragraphs: texts }
}

function loadTable(pdf: PdfDocument, { planView: view, words, format }: Content): void {
  const text = words.report.plan
  pdf.heading(2, text.load, { keepWithNext: 60 })
  pdf.table({
    columns: [
      { header: text.columnRole, width: 60, isRowHeader: true },
      { header: text.columnActions, width: 20, align: 'right' },
      { header: text.columnHours, width: 20, align: 'right' },
    ],
    rows: (view?.loads ?? []).map(({ name, count, hours }) => [name, format.whole(count), format.whole(hours)]),
  })
}

function checks(pdf: PdfDocument, { planView: view, words }: Content): void {
  pdf.keepTogether(() => {
    pdf.heading(2, words.report.plan.checks, { keepWithNext: 0 })
    pdf.columns({
      before: 0,
      gap: 16,
      parts: (view?.checks ?? []).map(({ title, question }) => () => {
        pdf.paragraph([{ text: title, bold: true }], { look: 'label', after: 0 })
        pdf.paragraph(question, { look: 'small', after: 0 })
      }),
    })
  })
}

function secondWave(pdf: PdfDocument, { planView: view, words }: Content): void {
  if (!view || view.secondWave.length === 0) return
  pdf.heading(2, words.report.plan.secondWave)
  pdf.list(
    view.secondWave.map(({ what, who, when }) => [{ text: what }, { text: ` ${who}. ${when}.`, colour: colours.ink2 }]),
    { marker: 'number' },
  )
}
