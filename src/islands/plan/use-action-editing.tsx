import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isOwnAction, ownActionId, type ActionEdit, type ActionId } from '../../domain/plan/action-edit.ts'
import { withEdit, withMove, withoutEdit, withStatus } from '../../domain/plan/change-plan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { actionText, type ActionText } from '../../report/plan.ts'
import type { PlanView, PlanViewWords } from '../../report/plan-view.ts'
import { newId } from '../../stores/new-assessment.ts'
import { workspace } from '../parts/workspace.ts'
import { ActionForm } from './ActionForm.tsx'
import type { TaskHandlers } from './Task.tsx'
import { useDrag } from './use-drag.ts'
import type { PlanIslandWords } from './words.ts'

interface Given {
  assessment: Assessment
  plan: Plan
  view: PlanView
  /** In the order and with the filter of the screen. */
  shown: readonly ActionText[]
  locale: Locale
  words: PlanIslandWords & PlanViewWords
  format: Format
  /** An action is added: everything must be in sight. */
  onAdding: () => void
}

/** What the form was opened with, to go back to. */
interface Opened {
  id: ActionId
  edit: ActionEdit | undefined
  done: boolean
}

/** What people do to the actions of a plan: tick, edit, move, take out, put back and add. */
export function useActionEditing(given: Given) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [message, setMessage] = useState('')
  // The rows keep their first handlers (they are not drawn anew), so what these need is read when they are called.
  const latestRef = useRef(given)
  useLayoutEffect(() => {
    latestRef.current = given
  })

  const nameOf = (id: ActionId) => latestRef.current.view.actions.find(action => action.id === id)?.what ?? ''
  const say = (text: string, id: ActionId, places = {}) => setMessage(fill(text, { action: nameOf(id), ...places }))
  const close = (id: ActionId) => {
    setOpened(null)
    focusRow(id, 'h4')
  }
  const onMove = (id: ActionId, before: ActionId | null) => {
    const { view, words } = latestRef.current
    const ids = view.actions.map(action => action.id)
    workspace.change(withMove(ids, id, before))
    const moved = latestRef.current.view.actions.find(action => action.id === id)
    const rows = rowIds(id, before, view, moved)
    say(words.plan.moved, id, { position: rows.indexOf(id) + 1 })
  }
  const onDrop = (id: ActionId, drop: boolean) => {
    const { words } = latestRef.current
    if (drop) say(words.plan.droppedOne, id)
    setOpened(null)
    workspace.change(isOwnAction(id) && drop ? withoutEdit(id) : withEdit(id, { dropped: drop || undefined }))
    document.querySelector<HTMLElement>('.plan')?.focus()
  }
  const onGrab = useDrag({
    onDrop: (id, before) => onMove(id, before ?? afterPhase(id, latestRef.current.view)),
  })
  const handlers: TaskHandlers = {
    onDone: (id, done) => workspace.change(withStatus(id, done ? 'done' : 'open')),
    onEdit: id => {
      const { edits, done } = latestRef.current.assessment
      setOpened({ id, edit: edits[id], done: id in done })
    },
    onStep: (id, step) => {
      const to = neighbour(id, step, latestRef.current)
      if (to !== undefined) onMove(id, to)
      focusRow(id, step < 0 ? '.tool' : '.tool + .tool')
    },
    onGrab,
  }
  const action = given.plan.actions.find(({ id }) => id === opened?.id)
  const form = opened && action && (
    <ActionForm
      key={opened.id}
      action={action}
      text={actionText({ ...action, edit: {} }, given.words, given.format)}
      locale={given.locale}
      words={given.words}
      onEdit={part => workspace.change(withEdit(opened.id, part))}
      onStatus={status => workspace.change(withStatus(opened.id, status))}
      onClose={() => {
        say(given.words.plan.kept, opened.id)
        close(opened.id)
      }}
      onCancel={() => {
        workspace.change(assessment => {
          const before = withoutEdit(opened.id)(assessment)
          const back = opened.edit ? withEdit(opened.id, opened.edit)(before) : before
          return opened.edit || !isOwnAction(opened.id) ? withDone(back, opened) : back
        })
        close(opened.id)
      }}
      onDrop={() => onDrop(opened.id, true)}
    />
  )
  return {
    message,
    editing: opened && form ? { id: opened.id, form } : null,
    handlers,
    onDrop,
    onPutIn: (id: ActionId) => workspace.change(withEdit(id, { added: true, dropped: undefined })),
    onAdd: () => {
      given.onAdding()
      const id = ownActionId(newId())
      workspace.change(withEdit(id, { what: '', phase: given.assessment.context.stage }))
      setOpened({ id, edit: undefined, done: false })
    },
  }
}

/** The mark of being done as it was, whatever was chosen in the form. */
function withDone(assessment: Assessment, { id, done, edit }: Opened): Assessment {
  return withStatus(id, done ? 'done' : (edit?.status ?? 'open'))(assessment)
}

/** Before which action the next step puts it; null = behind all, undefined = it stands at that end already. */
function neighbour(id: ActionId, step: -1 | 1, { shown, view }: Given): ActionId | null | undefined {
  const phase = shown.find(action => action.id === id)?.phase
  const ids = shown.filter(action => action.phase === phase).map(action => action.id)
  const place = ids.indexOf(id)
  if (step < 0) return ids[place - 1]
  return place === ids.length - 1 ? undefined : (ids[place + 2] ?? afterPhase(id, view))
}

/** The first action behind those of the same phase; null where there is none. */
function afterPhase(id: ActionId, { actions }: PlanView): ActionId | null {
  const phase = actions.find(action => action.id === id)?.phase
  const last = actions.findLastIndex(action => action.phase === phase)
  return actions[last + 1]?.id ?? null
}

/** The ids of the phase in their new order, for saying the place. */
function rowIds(
  id: ActionId,
  before: ActionId | null,
  { actions }: PlanView,
  moved: ActionText | undefined,
): ActionId[] {
  const ids = actions.filter(action => action.phase === moved?.phase && action.id !== id).map(action => action.id)
  const place = before === null ? -1 : ids.indexOf(before)
  return ids.toSpliced(place < 0 ? ids.length : place, 0, id)
}

/**
 * As soon as the row is drawn as it is now, and before the next key: a row that is moved loses the focus, and a key pressed
 * meanwhile would go nowhere. A row that is gone or not shown hands the focus to the plan.
 */
function focusRow(id: ActionId, what: string): void {
  queueMicrotask(() => {
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]:not([hidden]) ${what}`)
    const target = row ?? document.querySelector<HTMLElement>('.plan')
    target?.focus()
  })
}
