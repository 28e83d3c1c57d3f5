import type { ActionText } from '../../report/plan.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { focusAround } from '../parts/focus.ts'
import type { PlanIslandWords } from './words.ts'

interface Props {
  view: PlanView
  words: PlanIslandWords
}

/** What each role takes on. */
export function Loads({ view, words }: Props) {
  return (
    <section class="section">
      <h2>{words.report.load}</h2>
      <ul class="stack-s">
        {view.loads.map(load => (
          <li key={load.owner}>{load.sentence}</li>
        ))}
      </ul>
    </section>
  )
}

interface OfferedProps {
  title: string
  actions: readonly ActionText[]
  /** What the button does. */
  label: string
  onTake: (id: string) => void
}

/** Actions beside the plan, such as those that come after the first seven: each can be put into it. */
export function Offered({ title, actions, label, onTake }: OfferedProps) {
  if (actions.length === 0) return null
  return (
    <section class="section">
      <h2>{title}</h2>
      <ol class="acts">
        {actions.map(({ id, what, who, when }, index) => (
          <li key={id}>
            <span class="acts__n" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{what}</h3>
              <p>
                {who}. {when}.
              </p>
              <button
                class="btn btn--quiet btn--s no-print"
                type="button"
                onClick={({ currentTarget }) => {
                  focusAround(currentTarget, '.plan')
                  onTake(id)
                }}
              >
                {label}
                <span class="vh">: {what}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Three moments to look whether it works. */
export function Checks({ view, words }: Props) {
  return (
    <section class="section">
      <h2>{words.report.checks}</h2>
      <ol class="days">
        {view.checks.map(({ title, question }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{question}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
