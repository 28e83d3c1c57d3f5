import { Icon } from '../parts/Icon.tsx'
import type { Place } from './place.ts'
import { titleOf } from './title.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  here: Place
  places: readonly Place[]
  words: ScanIslandWords
}

/** Previous and next, as links: the back button and "open in a new tab" do what they always do. */
export function Neighbours({ here, places, words }: Props) {
  const index = places.indexOf(here)
  const [previous, next] = [places[index - 1], places[index + 1]]
  return (
    <div class={`scan__nav ${here === 'about' ? 'scan__nav--short' : ''}`}>
      {previous ? (
        <a class="btn btn--line" href={`#${previous}`}>
          <Icon name="back" />
          {words.buttons.previous}
          <span class="vh">: {titleOf(previous, words)}</span>
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a class="btn" href={`#${next}`}>
          {here === 'about' ? words.buttons.start : words.buttons.next}
          <span class="vh">: {titleOf(next, words)}</span>
          <Icon name="forward" />
        </a>
      )}
    </div>
  )
}
