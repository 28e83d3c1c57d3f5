import { fill } from '../../i18n/fill.ts'
import { focusAround } from '../parts/focus.ts'
import type { PlanWords } from '../../schemas/words/interface/plan.ts'

interface Props {
  count: number
  words: PlanWords
  onTake: () => void
}

/** The answers now suggest other actions than the plan holds. Nothing changes until the visitor says so. */
export function Changed({ count, words, onTake }: Props) {
  if (count === 0) return null
  const takeOver = ({ currentTarget }: Event) => {
    focusAround(currentTarget, '.plan')
    onTake()
  }
  return (
    <div class="note note--plain no-print" role="status">
      <p>{count === 1 ? words.changedOne : fill(words.changed, { count })}</p>
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={takeOver}>
          {words.takeOver}
        </button>
      </div>
    </div>
  )
}
