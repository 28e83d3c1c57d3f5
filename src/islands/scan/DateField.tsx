import { useState } from 'preact/hooks'
import { parseDay, type Day } from '../../domain/day.ts'

interface Props {
  id: string
  label: string
  value: Day | undefined
  /** What to say about a day that does not exist. */
  invalid: string
  /** What else is wrong with the day, if anything. */
  problem?: string | null
  onChange: (day: Day | undefined) => void
}

/** A day, by the browser's own picker and keyboard. A half typed day is not kept and says so. */
export function DateField({ id, label, value, invalid, problem = null, onChange }: Props) {
  const [badInput, setBadInput] = useState(false)
  const message = badInput ? invalid : problem
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="in"
        id={id}
        type="date"
        min="2000-01-01"
        max="2199-12-31"
        value={value ?? ''}
        aria-describedby={`${id}-problem`}
        aria-invalid={message !== null}
        onInput={({ currentTarget }) => {
          const day = parseDay(currentTarget.value)
          setBadInput(currentTarget.validity.badInput)
          if (day || (currentTarget.value === '' && !currentTarget.validity.badInput)) onChange(day ?? undefined)
        }}
        autocomplete="off"
      />
      <p class="problem" id={`${id}-problem`} hidden={message === null}>
        {message}
      </p>
    </div>
  )
}
