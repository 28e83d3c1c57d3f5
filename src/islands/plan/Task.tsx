import { fill } from '../../i18n/fill.ts'
import type { ActionText } from '../../report/plan.ts'
import { ActionTags } from '../parts/ActionTags.tsx'
import { Icon } from '../parts/Icon.tsx'
import { More } from '../parts/More.tsx'
import type { PlanIslandWords } from './words.ts'

export interface TaskHandlers {
  onDone: (id: string, done: boolean) => void
  onEdit: (id: string) => void
  /** One place up (-1) or down (1) within its phase. */
  onStep: (id: string, step: -1 | 1) => void
  onGrab: (event: PointerEvent) => void
}

interface Props extends TaskHandlers {
  action: ActionText
  /** The date is over and it is not done. */
  late: boolean
  /** In money, in a sentence; where somebody asked for it and it has one. */
  worth: string | undefined
  words: PlanIslandWords
}

/** One action: a tick when it is done, what and who and when, and what is behind it. */
export function Task({ action, late, worth, words, onDone, onEdit, onStep, onGrab }: Props) {
  const { plan, report } = words
  const { id, what } = action
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={action.done}
          onChange={event => onDone(id, event.currentTarget.checked)}
          autocomplete="off"
        />
        <span class="vh">{fill(report.doneLabel, { action: what })}</span>
      </label>
      <div class="task__b">
        {action.first.map(first => (
          <p class="task__first" key={first}>
            {first}
          </p>
        ))}
        <h4 tabIndex={-1}>{what}</h4>
        {action.how && <p class="quiet">{action.how}</p>}
        <ActionTags text={action} late={late} words={plan} />
        {worth && <p class="task__note">{worth}</p>}
        {action.note && <p class="task__note">{action.note}</p>}
        <dl class="task__more">
          {action.proof && (
            <>
              <dt>{plan.proof}</dt>
              <dd>{action.proof}</dd>
            </>
          )}
          {action.ask && (
            <>
              <dt>{plan.question}</dt>
              <dd>{action.ask}</dd>
            </>
          )}
        </dl>
        {action.basis && (
          <More summary={plan.why}>
            <p>{action.why}</p>
            <p class="quiet">{fill(report.why, action.basis)}</p>
            <p class="quiet">
              {action.hours && `${action.hours}. `}
              {action.effort}
            </p>
          </More>
        )}
      </div>
      <div class="task__a no-print">
        <button class="btn btn--quiet btn--s" type="button" onClick={() => onEdit(id)}>
          {plan.edit}
          <span class="vh">: {what}</span>
        </button>
        <button class="tool" type="button" onClick={() => onStep(id, -1)}>
          <Icon name="up" />
          <span class="vh">
            {plan.moveUp}: {what}
          </span>
        </button>
        <button class="tool" type="button" onClick={() => onStep(id, 1)}>
          <Icon name="down" />
          <span class="vh">
            {plan.moveDown}: {what}
          </span>
        </button>
        <span class="grip" onPointerDown={onGrab} title={fill(plan.drag, { action: what })} aria-hidden="true">
          <Icon name="grip" />
        </span>
      </div>
    </>
  )
}
