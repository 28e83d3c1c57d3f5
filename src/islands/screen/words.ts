import type { ScaleWords } from '../../schemas/words/scales.ts'
import type { WorkshopWords } from '../../schemas/words/workshop.ts'

/** The words of the audience window, one slice from the page. */
export interface ScreenWords {
  workshop: Pick<
    WorkshopWords,
    | 'phases'
    | 'raise'
    | 'spread'
    | 'consensus'
    | 'disagreements'
    | 'audience'
    | 'screen'
    | 'desk'
    | 'rules'
    | 'joining'
    | 'rehearsal'
    | 'roleGap'
  >
  scales: ScaleWords
  statements: Readonly<Record<string, string>>
  /** The name of the site. */
  brand: string
  /** The address of a participant's page. */
  join: string
}
