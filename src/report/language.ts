import type { Format } from '../i18n/format.ts'

/** Words of one language with the way it writes numbers and dates. */
export interface Language<Words> {
  words: Words
  format: Format
}
