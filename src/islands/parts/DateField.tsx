import { useLayoutEffect, useRef, useState } from 'preact/hooks'
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

/** A day, by the browser's own picker and keyboard. What cannot be kept stays as it was typed and says so. */
export function DateField({ id, label, value, invalid, problem = null, onChange }: Props) {
  const inputRef = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const message = wrong ? invalid : problem

  // Not a controlled value: putting the saved day back while a part of it is being typed would fight the visitor. And while
  // nothing was saved yet, what stands there was typed before the page woke up.
  const wasSavedRef = useRef(false)
  useLayoutEffect(() => {
    if (value !== undefined) wasSavedRef.current = true
    const field = inputRef.current
    if (field && wasSavedRef.current && field !== document.activeElement) field.value = value ?? ''
  }, [value])

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={inputRef}
        class="in"
        id={id}
        type="date"
        min="2000-01-01"
        max="2199-12-31"
        aria-describedby={`${id}-problem`}
        aria-invalid={message !== null}
        onInput={({ currentTarget }) => {
          const day = parseDay(currentTarget.value)
          const empty = currentTarget.value === '' && !currentTarget.validity.badInput
          setWrong(!day && !empty)
          if (day || empty) onChange(day ?? undefined)
        }}
        autocomplete="off"
      />
      <p class="problem" id={`${id}-problem`} hidden={message === null}>
        {message}
      </p>
    </div>
  )
}
