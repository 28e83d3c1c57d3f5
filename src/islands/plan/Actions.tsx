import type { ItemId } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { ActionText } from '../../report/plan.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { ActionTags } from '../parts/ActionTags.tsx'
import { More } from '../parts/More.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  view: PlanView
  words: PlanIslandWords
  onDone: (id: ItemId, done: boolean) => void
}

/** The chosen actions along the line of before, during and after. */
export function Actions({ view, words, onDone }: Props) {
  const allDone = view.actions.length > 0 && view.actions.every(action => action.done)
  return (
    <section aria-labelledby="actions">
      <h2 class="vh" id="actions">
        {words.plan.chosen}
      </h2>
      <div role="status">{allDone && <p class="note">{words.plan.allDone}</p>}</div>
      <div class="phases">
        {view.phases.map(({ phase, name, actions }) => (
          <section class={`phase ${actions.length === 0 ? 'phase--none' : ''}`} key={phase}>
            <h3 class="phase__h">{name}</h3>
            {actions.length === 0 && <p class="phase__d">{words.plan.noneInPhase}</p>}
            <ol class="tasks">
              {actions.map(action => (
                <Task key={action.id} action={action} words={words} onDone={done => onDone(action.id, done)} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

interface TaskProps {
  action: ActionText
  words: PlanIslandWords
  onDone: (done: boolean) => void
}

function Task({ action, words, onDone }: TaskProps) {
  const { plan, report } = words
  return (
    <li class={`task ${action.done ? 'is-done' : ''}`}>
      <label class="check">
        <input
          type="checkbox"
          checked={action.done}
          onChange={event => onDone(event.currentTarget.checked)}
          autocomplete="off"
        />
        <span class="vh">{fill(report.doneLabel, { action: action.what })}</span>
      </label>
      <div class="task__b">
        {action.first.map(first => (
          <p class="task__first" key={first}>
            {first}
          </p>
        ))}
        <h4>{action.what}</h4>
        {action.how && <p class="quiet">{action.how}</p>}
        <ActionTags text={action} words={plan} />
        <dl class="task__more">
          <dt>{plan.proof}</dt>
          <dd>{action.proof}</dd>
          <dt>{plan.question}</dt>
          <dd>{action.ask}</dd>
        </dl>
        <More summary={plan.why}>
          <p>{action.why}</p>
          <p class="quiet">{fill(report.why, { reason: action.reason, lever: action.lever })}</p>
          <p class="quiet">
            {action.hours}. {action.effort}
          </p>
        </More>
      </div>
    </li>
  )
}
