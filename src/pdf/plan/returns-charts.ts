import { cashLine } from '../../charts/cash-line.ts'
import { histogram } from '../../charts/histogram.ts'
import type { Drawing } from '../../charts/shape.ts'
import { tornado } from '../../charts/tornado.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { breakEvenView } from '../../report/returns/break-even.ts'
import { histogramView, lineView, tornadoView, type ChartView } from '../../report/returns/charts.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { ReturnsAsked, ReturnsContent } from './returns-content.ts'

interface Charted {
  language: ReturnsLanguage
  worked: WorkedOut
  outcome: OutcomeView
}

/** Units. */
const chartHeight = 142

/** How all draws came out, beside when it is earned back. */
export function lineAndBars(pdf: PdfDocument, { roi }: ReturnsAsked, { language, worked, outcome }: Charted): void {
  const bars = histogramView(worked, roi.draws, language)
  const line = lineView(worked, language)
  const parts = [
    ...(bars ? [() => chart(pdf, bars, width => histogram(bars.input, width, chartHeight))] : []),
    () => chart(pdf, line, width => cashLine(line.narrow ?? line.input, width, chartHeight)),
  ]
  pdf.columns({ before: 6, parts })
  // Over one year the last chance is the headline once more.
  const chances = worked.own === worked.year ? outcome.chances.slice(0, -1) : outcome.chances
  pdf.paragraph([...chances, outcome.payback].join(' '), { look: 'small', after: 0 })
}

/** As many as leave room for the words beside them; all of them stand in the text for who cannot see it. */
const mostSwings = 6
/** Beside words on what limits the outcome, which take room above. */
const mostSwingsLimited = 5
const rowHeight = 28
/** A little smaller, so that the names have room beside the bars; its text is still small print. */
const swingScale = 0.92

/** Which number matters most, beside what would be needed; and what happens when all goes wrong. */
export function swingsBesideBreakEven(pdf: PdfDocument, shown: ReturnsContent & Charted): void {
  const { language, worked, outcome } = shown
  const swings = tornadoView(worked, language)
  const most = outcome.limits.length > 0 ? mostSwingsLimited : mostSwings
  const input = swings && { ...swings.input, rows: swings.input.rows.slice(0, most) }
  const drawSwings = (width: number) => tornado(input ?? emptyTornado, width, rowHeight)
  const beside = () => needed(pdf, shown)
  pdf.columns({
    shares: swings ? [70, 30] : [1],
    gap: 20,
    before: 7,
    parts: swings ? [() => chart(pdf, swings, drawSwings, swingScale), beside] : [beside],
  })
  pdf.space(2)
  const { worst } = outcome
  const lead = { text: `${language.words.results.worst.title}. `, bold: true }
  pdf.paragraph([lead, { text: `${worst.text} ${worst.note}` }], { look: 'small', after: 0 })
}

const emptyTornado = { rows: [], base: 0, ticks: [], labels: { base: '' } }

function needed(pdf: PdfDocument, { shown, worked, outcome, language }: ReturnsContent & Charted): void {
  const { page } = language.words
  const breakEven = breakEvenView(shown.estimation, worked, language)
  const { cash } = outcome
  // Two things to say take smaller print, so that they are no longer than the chart beside them.
  const small = (text: string) => pdf.paragraph(text, { look: cash ? 'fine' : 'small', after: 3 })
  if (breakEven) {
    const { cannot, first, firstNote, lines } = breakEven
    pdf.heading(2, page.breakEvenTitle)
    small([first, firstNote, ...lines].join(' '))
    if (cannot) small([cannot.text, cannot.now, cannot.useful].join(' '))
  }
  if (!cash) return
  pdf.heading(2, page.cashTitle)
  small([cash.text, cash.only, cash.note].join(' '))
}

/** A chart under what it is called. */
function chart(pdf: PdfDocument, view: ChartView<unknown>, drawn: (units: number) => Drawing, scale = 1): void {
  const drawing = drawn(pdf.width / (pointsPerUnit * scale))
  const height = drawing.height * pointsPerUnit * scale
  pdf.heading(2, view.title, { keepWithNext: height })
  pdf.paragraph(view.sub, { look: 'small', after: 3 })
  pdf.figure({ alt: toldWhole(view), height, draw: pen => draw(pen, drawing, scale), after: 4 })
}

/** What the chart says, and then every number of it: on paper no table opens below it. */
function toldWhole({ alt, table: { columns, rows } }: ChartView<unknown>): string {
  const [first, ...rest] = columns
  const lines = rows.map(([name, ...values]) => `${name}: ${values.join(', ')}.`)
  return [alt, `${first}: ${rest.join(', ')}.`, ...lines].join(' ')
}
