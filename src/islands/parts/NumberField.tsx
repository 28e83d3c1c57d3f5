import { useState } from 'preact/hooks'
import { fill } from '../../i18n/fill.ts'
import { localeTags, type Locale } from '../../i18n/locales.ts'

interface Props {
  id: string
  label: string
  hint?: string
  value: number | undefined
  most: number
  locale: Locale
  /** `{min}` and `{max}` */
  outOfRange: string
  onChange: (value: number | undefined) => void
}

/** A whole number from 1. What is typed stays on screen; only what is such a number is kept. */
export function NumberField({ id, label, hint, value, most, locale, outOfRange, onChange }: Props) {
  // What cannot be kept, as it was typed; null while all is well.
  const [wrong, setWrong] = useState<string | null>(null)
  const typed = (text: string) => {
    const number = numberIn(text)
    const valid = number >= 1 && number <= most
    setWrong(text.trim() === '' || valid ? null : text)
    if (text.trim() === '' || valid) onChange(valid ? number : undefined)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`} hidden={hint === undefined}>
        {hint}
      </p>
      <input
        class="in in--short"
        id={id}
        type="text"
        inputMode="numeric"
        value={wrong ?? value ?? ''}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={wrong !== null}
        onInput={event => typed(event.currentTarget.value)}
        autocomplete="off"
      />
      <p class="problem" id={`${id}-problem`} hidden={wrong === null}>
        {fill(outOfRange, { min: 1, max: new Intl.NumberFormat(localeTags[locale]).format(most) })}
      </p>
    </div>
  )
}

/** A count as people write and paste it: 30, 1000, 1.000, 1,000 or 1 000; NaN for anything else. */
function numberIn(text: string): number {
  const trimmed = text.trim()
  return /^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : Number.NaN
}
