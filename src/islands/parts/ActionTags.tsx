import type { ActionText } from '../../report/plan.ts'
import type { PlanWords } from '../../schemas/words/interface/plan.ts'
import { Icon } from './Icon.tsx'

/** Who, when, and at most one word on the size of it. */
export function ActionTags({ text, words }: { text: ActionText; words: PlanWords }) {
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
      {text.quickWin && <span class="tag tag--now">{words.quickWin}</span>}
      {text.bigStep && <span class="tag tag--dash">{words.bigStep}</span>}
    </p>
  )
}
