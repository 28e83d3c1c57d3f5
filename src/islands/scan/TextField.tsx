interface Props {
  id: string
  label: string
  hint: string
  value: string | undefined
  onInput: (value: string | undefined) => void
}

const longestName = 200

/** One line of text; empty is the same as not filled in. */
export function TextField({ id, label, hint, value, onInput }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        class="in"
        id={id}
        type="text"
        maxLength={longestName}
        value={value ?? ''}
        aria-describedby={`${id}-hint`}
        onInput={event => onInput(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        autocomplete="off"
      />
    </div>
  )
}
