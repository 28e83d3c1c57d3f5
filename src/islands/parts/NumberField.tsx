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
  // What is being typed, and what was typed and cannot be kept; null where the kept value stands. A field that is emptied to
  // type another number must not be filled by a suggestion meanwhile.
  const [text, setText] = useState<string | null>(null)
  const isKept = (typed: string) => typed.trim() === '' || isWithin(numberIn(typed), most)
  const wrong = text !== null && !isKept(text)
  const typed = (now: string) => {
    setText(now)
    if (isKept(now)) onChange(now.trim() === '' ? undefined : numberIn(now))
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
        value={text ?? value ?? ''}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={wrong}
        onInput={event => typed(event.currentTarget.value)}
        onBlur={() => !wrong && setText(null)}
        autocomplete="off"
      />
      <p class="problem" id={`${id}-problem`} hidden={!wrong}>
        {fill(outOfRange, { min: 1, max: new Intl.NumberFormat(localeTags[locale]).format(most) })}
      </p>
    </div>
  )
}

function isWithin(number: number, most: number): boolean {
  return number >= 1 && number <= most
}

/** A count as people write and paste it: 30, 1000, 1.000, 1,000 or 1 000; NaN for anything else. */
function numberIn(text: string): number {
  const trimmed = text.trim()
  return /^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : Number.NaN
}
