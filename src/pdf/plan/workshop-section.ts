import { voteBars } from '../../charts/vote-bars.ts'
import { readWorkshop } from '../../domain/saved-file/parse-workshop.ts'
import { newTrouble } from '../../domain/saved-file/problem.ts'
import type { ToldVotes } from '../../report/told-votes.ts'
import {
  workshopReport,
  type ToldStatement,
  type WorkshopAsked,
  type WorkshopReport,
} from '../../report/workshop-report.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { DrawnSection, Given } from './content.ts'
import { linesOf } from './typed-text.ts'

interface Asked extends Pick<Given, 'model' | 'assessment' | 'words' | 'format'> {
  /** The numbers of the workshop. */
  rules: WorkshopAsked['rules']
}

/** What a room voted, settled and agreed, ready to be drawn; null where it did nothing of that. */
export function workshopSection({ model, assessment, ...asked }: Asked): DrawnSection | null {
  const { workshop, context } = assessment
  if (!workshop) return null
  const record = readWorkshop(workshop, 'workshop', newTrouble())
  const report = workshopReport({ ...asked, record, items: model.items, context })
  const { statements, deals } = report
  return statements.length + deals.length === 0 ? null : { draw: pdf => workshopPages(pdf, asked.words, report) }
}

type Words = WorkshopAsked['words']

function workshopPages(pdf: PdfDocument, words: Words, report: WorkshopReport): void {
  const { statements, deals, about, again } = report
  const { record, spread, open } = words.workshop
  const { legend, legendBefore } = words.report.workshop
  pdf.part(record.title)
  pdf.heading(1, record.title)
  pdf.paragraph(about.join(' · '), { look: 'quiet', after: 3 })
  if (statements.length > 0) {
    pdf.paragraph([record.order, open].join(' '), { after: 3 })
    const notes = [record.noNames, spread.noMean, legend, ...(again ? [legendBefore] : [])]
    pdf.paragraph(notes.join(' '), { look: 'small', after: 0 })
  }
  const most = Math.max(0, ...statements.flatMap(({ votes }) => (votes ? sharesIn(votes).flat() : [])))
  for (const told of statements) pdf.keepTogether(() => statement(pdf, words, { told, most }))
  if (deals.length > 0) pdf.keepTogether(() => dealTable(pdf, words, deals))
}

/** Points. */
const chartHeight = 102

function statement(pdf: PdfDocument, words: Words, { told, most }: { told: ToldStatement; most: number }): void {
  const { votes } = told
  pdf.heading(2, told.statement, { look: 'minor', keepWithNext: votes ? chartHeight : 40 })
  const said = () => whatWasSaid(pdf, words, told)
  if (votes) {
    const parts = [() => chart(pdf, votes, most), () => countTable(pdf, words, votes), said]
    pdf.columns({ parts, shares: [19, 44, 37], gap: 14, before: 2 })
  } else said()
  examples(pdf, words, told)
}

function chart(pdf: PdfDocument, votes: ToldVotes, most: number): void {
  const size = { width: pdf.width / pointsPerUnit, height: chartHeight / pointsPerUnit }
  const shares = sharesIn(votes)
  const bars = votes.rows.map(({ counts, ...row }, index) => ({
    ...row,
    count: counts.at(-1) ?? 0,
    share: shares[index]?.at(-1) ?? 0,
    before: shares[index]?.at(-2),
  }))
  const drawing = voteBars(bars, most, size)
  pdf.figure({ alt: votes.alt, height: chartHeight, draw: pen => draw(pen, drawing), after: 0 })
}

/** Per answer and round, so that rounds and statements on which not as many people voted can be compared. */
function sharesIn({ rows, totals }: ToldVotes): number[][] {
  return rows.map(({ counts }) => counts.map((count, round) => count / Math.max(1, totals[round] ?? 0)))
}

/** Points: as narrow as their headers allow, for labels on one line; between columns there is white. */
const countWidths = { only: 40, between: 41, last: 33 } as const

function countTable(pdf: PdfDocument, { report }: Words, { columns, rows, totals }: ToldVotes): void {
  const { only, between, last } = countWidths
  const widths = columns.map((_, index) => (index < columns.length - 1 ? between : index === 0 ? only : last))
  const width = pdf.width - widths.reduce((sum, count) => sum + count, 0)
  pdf.table({
    columns: [
      { header: report.answers.columnAnswer, width, isRowHeader: true, bold: false },
      ...columns.map((header, index) => ({ header, width: widths[index] ?? last, align: 'right' as const })),
    ],
    density: 'figures',
    rows: [
      ...rows.map(({ sign, label, counts }) => [`${sign} ${label}`, ...counts.map(String)]),
      [[{ text: report.workshop.total, bold: true }], ...totals.map(total => [{ text: `${total}`, bold: true }])],
    ],
    after: 0,
  })
}

/** How the room saw it, what it settled on and why. */
function whatWasSaid(pdf: PdfDocument, { workshop }: Words, { votes, heldBack, settled, why }: ToldStatement): void {
  const counted = votes ? votes.middle : heldBack
  if (votes) pdf.paragraph(votes.kind, { look: 'label', after: counted ? 0 : 3 })
  if (counted) pdf.paragraph(counted, { look: 'small', after: 3 })
  pdf.paragraph(settled.label, { look: 'label', after: 0 })
  if (settled.note) pdf.paragraph(settled.note, { look: 'small', after: 0 })
  const [first, ...rest] = linesOf(why)
  if (first === undefined) return
  pdf.paragraph([{ text: `${workshop.record.why}.`, bold: true }, { text: ` ${first}` }], { look: 'small', after: 0 })
  for (const line of rest) pdf.paragraph(line, { look: 'small', after: 0 })
}

/** What people told who chose low, and who chose high. */
function examples(pdf: PdfDocument, { workshop }: Words, { low, high }: ToldStatement): void {
  const given = [
    { title: workshop.examples.low, lines: linesOf(low) },
    { title: workshop.examples.high, lines: linesOf(high) },
  ].filter(({ lines }) => lines.length > 0)
  if (given.length === 0) return
  pdf.columns({
    before: 4,
    gap: 16,
    parts: given.map(({ title, lines }) => () => {
      pdf.paragraph(title, { look: 'label', after: 0 })
      for (const line of lines) pdf.paragraph(line, { look: 'small', after: 0 })
    }),
  })
}

function dealTable(pdf: PdfDocument, { workshop }: Words, deals: WorkshopReport['deals']): void {
  const { title, what, who, when, proof } = workshop.deals
  pdf.heading(2, title, { keepWithNext: 70 })
  pdf.table({
    columns: [
      { header: what, width: 36, isRowHeader: true, bold: false },
      { header: who, width: 17 },
      { header: when, width: 14 },
      { header: proof, width: 33 },
    ],
    density: 'tight',
    rows: deals.map(deal => [
      { kind: 'paragraphs', paragraphs: linesOf(deal.what) },
      deal.who,
      deal.when,
      { kind: 'paragraphs', paragraphs: linesOf(deal.proof) },
    ]),
  })
}
