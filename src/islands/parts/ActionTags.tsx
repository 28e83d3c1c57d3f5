import type { ActionText } from '../../report/plan.ts'
import type { PlanWords } from '../../schemas/words/interface/plan.ts'
import { Icon } from './Icon.tsx'

interface Props {
  text: ActionText
  /** The date is over and it is not done. */
  late?: boolean
  words: PlanWords
}

/** Who, when, how far, and at most one word on the size of it. */
export function ActionTags({ text, late = false, words }: Props) {
  return (
    <p class="task__m">
      <span>
        <Icon name="person" />
        {text.who}
      </span>
      <span>
        <Icon name="calendar" />
        {text.when}
      </span>
      {late && <span class="tag tag--late">{words.late}</span>}
      {(text.status === 'busy' || text.status === 'stuck') && (
        <span class="tag tag--dash">{words.statuses[text.status]}</span>
      )}
      {text.quickWin && <span class="tag tag--now">{words.quickWin}</span>}
      {text.bigStep && <span class="tag tag--dash">{words.bigStep}</span>}
    </p>
  )
}
