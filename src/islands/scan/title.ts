import type { Place } from './place.ts'
import type { ScanIslandWords } from './words.ts'

/** What a place of the scan is called. */
export function titleOf(place: Place, words: ScanIslandWords): string {
  if (place === 'about') return words.scan.about.title
  if (place === 'review') return words.review.title
  return place === 'measure' ? words.scan.measureShort : words.sections[place].title
}
