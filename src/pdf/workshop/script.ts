import { fill } from '../../i18n/fill.ts'
import { runSheet } from '../../report/run-sheet.ts'
import type { FinishedDocument, PdfDocument } from '../layout/document.ts'
import { paper, type Given } from './paper.ts'
import { statementTable } from './statement-table.ts'

export interface ScriptRequest extends Given {
  /** When the workshop begins, in minutes after midnight; null where nobody said. */
  starts: number | null
}

/** All that whoever leads a workshop needs on paper, in the order in which it is needed. */
export function scriptDocument(request: ScriptRequest): FinishedDocument {
  const { setup, words } = request
  const { script } = words.workshop.print
  const title = fill(script.title, { training: setup.training })
  const pdf = paper(request, title)
  pdf.part(words.workshop.desk.script)
  pdf.heading(1, title, { look: title.length > longTitle ? 'section' : 'title' })
  drawPlan(pdf, request)
  statementTable(pdf, request)
  drawCounting(pdf, request)
  drawPhases(pdf, request)
  drawQuestions(pdf, request)
  return pdf.finish()
}

const longTitle = 70

function drawPlan(pdf: PdfDocument, request: ScriptRequest): void {
  const { setup, people, agenda, words } = request
  const { agendas, rules, privacy, noCards, print } = words.workshop
  const { title, text } = agendas[setup.agenda]
  const named = fill(title, { minutes: agenda.minutes })
  pdf.paragraph(fill(print.script.setting, { agenda: named, people }), { look: 'label', after: 1 })
  pdf.paragraph(text, { look: 'quiet', after: 0 })
  pdf.columns({
    shares: [6, 5],
    parts: [
      () => drawTimes(pdf, request),
      () => {
        pdf.heading(2, rules.title)
        pdf.list(rules.items, { look: 'cell' })
        pdf.heading(2, print.script.privacy)
        pdf.paragraph(privacy.hands, { look: 'cell' })
        if (setup.byCode) pdf.paragraph(privacy.codes, { look: 'cell' })
        pdf.paragraph(noCards, { look: 'small' })
      },
    ],
  })
}

function timesOf({ setup, agenda, starts, words }: ScriptRequest) {
  return runSheet({ agenda, id: setup.agenda, starts }, words.workshop)
}

function drawTimes(pdf: PdfDocument, request: ScriptRequest): void {
  const { starts, words } = request
  const { script } = words.workshop.print
  const { rows, end } = timesOf(request)
  pdf.heading(2, script.times)
  pdf.table({
    columns: [
      { header: starts === null ? script.offset : script.clock, width: 13 },
      { header: script.part, width: 70, isRowHeader: true, bold: false },
      { header: script.minutes, width: 17, align: 'right' },
    ],
    rows: [...rows.map(({ time, text, minutes }) => [time, text, String(minutes)]), [end, script.end, '']],
    density: 'tight',
  })
}

function drawCounting(pdf: PdfDocument, { people, words }: ScriptRequest): void {
  const { counting, desk, print } = words.workshop
  pdf.heading(2, counting.title)
  pdf.paragraph(counting.intro, { look: 'cell' })
  pdf.table({
    columns: [
      { header: print.script.seconds, width: 12, align: 'right' },
      { header: desk.do, width: 48, isRowHeader: true, bold: false },
      { header: desk.say, width: 40 },
    ],
    rows: counting.steps.map(step => [
      String(step.seconds),
      step.do,
      fill(step.say, { statement: blank, done: blank, total: people }),
    ]),
    density: 'tight',
  })
}

/** Where a sentence names what is only known in the room. */
const blank = '…'

function drawPhases(pdf: PdfDocument, request: ScriptRequest): void {
  const { training } = request.setup
  const { desk, phases, print } = request.words.workshop
  pdf.heading(2, print.script.phases, { keepWithNext: firstPhase })
  const moments = timesOf(request).rows.flatMap(({ phases: ids, time }) => ids.map(id => ({ id, time })))
  for (const { id, time } of moments) {
    const { title, say, do: lines } = phases[id]
    pdf.keepTogether(() => {
      pdf.heading(3, fill(print.script.phaseAt, { phase: title, time }))
      pdf.columns({
        shares: [5, 6],
        before: 0,
        parts: [
          () =>
            pdf.paragraph([{ text: `${desk.say}: `, bold: true }, { text: fill(say, { training }) }], { look: 'cell' }),
          () => pdf.list(lines, { look: 'cell', between: 1 }),
        ],
      })
    })
  }
}

/** Points: as high as the welcome. */
const firstPhase = 100

function drawQuestions(pdf: PdfDocument, { words }: ScriptRequest): void {
  const { disagreements, print } = words.workshop
  const kinds = Object.values(disagreements)
  const pairs = kinds.flatMap((_, index) => (index % 2 === 0 ? [kinds.slice(index, index + 2)] : []))
  pdf.heading(2, print.script.questions)
  for (const pair of pairs) {
    pdf.columns({
      before: 0,
      parts: pair.map(({ title, questions }) => () => {
        pdf.heading(3, title)
        pdf.list(questions, { look: 'cell', between: 1 })
      }),
    })
  }
}
