import { fill } from '../../i18n/fill.ts'
import type { ChangedNames } from '../../report/plan.ts'
import type { PlanWords } from '../../schemas/words/interface/plan.ts'
import { focusAround } from '../parts/focus.ts'

interface Props {
  names: ChangedNames
  words: PlanWords
  onTake: () => void
}

/** The answers now suggest other actions than the plan holds: which ones. Nothing changes until the visitor says so. */
export function Changed({ names: { fresh, gone }, words, onTake }: Props) {
  const count = fresh.length
  if (count === 0) return null
  const takeOver = ({ currentTarget }: Event) => {
    focusAround(currentTarget, '.plan')
    onTake()
  }
  return (
    <div class="note note--plain no-print" role="status">
      <p>{count === 1 ? words.changedOne : fill(words.changed, { count })}</p>
      <ul>
        <li>{fill(words.fresh, { actions: fresh.join(' ') })}</li>
        {gone.length > 0 && <li>{fill(words.gone, { actions: gone.join(' ') })}</li>}
      </ul>
      <p class="quiet">{words.takeOverNote}</p>
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={takeOver}>
          {words.takeOver}
        </button>
      </div>
    </div>
  )
}
