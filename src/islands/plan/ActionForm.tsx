import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { statuses, type ActionEdit, type Status } from '../../domain/plan/action-edit.ts'
import type { PlannedAction } from '../../domain/plan/planned-action.ts'
import { phases } from '../../domain/scan/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { ActionText } from '../../report/plan.ts'
import { DateField } from '../parts/DateField.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { OwnerFields } from './OwnerFields.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  action: PlannedAction
  /** The words of the action as it stood when the form was opened. */
  text: ActionText
  locale: Locale
  words: PlanIslandWords
  /** Kept at once, so that a closed laptop loses nothing. */
  onEdit: (part: ActionEdit) => void
  onStatus: (status: Status) => void
  onClose: () => void
  onCancel: () => void
  onDrop: () => void
}

/** An action as a form, in its place in the list. Everything is kept as it is typed; cancel puts back what was there. */
export function ActionForm({ action, text, locale, words, onEdit, onStatus, onClose, onCancel, onDrop }: Props) {
  const { plan, buttons } = words
  const { edit, item, id } = action
  const formRef = useRef<HTMLDivElement>(null)
  const suggested = item ? [text.what, text.how].filter(Boolean).join(' ') : ''
  const [what, setWhat] = useState(edit.what ?? suggested)
  const [proof, setProof] = useState(edit.proof ?? text.proof ?? '')
  const [missing, setMissing] = useState(false)

  useLayoutEffect(() => formRef.current?.querySelector<HTMLElement>('textarea')?.focus(), [])

  const field = (name: string) => `${id}-${name}`
  /** What is empty or the same as the suggestion is no edit. */
  const own = (typed: string, suggestion: string) => (typed.trim() === '' || typed === suggestion ? undefined : typed)
  const close = () => {
    if (!item && what.trim() === '') {
      setMissing(true)
      return formRef.current?.querySelector<HTMLElement>('textarea')?.focus()
    }
    onClose()
  }
  return (
    <div class="task__b edit" ref={formRef} role="group" aria-label={item ? plan.editTitle : plan.addTitle}>
      <h4>{item ? plan.editTitle : plan.addTitle}</h4>
      <div class="field">
        <label for={field('what')}>{plan.what}</label>
        <textarea
          class="in"
          id={field('what')}
          rows={3}
          maxLength={2000}
          value={what}
          aria-invalid={missing}
          aria-describedby={field('what-problem')}
          onInput={({ currentTarget: { value } }) => {
            setWhat(value)
            setMissing(false)
            onEdit({ what: own(value, suggested) })
          }}
          autocomplete="off"
        />
        <p class="problem" id={field('what-problem')} hidden={!missing}>
          {plan.needWhat}
        </p>
      </div>
      <OwnerFields id={id} owner={action.owner} words={words} onEdit={onEdit} />
      <div class="edit__2">
        <DateField
          id={field('day')}
          label={plan.day}
          value={edit.day ?? text.day ?? undefined}
          invalid={words.validation.dateInvalid}
          onChange={day => onEdit({ day })}
        />
        <NumberField
          id={field('hours')}
          label={plan.hoursField}
          value={action.hours || undefined}
          most={1000}
          locale={locale}
          outOfRange={words.validation.outOfRange}
          onChange={hours => onEdit({ hours })}
        />
        <div class="field">
          <label for={field('status')}>{plan.status}</label>
          <select
            class="in"
            id={field('status')}
            value={action.status}
            onChange={({ currentTarget: { value } }) => onStatus(statuses.find(one => one === value) ?? 'open')}
            autocomplete="off"
          >
            {statuses.map(status => (
              <option key={status} value={status}>
                {plan.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        {!item && (
          <div class="field">
            <label for={field('phase')}>{plan.phase}</label>
            <select
              class="in"
              id={field('phase')}
              value={action.phase}
              onChange={({ currentTarget: { value } }) => onEdit({ phase: phases.find(one => one === value) })}
              autocomplete="off"
            >
              {phases.map(phase => (
                <option key={phase} value={phase}>
                  {words.phases[phase]}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      <div class="field">
        <label for={field('proof')}>{plan.proof}</label>
        <textarea
          class="in"
          id={field('proof')}
          rows={2}
          maxLength={2000}
          value={proof}
          onInput={({ currentTarget: { value } }) => {
            setProof(value)
            onEdit({ proof: own(value, text.proof ?? '') })
          }}
          autocomplete="off"
        />
      </div>
      <div class="field">
        <label for={field('note')}>{plan.note}</label>
        <textarea
          class="in"
          id={field('note')}
          rows={2}
          maxLength={2000}
          value={edit.note ?? ''}
          onInput={({ currentTarget: { value } }) => onEdit({ note: own(value, '') })}
          autocomplete="off"
        />
      </div>
      <div class="row">
        <button class="btn btn--s" type="button" onClick={close}>
          {buttons.keep}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={onCancel}>
          {buttons.cancel}
        </button>
        <button class="btn btn--quiet btn--s" type="button" onClick={onDrop}>
          {item ? plan.drop : plan.deleteOwn}
        </button>
      </div>
    </div>
  )
}
