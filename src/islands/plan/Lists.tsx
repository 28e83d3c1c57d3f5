import type { PlanView } from '../../report/plan-view.ts'
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
          <li key={load.role}>{load.sentence}</li>
        ))}
      </ul>
    </section>
  )
}

/** What comes after the first seven. */
export function SecondWave({ view, words }: Props) {
  if (view.secondWave.length === 0) return null
  return (
    <section class="section">
      <h2>{words.plan.secondWave}</h2>
      <ol class="acts">
        {view.secondWave.map((action, index) => (
          <li key={action.id}>
            <span class="acts__n" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{action.what}</h3>
              <p>
                {action.who}. {action.when}.
              </p>
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
