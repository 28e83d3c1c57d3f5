import { byId } from '../../domain/by-id.ts'
import { differenceIds } from '../../domain/workshop/spread.ts'
import type { WorkshopWords } from './workshop.ts'

/** What says what came out of a room, wherever it is shown; leading a workshop has words of its own beside it. */
export type RecordWords = Pick<WorkshopWords, 'record' | 'spread' | 'examples'> & {
  disagreements: Record<(typeof differenceIds)[number], { title: string }>
  deals: Pick<WorkshopWords['deals'], 'title'>
  desk: Pick<WorkshopWords['desk'], 'counts' | 'tooFew'>
}

/** Without what only whoever leads it needs. */
export function recordWords({ record, spread, examples, disagreements, deals, desk }: WorkshopWords): RecordWords {
  return {
    ...{ record, spread, examples },
    disagreements: byId(differenceIds, id => ({ title: disagreements[id].title })),
    deals: { title: deals.title },
    desk: { counts: desk.counts, tooFew: desk.tooFew },
  }
}
