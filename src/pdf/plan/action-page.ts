import { timeline } from '../../charts/timeline.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import { colours } from '../layout/looks.ts'
import { actionTable } from './action-table.ts'
import type { Content, Part } from './content.ts'

/** Page 2, for who acts: who does what by when, how you know that it worked, and three moments to look. */
export const actionPages: Part = (pdf, content) => {
  const { planView: view, words } = content
  const { title, none } = words.report.plan
  pdf.part(title)
  // A long name takes its own lines from the actions; page 1 has it whole.
  if (!view || view.title.length > longestTitle) pdf.heading(1, title)
  else pdf.heading(1, view.title, { look: view.title.length > longTitle ? 'section' : 'title' })
  if (!view || view.actions.length === 0) pdf.paragraph(none)
  if (!view) return
  if (view.actions.length > 0) {
    actionTable(pdf, { actions: view.actions, who: true }, content)
    checks(pdf, content, view)
    timelineFigure(pdf, content, view)
    loadTable(pdf, content, view)
  }
  secondWave(pdf, content, view)
}

const longTitle = 60
const longestTitle = 170

export function checks(pdf: PdfDocument, { words }: Content, view: PlanView): void {
  pdf.keepTogether(() => {
    pdf.heading(2, words.report.plan.checks, { keepWithNext: 0 })
    pdf.columns({
      before: 0,
      gap: 16,
      parts: view.checks.map(({ title, question }) => () => {
        pdf.paragraph([{ text: title, bold: true }], { look: 'label', after: 0 })
        pdf.paragraph(question, { look: 'small', after: 0 })
      }),
    })
  })
}

function timelineFigure(pdf: PdfDocument, { words }: Content, view: PlanView): void {
  const line = timeline(view.timeline.moments, pdf.width / pointsPerUnit)
  const height = line.height * pointsPerUnit
  pdf.heading(2, words.report.plan.timeline, { keepWithNext: height })
  pdf.figure({ alt: view.timeline.alt, height, draw: pen => draw(pen, line) })
}

function loadTable(pdf: PdfDocument, { words, format }: Content, view: PlanView): void {
  const text = words.report.plan
  pdf.keepTogether(() => {
    pdf.heading(2, text.load, { keepWithNext: 90 })
    pdf.table({
      columns: [
        { header: text.columnRole, width: 60, isRowHeader: true },
        { header: text.columnActions, width: 20, align: 'right' },
        { header: text.columnHours, width: 20, align: 'right' },
      ],
      rows: view.loads.map(({ name, count, hours }) => [name, format.whole(count), format.whole(hours)]),
    })
  })
}

export function secondWave(pdf: PdfDocument, { words }: Content, view: PlanView): void {
  if (view.secondWave.length === 0) return
  pdf.heading(2, words.report.plan.secondWave)
  pdf.list(
    view.secondWave.map(({ what, who, when }) => [{ text: what }, { text: ` ${who}. ${when}.`, colour: colours.ink2 }]),
    { marker: 'number' },
  )
}
