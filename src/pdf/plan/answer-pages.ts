import type { Answer } from '../../domain/scan/assessment.ts'
import type { SectionId, Statement } from '../../domain/scan/model.ts'
import { sectionsAt } from '../../domain/scan/sections.ts'
import { answerLabel } from '../../report/answer-label.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Content, Part } from './content.ts'

/** Every statement with its answer in words, so that a reader can see what the score rests on. */
export const answerPages: Part = (pdf, content) => {
  const { model, assessment, words } = content
  const text = words.report.answers
  pdf.part(text.title)
  pdf.heading(1, text.title)
  for (const { id, items } of sectionsAt(model, assessment.depth)) {
    const rows = items.map(item => ({
      item,
      text: words.items[item.id]?.statement,
      answer: assessment.answers[item.id],
    }))
    answerTable(pdf, content, { title: sectionTitle(id, words), rows })
  }
  if (content.result.measurability.answered === 0) return
  const rows = model.measures.map(({ id, phase }) => ({
    item: { id, phase, norm: false },
    text: words.measurability[id]?.statement,
    answer: assessment.measurability[id],
  }))
  answerTable(pdf, content, { title: words.result.measure.title, rows })
}

interface Answers {
  title: string
  rows: readonly {
    item: Pick<Statement, 'id' | 'phase' | 'norm'>
    text: string | undefined
    answer: Answer | undefined
  }[]
}

function answerTable(pdf: PdfDocument, { assessment, words }: Content, { title, rows }: Answers): void {
  const text = words.report.answers
  pdf.heading(2, title, { keepWithNext: 60 })
  pdf.table({
    columns: [
      { header: text.columnStatement, width: 72, isRowHeader: true, bold: false },
      { header: text.columnAnswer, width: 28 },
    ],
    density: 'tight',
    rows: rows.map(({ item, text: statement = item.id, answer }) => [
      statement,
      answer === undefined ? text.unanswered : answerLabel(item, answer, assessment.context, words.scales),
    ]),
  })
}

function sectionTitle(id: SectionId, { reasons, sections }: DocumentWords): string {
  return id === 'goals' || id === 'opportunities' || id === 'followUp' ? sections[id].title : reasons[id].title
}
