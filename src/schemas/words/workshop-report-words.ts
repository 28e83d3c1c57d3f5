import { recordWords, type RecordWords } from './record-words.ts'
import type { WorkshopWords } from './workshop.ts'

/** What tells in the PDF of a workshop: as beside the result, with agreements as a table and what counts where. */
export type WorkshopReportWords = RecordWords & {
  deals: WorkshopWords['deals']
  /** What counts where nothing was settled. */
  open: string
}

export function workshopReportWords(words: WorkshopWords): WorkshopReportWords {
  return { ...recordWords(words), deals: words.deals, open: words.outcome.open }
}
