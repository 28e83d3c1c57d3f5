import { useMemo } from 'preact/hooks'
import type { Day } from '../../domain/day.ts'
import type { Phase } from '../../domain/scan/model.ts'
import type { ActionText } from '../../report/plan.ts'
import type { PlanView } from '../../report/plan-view.ts'
import type { Filter } from './Filters.tsx'
import { Task, type TaskHandlers } from './Task.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props extends TaskHandlers {
  view: PlanView
  filter: Filter
  today: Day
  words: PlanIslandWords
  /** What an action is worth, in a sentence, by its id. */
  worths: ReadonlyMap<string, string>
  /** The form of the action that is being edited, in its place. */
  editing: { id: string; form: preact.ComponentChildren } | null
}

/** The chosen actions along the line of before, during and after. */
export function Actions({ view, filter, today, words, worths, editing, onDone, onEdit, onStep, onGrab }: Props) {
  // What is edited stays in sight, also when it is given to someone else.
  const isEdited = ({ id }: ActionText) => id === editing?.id
  const allDone = view.actions.length > 0 && view.actions.every(action => action.done)
  // A row that is the same element is not looked at again, so that a filter on hundreds of actions only hides and shows.
  const rows = useMemo(
    () =>
      new Map(
        view.actions.map(action => [
          action.id,
          <Task
            key={action.id}
            action={action}
            late={isLate(action, today)}
            words={words}
            worth={worths.get(action.id)}
            onDone={onDone}
            onEdit={onEdit}
            onStep={onStep}
            onGrab={onGrab}
          />,
        ]),
      ),
    [view, today, worths],
  )
  return (
    <section aria-labelledby="actions">
      <h2 class="vh" id="actions">
        {words.plan.chosen}
      </h2>
      <div role="status">{allDone && <p class="note">{words.plan.allDone}</p>}</div>
      <div class="phases">
        {view.phases.map(({ phase, name, actions }) => (
          <section
            class={`phase ${actions.length === 0 ? 'phase--none' : ''}`}
            key={phase}
            hidden={isHiddenPhase(filter, phase, actions) && !actions.some(isEdited)}
          >
            <h3 class="phase__h">{name}</h3>
            {actions.length === 0 && <p class="phase__d">{words.plan.noneInPhase}</p>}
            <ol class="tasks">
              {actions.map(action => (
                <li
                  class={`task ${action.done ? 'is-done' : ''} ${isEdited(action) ? 'task--edit' : ''}`}
                  key={action.id}
                  data-row={action.id}
                  hidden={!isShown(filter, action) && !isEdited(action)}
                >
                  {isEdited(action) ? editing?.form : rows.get(action.id)}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

export function isShown({ owner, phase }: Filter, action: Pick<ActionText, 'owner' | 'phase'>): boolean {
  return (owner === null || owner === action.owner) && (phase === null || phase === action.phase)
}

/** A phase in which a filter leaves nothing is not shown; one that is empty by itself is, because that says something. */
function isHiddenPhase(filter: Filter, phase: Phase, actions: readonly ActionText[]): boolean {
  if (filter.phase !== null && filter.phase !== phase) return true
  return filter.owner !== null && !actions.some(action => isShown(filter, action))
}

function isLate({ day, done }: ActionText, today: Day): boolean {
  return day !== null && day < today && !done
}
