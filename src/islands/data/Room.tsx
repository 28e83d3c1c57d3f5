import { askPersistence } from '../../browser/persistence.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { site } from '../../model/site.ts'
import { engine } from '../../stores/engine.ts'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import type { DataWords } from './words.ts'

/** Characters that browsers give a site to store: five million, counted as kilobytes. */
const available = 5_000

interface Props {
  /** Whether the browser promised to keep it; null where it cannot say. */
  persistent: boolean | null
  format: Format
  words: DataWords
  onAsked: (persistent: boolean) => void
}

/** How much is in use, and whether the browser may clean it up by itself. */
export function Room({ persistent, format, words, onAsked }: Props) {
  const { data } = words
  useSaved(workspace.$shelfChanges, -1)
  const used = Math.ceil(engine.size(`${site}:1:`) / 1000)
  return (
    <div class="stack-s">
      <p>{fill(data.storage, { used: format.whole(used), available: format.whole(available) })}</p>
      {persistent === true && <p>{data.persist.granted}</p>}
      {persistent === false && (
        <>
          <p class="quiet">{data.persist.denied}</p>
          <p>
            <button class="btn btn--line btn--s" type="button" onClick={() => void askPersistence().then(onAsked)}>
              {data.persist.ask}
            </button>
          </p>
          <p class="quiet">{data.persist.why}</p>
        </>
      )}
    </div>
  )
}
