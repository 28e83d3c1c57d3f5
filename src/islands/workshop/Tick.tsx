interface Props {
  id: string
  label: string
  hint: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Yes or no, with a line that explains it. */
export function Tick({ id, label, hint, on, onChange }: Props) {
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={event => onChange(event.currentTarget.checked)}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
        />
        <span>{label}</span>
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
