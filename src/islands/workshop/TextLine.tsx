import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  id: string
  label: string
  hint?: string
  value: string
  onChange: (text: string) => void
}

/** Text over a few lines, kept as it is typed. Taking back, and another tab, change it only while nobody types in it. */
export function TextLine({ id, label, hint, value, onChange }: Props) {
  const ref = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const field = ref.current
    if (field && field.value !== value) field.value = value
  }, [value])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={ref}
        class="in"
        id={id}
        rows={2}
        maxLength={2000}
        aria-describedby={hint && `${id}-hint`}
        onInput={event => onChange(event.currentTarget.value)}
        autocomplete="off"
      />
    </div>
  )
}
