import { fill } from '../../i18n/fill.ts'
import { aboutLines } from '../../report/about.ts'
import type { PdfDocument } from '../layout/document.ts'
import type { Content, Given } from './content.ts'

/** What a window and a list of files call the document. */
export function documentTitle({ assessment, words, owner }: Pick<Given, 'assessment' | 'words' | 'owner'>): string {
  const { document } = words.report
  const { training } = assessment.context
  if (!owner) return training ? fill(document.title, { training }) : document.titleUnnamed
  return training
    ? fill(document.ownerTitle, { training, owner: owner.name })
    : fill(document.ownerTitleUnnamed, { owner: owner.name })
}

/** The first lines of a document: which training, and what is known of it. */
export function drawHead(pdf: PdfDocument, { assessment, words, format, example }: Content): void {
  const { report, scales } = words
  const title = documentTitle({ assessment, words, owner: null })
  const rest = { ...assessment, context: { ...assessment.context, training: undefined } }
  const about = aboutLines(rest, { header: report.header, roles: scales.roles }, format)
  // The foot of the page says it too, but only to who sees it.
  const lines = example ? [report.footer.example, ...about] : about
  pdf.paragraph([{ text: title, bold: true }], { look: 'label', after: 1 })
  pdf.paragraph(lines.join(' · '), { look: 'quiet', after: 2 })
}
