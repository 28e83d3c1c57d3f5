import { bandLine } from '../../charts/band-line.ts'
import { dots } from '../../charts/dots.ts'
import { scoreBar, scoreBarHeight } from '../../charts/score-bar.ts'
import { decisionsOf } from '../../domain/plan/decisions.ts'
import { fill } from '../../i18n/fill.ts'
import { decisionQuestions } from '../../report/decisions.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Content, Part } from './content.ts'
import { drawHead } from './head.ts'

/** Page 1, for who decides: the level with its range, who still applies it, where to win most, and what is asked. */
export const summaryPage: Part = (pdf, content) => {
  const { view, words } = content
  const { report } = words
  const { headline } = view
  pdf.part(report.summary.title)
  drawHead(pdf, content)
  pdf.heading(1, fill(report.summary.level, { band: headline.title }), { keepWithNext: 120 })
  pdf.paragraph(headline.meaning, { after: 2 })
  if (headline.range) pdf.paragraph([{ text: headline.range, bold: true }])
  bandFigure(pdf, content)
  const notes = [headline.gate, headline.quick, headline.provisional].filter(note => note !== null)
  if (notes.length > 0) pdf.paragraph(notes.join(' '), { look: 'small', after: 0 })
  const lowest = view.lowest.some(({ bar }) => bar.score) ? [() => lowestColumn(pdf, content)] : []
  const yields = () => {
    transferColumn(pdf, content)
    const line = content.returns?.summary
    if (line) pdf.paragraph(line, { look: 'label', after: 0 })
  }
  pdf.columns({ parts: [yields, ...lowest] })
  decisionBox(pdf, content)
}

function bandFigure(pdf: PdfDocument, { model, view, words }: Content): void {
  const { score, title } = view.headline
  const { alt } = words.report
  const drawing = bandLine(
    {
      bands: model.bands.map(({ id, from, to }) => {
        const { name } = words.bands.bands[id]
        return { name, from, to, current: name === title }
      }),
      score: score && {
        ...score,
        range: fill(words.result.transfer.range, { low: score.lowText, high: score.highText }),
      },
    },
    pdf.width / pointsPerUnit,
  )
  pdf.figure({
    alt: score
      ? fill(alt.band, { band: title, score: score.text, low: score.lowText, high: score.highText })
      : alt.bandNone,
    height: drawing.height * pointsPerUnit,
    draw: pen => draw(pen, drawing),
  })
}

function transferColumn(pdf: PdfDocument, { view, words }: Content): void {
  const last = view.transfer?.shown.at(-1)
  if (!last) return pdf.paragraph(words.result.transfer.none)
  const { report } = words
  pdf.heading(2, fill(report.summary.transfer, { months: last.month, low: last.low, high: last.high }))
  const drawing = dots(last, 20)
  const scale = Math.min(1, pdf.width / (drawing.width * pointsPerUnit))
  pdf.figure({
    alt: fill(report.alt.dots, { low: last.low, high: last.high, median: last.median }),
    height: drawing.height * pointsPerUnit * scale,
    draw: pen => draw(pen, drawing, scale),
  })
  pdf.paragraph(fill(report.summary.transferCaption, { median: last.median }), { look: 'small' })
  if (last.own) pdf.paragraph([{ text: last.own, bold: true }])
}

function lowestColumn(pdf: PdfDocument, { view, words }: Content): void {
  pdf.heading(2, words.report.summary.weakest)
  for (const { bar, tip } of view.lowest) {
    if (!bar.score) continue
    const { score } = bar
    const range = score.range ? ` (${score.range})` : ''
    pdf.paragraph([{ text: `${bar.label}: ${score.text}${range}`, bold: true }], { after: 1 })
    const drawing = scoreBar({ ...score, lowest: true }, pdf.width / pointsPerUnit)
    pdf.figure({
      alt: `${bar.label}: ${score.text}${range}`,
      height: scoreBarHeight * pointsPerUnit,
      draw: pen => draw(pen, drawing),
      after: 1,
    })
    pdf.paragraph(tip, { look: 'small', after: 4 })
  }
}

function decisionBox(pdf: PdfDocument, { model, assessment, result, plan, words, format }: Content): void {
  if (!plan || !result.total) return
  const { context } = assessment
  const { decisions: text } = words
  const decisions = decisionsOf(model, { context, result, actions: plan.actions, base: plan.base })
  pdf.heading(2, text.title, { keepWithNext: 80 })
  const reply = fill(text.replyBefore, { date: format.date(decisions.reply) })
  pdf.paragraph(text.intro, { after: 3 })
  pdf.table({
    columns: [
      { header: text.columnDecision, width: 74, isRowHeader: true, bold: false },
      { header: text.answers.yes, width: 8, align: 'centre' },
      { header: text.answers.yesIf, width: 10, align: 'centre' },
      { header: text.answers.no, width: 8, align: 'centre' },
    ],
    rows: decisionQuestions(decisions, text, format).map((question, index) => [
      question,
      ...(['yes', 'yesIf', 'no'] as const).map(answer => ({
        kind: 'check-box' as const,
        name: `decision-${index + 1}-${answer}`,
        label: `${text.answers[answer]}: ${question}`,
        checked: false,
      })),
    ]),
    density: 'tight',
    after: 3,
  })
  pdf.paragraph([{ text: `${reply}.`, bold: true }], { after: 0 })
}
