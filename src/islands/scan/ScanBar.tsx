import type { Progress } from '../../domain/scan/progress.ts'
import { fill } from '../../i18n/fill.ts'
import type { Place } from './place.ts'
import { titleOf } from './title.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  place: Place
  progress: Progress
  /** When it was saved, in words. */
  saved: string
  words: ScanIslandWords
}

/** Where you are and how far, always in sight: a line that holds as far as you came, and the same in words. */
export function ScanBar({ place, progress, saved, words }: Props) {
  const current = progress.sections.findIndex(section => section.id === place)
  const where =
    current < 0
      ? titleOf(place, words)
      : fill(words.scan.section, { current: current + 1, total: progress.sections.length })
  return (
    <div class="scanbar">
      <div class="wrap">
        <div class="scanbar__row">
          <b>{where}</b>
          {/* New words are new elements: a browser would count the old ones as moved. */}
          <span class="quiet num scanbar__short" aria-hidden="true" key={`short ${progress.done}`}>
            {`${progress.done}/${progress.total}`}
          </span>
          <span class="quiet num scanbar__long" key={`long ${progress.done}`}>
            {fill(words.scan.progress, { done: progress.done, total: progress.total })}
          </span>
          <span class="quiet num scanbar__saved">{saved}</span>
        </div>
        <div class="holdline" aria-hidden="true" key={progress.total}>
          {progress.sections.map(({ id, done, total }) => (
            <i key={id} class={`f${total}${id === place ? ' is-now' : ''}`}>
              {done > 0 && (
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                  <path d={`M0 5H${(100 * done) / total}`} />
                </svg>
              )}
            </i>
          ))}
        </div>
      </div>
    </div>
  )
}
