import { scoreBar, scoreBarHeight } from '../../charts/score-bar.ts'
import { fill } from '../../i18n/fill.ts'
import type { Bar } from '../../report/bars.ts'
import { moved } from '../../charts/shape.ts'
import { draw, pointsPerUnit } from '../draw.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Content, Part } from './content.ts'

/** The scores behind the summary: each group as a chart with its table, and answers that seem to disagree. */
export const resultPages: Part = (pdf, content) => {
  const { view, words } = content
  const text = words.report.results
  pdf.part(text.title)
  pdf.heading(1, text.title)
  pdf.paragraph(view.headline.coverage, { after: 2 })
  pdf.paragraph(`${view.headline.completeness.label}. ${view.headline.completeness.explanation}`)
  for (const note of view.notes) pdf.paragraph(note)
  const groups = [
    { title: text.reasons, caption: text.reasonsCaption, bars: view.reasons },
    { title: text.phases, caption: null, bars: view.phases },
    { title: text.levers, caption: text.leversCaption, bars: view.levers },
    { title: text.roles, caption: null, bars: view.owners },
  ]
  for (const group of groups) pdf.keepTogether(() => groupOf(pdf, content, group))
  if (view.contradictions.length > 0) {
    pdf.heading(2, text.contradictions)
    pdf.list(view.contradictions.map(({ text: question }) => question))
  }
  measurability(pdf, content)
}

/** How well results can be measured, what that does to the estimate, and what can still be arranged. */
function measurability(pdf: PdfDocument, { measurability: { score, effect, weak }, words }: Content): void {
  if (!score) return
  const { measure } = words.result
  pdf.heading(2, measure.title)
  pdf.paragraph([score.sentence, effect ?? ''].join(' ').trim())
  if (weak.length === 0) return
  pdf.heading(3, measure.weak)
  pdf.list(weak.map(({ statement, action }) => [{ text: statement, bold: true }, { text: ` ${action}` }]))
}

interface Group {
  title: string
  caption: string | null
  bars: readonly Bar[]
}

function groupOf(pdf: PdfDocument, content: Content, { title, caption, bars }: Group): void {
  pdf.heading(2, title, { keepWithNext: bars.length * rowHeight * pointsPerUnit + 60 })
  if (caption) pdf.paragraph(caption, { look: 'small', after: 3 })
  chart(pdf, content, { title, bars })
  table(pdf, content, { bars })
}

const rowHeight = 22
const labelWidth = 260
const numberWidth = 50

function chart(pdf: PdfDocument, { words }: Content, { title, bars }: Omit<Group, 'caption'>): void {
  const scored = bars.flatMap(({ label, score, lowest }) => (score ? [{ label, score, lowest }] : []))
  const sorted = scored.toSorted((a, b) => a.score.value - b.score.value)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return
  const named = ({ label, score }: typeof first) => `${label} ${score.text}`
  const width = pdf.width / pointsPerUnit
  const barWidth = width - labelWidth - numberWidth
  pdf.figure({
    alt: fill(words.report.alt.bars, { title, first: named(first), last: named(last) }),
    height: scored.length * rowHeight * pointsPerUnit,
    draw: pen => {
      for (const [row, { label, score, lowest }] of scored.entries()) {
        const top = row * rowHeight
        const bar = moved(
          scoreBar({ ...score, lowest }, barWidth).shapes,
          labelWidth,
          top + (rowHeight - scoreBarHeight) / 2,
        )
        draw(pen, {
          width,
          height: rowHeight,
          shapes: [
            ...bar,
            {
              kind: 'text',
              at: { x: labelWidth - 14, y: top + 16 },
              text: label,
              align: 'end',
              size: 'small',
              tone: 'ink',
            },
            {
              kind: 'text',
              at: { x: width, y: top + 16 },
              text: score.text,
              align: 'end',
              size: 'normal',
              tone: 'ink',
              bold: true,
            },
          ],
        })
      }
    },
  })
}

function table(pdf: PdfDocument, { words }: Content, { bars }: Pick<Group, 'bars'>): void {
  const text = words.report.results
  pdf.table({
    columns: [
      { header: text.columnName, width: 55, isRowHeader: true, bold: false },
      { header: text.columnScore, width: 20, align: 'right' },
      { header: text.columnRange, width: 12, align: 'right' },
      { header: text.columnBase, width: 13, align: 'right' },
    ],
    density: 'tight',
    rows: bars.map(({ label, score, base }) => [
      label,
      score?.text ?? words.bands.tooLittle.label,
      score?.range ?? '–',
      base,
    ]),
  })
}
