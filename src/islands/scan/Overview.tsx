import type { Progress } from '../../domain/scan/progress.ts'
import { fill } from '../../i18n/fill.ts'
import type { Place } from './place.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  place: Place
  progress: Progress
  words: ScanIslandWords
}

/** Every section with how far it is: the way to jump. */
export function Overview({ place, progress, words }: Props) {
  const current = (name: Place) => (name === place ? 'step' : undefined)
  return (
    <nav aria-label={words.scan.overview}>
      <h2>{words.scan.overview}</h2>
      {/* Another depth has other sections: a new list, so that none of the old one moves. */}
      <ol class="steps" key={progress.total}>
        <li>
          <a href="#about" aria-current={current('about')}>
            <span class="num" />
            <span>{words.scan.about.title}</span>
            <span />
          </a>
        </li>
        {progress.sections.map(({ id, done, total }, index) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current(id)}>
              <span class="num">{index + 1}</span>
              <span>{words.sections[id].title}</span>
              <span class="num">
                <span aria-hidden="true">{`${done}/${total}`}</span>
                <span class="vh">{fill(words.scan.progress, { done, total })}</span>
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href="#review" aria-current={current('review')}>
            <span class="num" />
            <span>{words.review.title}</span>
            <span />
          </a>
        </li>
        <li>
          <a href="#measure" aria-current={current('measure')}>
            <span class="num" />
            <span>{words.scan.measureShort}</span>
            <span />
          </a>
        </li>
      </ol>
    </nav>
  )
}
