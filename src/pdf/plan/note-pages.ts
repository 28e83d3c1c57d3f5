import { fill } from '../../i18n/fill.ts'
import type { Content, Part } from './content.ts'
import { linesOf } from './typed-text.ts'

/** What the visitor wrote beside the answers, statement by statement in the order of the scan. */
export const notePages: Part = (pdf, content) => {
  const notes = notesOf(content)
  if (notes.length === 0) return
  const text = content.words.report.notes
  pdf.part(text.title)
  pdf.heading(1, text.title)
  for (const { statement, lines } of notes) {
    pdf.heading(2, fill(text.at, { statement }), { look: 'minor' })
    for (const line of lines) pdf.paragraph(line, { after: 3 })
  }
}

/** Also of statements outside a quick scan: what was written is never lost. */
function notesOf({ model, assessment, words }: Content): { statement: string; lines: string[] }[] {
  const texts = { ...words.items, ...words.measurability }
  return [...model.items, ...model.measures].flatMap(({ id }) => {
    const lines = linesOf(assessment.notes[id] ?? '')
    return lines.length > 0 ? [{ statement: texts[id]?.statement ?? id, lines }] : []
  })
}
