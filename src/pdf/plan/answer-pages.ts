import { scaleOf } from '../../domain/scan/scale.ts'
import { sectionsAt } from '../../domain/scan/sections.ts'
import type { Item, SectionId } from '../../domain/scan/model.ts'
import type { DocumentWords } from '../../schemas/document-words.ts'
import type { Content, Part } from './content.ts'

/** Every statement with its answer in words, so that a reader can see what the score rests on. */
export const answerPages: Part = (pdf, { model, assessment, words }) => {
  const text = words.report.answers
  pdf.part(text.title)
  pdf.heading(1, text.title)
  for (const { id, items } of sectionsAt(model, assessment.depth)) {
    pdf.heading(2, sectionTitle(id, words), { keepWithNext: 60 })
    pdf.table({
      columns: [
        { header: text.columnStatement, width: 72, isRowHeader: true, bold: false },
        { header: text.columnAnswer, width: 28 },
      ],
      density: 'tight',
      rows: items.map(item => [words.items[item.id]?.statement ?? item.id, answerText(item, assessment, words)]),
    })
  }
}

function answerText(
  item: Item,
  { answers, context }: Content['assessment'],
  { scales, report }: DocumentWords,
): string {
  const answer = answers[item.id]
  if (answer === undefined) return report.answers.unanswered
  if (answer === 'W') return scales.dontKnow.label
  return answer === 'N' ? scales.notApplicable.label : scales[scaleOf(item, context)][answer].label
}

function sectionTitle(id: SectionId, { reasons, sections }: DocumentWords): string {
  return id === 'goals' || id === 'opportunities' || id === 'followUp' ? sections[id].title : reasons[id].title
}
