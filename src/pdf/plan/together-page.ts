import { leverIds } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import { shownScore } from '../../report/shown-score.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { TableSpec } from '../layout/table.ts'
import type { Content, Part } from './content.ts'
import { shortened } from './typed-text.ts'

type Several = NonNullable<Content['several']>

/** What several people say together of this training, and where they differ. */
export const togetherPage: Part = (pdf, content) => {
  const { several, words, format, model } = content
  if (!several) return
  const { view } = several
  const text = words.result.together
  pdf.part(text.title)
  pdf.heading(1, text.title)
  pdf.paragraph(view.intro)
  pdf.paragraph([{ text: `${view.level}.`, bold: true }, ...(view.range ? [{ text: ` ${view.range}` }] : [])])
  pdf.heading(2, text.gaps)
  if (view.gaps.length > 0) {
    pdf.paragraph(words.contradictions.notes.discuss, { after: 3 })
    pdf.list(view.gaps)
  } else pdf.paragraph(fill(text.noGaps, { points: format.whole(model.parameters.perception.gapFrom) }))
  pdf.keepTogether(() => {
    pdf.heading(2, text.table)
    leverTable(pdf, content, several)
  })
}

/**
 * A column per person stays readable up to four people, whose roles still fit above their numbers. With more, each lever
 * has its number of people with the lowest and the highest score among them.
 */
const mostColumns = 4
/** A case without a role is headed by its title, which may be a story. */
const longestHeader = 30

function leverTable(pdf: PdfDocument, content: Content, several: Several): void {
  const { columns, rows } = several.view.columns.length > mostColumns ? extremes(content, several) : perPerson(several)
  const { columnName } = content.words.report.results
  const { median } = content.words.result.together
  pdf.table({
    columns: [
      { header: columnName, width: 28, isRowHeader: true, bold: false },
      ...columns.map(header => ({ header, width: 15, align: 'right' as const })),
      { header: median, width: 12, align: 'right' },
    ],
    density: 'tight',
    rows: rows.map(({ label, cells, together }) => [label, ...cells, [{ text: together, bold: true }]]),
  } satisfies TableSpec)
}

interface LeverTable {
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly string[]; together: string }[]
}

function perPerson({ view }: Several): LeverTable {
  return { columns: view.columns.map(name => shortened(name, longestHeader)), rows: view.rows }
}

function extremes({ model, words, format }: Content, { view, together }: Several): LeverTable {
  const { columnPeople, columnLowest, columnHighest } = words.report.together
  const shown = (score: number | undefined) =>
    score === undefined ? '–' : shownScore(score, [model.gate.minimum], format)
  const rows = leverIds.map(id => {
    const scores = together.respondents
      .flatMap(({ result }) => {
        const group = result.levers[id]
        return group.shown ? [group.score] : []
      })
      .toSorted((a, b) => a - b)
    const row = view.rows.find(other => other.id === id)
    return {
      label: row?.label ?? id,
      cells: [format.whole(scores.length), shown(scores[0]), shown(scores.at(-1))],
      together: row?.together ?? shown(undefined),
    }
  })
  return { columns: [columnPeople, columnLowest, columnHighest], rows }
}
