import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
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

/** A field that comes once the page is awake is whole at once. */
let isPageAwake = false

/**
 * A day, by the browser's own picker and keyboard. What cannot be kept stays as it was typed and says so.
 *
 * The page is sent with a plain field that takes nothing yet: two with a picker would take the browser a third of the time in
 * which it reads the page, before anything is painted.
 */
export function DateField({ id, label, value, invalid, problem = null, onChange }: Props) {
  const inputRef = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const [isAwake, setAwake] = useState(isPageAwake)
  const hadFocusRef = useRef(false)
  const message = wrong ? invalid : problem

  useEffect(() => {
    if (isAwake) return
    isPageAwake = true
    setAwake(true)
    // Firefox takes the focus from a field that becomes another kind, a moment later: it is given back after that.
    hadFocusRef.current = inputRef.current === document.activeElement
    if (hadFocusRef.current) inputRef.current?.blur()
  }, [])
  // Not a controlled value: putting the saved day back while a part of it is being typed would fight the visitor.
  const show = () => {
    if (isAwake && inputRef.current) inputRef.current.value = value ?? ''
  }
  useLayoutEffect(() => {
    show()
    if (hadFocusRef.current) inputRef.current?.focus()
    hadFocusRef.current = false
  }, [isAwake])
  useLayoutEffect(() => {
    if (inputRef.current !== document.activeElement) show()
  }, [value])

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={inputRef}
        class="in"
        id={id}
        type={isAwake ? 'date' : 'text'}
        readOnly={!isAwake}
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
