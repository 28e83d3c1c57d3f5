import type { Words } from '../../schemas/words/words.ts'
import type { StorageWords } from '../parts/StorageNotice.tsx'

/** The words of the visitor's own work on the start page. */
export interface HomeWords extends StorageWords {
  /** `{title}` */
  resume: string
  progress: string
  assessment: Words['assessment']
  data: Pick<Words['data'], 'none' | 'list' | 'exported' | 'exportOne' | 'toData'>
}
